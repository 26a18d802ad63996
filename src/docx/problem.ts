/** What a file that cannot be read is instead. */
export type FileProblem =
  /** It has no bytes. */
  | { readonly kind: 'empty' }
  /** Neither a zip nor anything else we know. */
  | { readonly kind: 'notZip' }
  /** A binary document of Word 97–2003 (.doc, an OLE compound file). */
  | { readonly kind: 'oldWord' }
  /** A document of WPS Writer or Works in its own format (.wps). */
  | { readonly kind: 'wps' }
  /** Another OLE compound file: an old workbook or presentation, a message. */
  | { readonly kind: 'otherOle' }
  /** Protected by a password (OLE with an EncryptedPackage stream, or encrypted zip entries). */
  | { readonly kind: 'encrypted' }
  | { readonly kind: 'rtf' }
  | { readonly kind: 'pdf' }
  | { readonly kind: 'html' }
  /** XML that is not a flat Word package (Word 2003 XML, say). */
  | { readonly kind: 'otherXml' }
  /** The file ends too early: not fully copied, sent or downloaded. */
  | { readonly kind: 'truncated' }
  /** The bytes are not what the zip says they are. */
  | { readonly kind: 'damaged'; readonly part: string }
  /** A sound zip that holds no Word document. */
  | { readonly kind: 'zipWithoutDocument'; readonly looksLike: ZipLooksLike }
  /** Larger, declared or inflated, than any real document. */
  | { readonly kind: 'tooLarge'; readonly part: string }
  /** More parts than any real document has. */
  | { readonly kind: 'tooManyParts' }
  /** A part's name leads out of the package. */
  | { readonly kind: 'unsafeName'; readonly part: string }
  /** A part is not well-formed XML. */
  | { readonly kind: 'brokenXml'; readonly part: string; readonly line: number }
  /** A part declares a document type, which no Office document does and entity bombs need. */
  | { readonly kind: 'doctype'; readonly part: string }
  /** Elements nested deeper than any real document does. */
  | { readonly kind: 'tooDeep'; readonly part: string };

/** What a zip without a Word document is instead. */
export type ZipLooksLike =
  'workbook' | 'presentation' | 'openDocument' | 'ofd' | 'epub' | 'pages' | 'archive';

/**
 * Carries a {@link FileProblem} up from the reader that met it to `readDocx`, which catches it.
 * Who opens a zip that is no document meets it too.
 */
export class FileFault extends Error {
  constructor(readonly problem: FileProblem) {
    super(problem.kind);
    this.name = 'FileFault';
  }
}
