/**
 * Turns a part's bytes into text, chunk by chunk. XML says its encoding by a byte order mark, by the
 * shape of its first bytes, or in its declaration (XML 1.0, appendix F); UTF-8 otherwise.
 */
export class PartDecoder {
  private decoder: TextDecoder | null = null;

  constructor(private readonly write: (text: string) => void) {}

  /** @param bytes the next bytes; the first call decides the encoding */
  push(bytes: Uint8Array): void {
    this.decoder ??= decoderFor(bytes);
    this.write(this.decoder.decode(bytes, { stream: true }));
  }

  /** Ends the text: an incomplete last character becomes U+FFFD. */
  end(): void {
    if (this.decoder !== null) this.write(this.decoder.decode());
  }
}

/** Turns the whole of a part into text. */
export function decodeWhole(bytes: Uint8Array): string {
  return decoderFor(bytes).decode(bytes);
}

function decoderFor(bytes: Uint8Array): TextDecoder {
  const [first, second] = bytes;
  if ((first === 0xff && second === 0xfe) || (first === 0x3c && second === 0)) {
    return new TextDecoder('utf-16le');
  }
  if ((first === 0xfe && second === 0xff) || (first === 0 && second === 0x3c)) {
    return new TextDecoder('utf-16be');
  }
  const head = String.fromCharCode(...bytes.subarray(0, 120));
  const declared = /^<\?xml[^>]*\bencoding\s*=\s*["']([A-Za-z0-9._-]+)["']/.exec(head)?.[1];
  // A declaration we could read as ASCII cannot be true when it says UTF-16; Word writes UTF-8 only,
  // but some tools for Chinese documents write the national standard's encodings.
  const isChinese = declared !== undefined && /^(gbk|gb2312|gb18030)$/i.test(declared);
  return new TextDecoder(isChinese ? 'gb18030' : 'utf-8');
}
