import { strToU8, zipSync } from 'fflate';

const w = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const officeRelationships = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** Every namespace the tests' fragments use, declared on the root of each part. */
export const namespaces = [
  `xmlns:w="${w}"`,
  `xmlns:r="${officeRelationships}"`,
  'xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math"',
  'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"',
  'xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml"',
  'xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"',
  'xmlns:v="urn:schemas-microsoft-com:vml"',
  'xmlns:we="http://schemas.microsoft.com/office/webextensions/webextension/2010/11"',
].join(' ');

/** Parts beside the document, by name: whole XML texts, or bytes. */
export type ExtraParts = Readonly<Record<string, string | Uint8Array>>;

/** A whole part of WordprocessingML: `inner` under a root of that name. */
export function part(root: string, inner: string): string {
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><${root} ${namespaces}>${inner}</${root}>`;
}

/** The parts of a document whose body is the given WordprocessingML. */
export function packageParts(body: string, extra: ExtraParts = {}): ExtraParts {
  return {
    '[Content_Types].xml':
      '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/></Types>',
    '_rels/.rels': `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${officeRelationships}/officeDocument" Target="word/document.xml"/></Relationships>`,
    'word/document.xml': part('w:document', `<w:body>${body}</w:body>`),
    ...extra,
  };
}

/** A .docx file whose body is the given WordprocessingML. */
export function packageOf(body: string, extra: ExtraParts = {}): Uint8Array {
  return zipOf(packageParts(body, extra));
}

/** A zip of the given files. */
export function zipOf(files: ExtraParts, level: 0 | 6 = 6): Uint8Array {
  const bytes = Object.entries(files).map(
    ([name, content]) => [name, typeof content === 'string' ? strToU8(content) : content] as const,
  );
  return zipSync(Object.fromEntries(bytes), { level });
}

/** The same document as the flat package Word's `getOoxml` returns. */
export function flatPackageOf(body: string, extra: ExtraParts = {}): string {
  const parts = Object.entries(packageParts(body, extra))
    .filter(([name]) => name !== '[Content_Types].xml')
    .map(([name, content]) => {
      const xml = String(content).replace(/^<\?xml[^>]*\?>/, '');
      return `<pkg:part pkg:name="/${name}" pkg:contentType="application/xml"><pkg:xmlData>${xml}</pkg:xmlData></pkg:part>`;
    });
  return `<?xml version="1.0" standalone="yes"?><?mso-application progid="Word.Document"?><pkg:package xmlns:pkg="http://schemas.microsoft.com/office/2006/xmlPackage">${parts.join('')}</pkg:package>`;
}

/** A paragraph of WordprocessingML; text is put in one run, XML is taken as it is. */
export function p(content: string, properties = ''): string {
  const inner = content.includes('<') || content === '' ? content : r(content);
  return `<w:p>${properties === '' ? '' : `<w:pPr>${properties}</w:pPr>`}${inner}</w:p>`;
}

/** A run of WordprocessingML. */
export function r(text: string, properties = ''): string {
  const rPr = properties === '' ? '' : `<w:rPr>${properties}</w:rPr>`;
  return `<w:r>${rPr}<w:t xml:space="preserve">${text}</w:t></w:r>`;
}
