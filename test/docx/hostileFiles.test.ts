import fc from 'fast-check';
import { limits } from '../../src/docx/limits';
import { readDocx, readFlatOpc } from '../../src/docx/readDocx';
import type { FileProblem, ReadResult } from '../../src/docx/readDocx';
import {
  flatPackageOf,
  namespaces,
  p,
  packageOf,
  packageParts,
  r,
  zipOf,
} from '../support/package';

function problemOf(result: ReadResult): FileProblem | null {
  return result.ok ? null : result.problem;
}

/** A package whose document part is exactly this text. */
function withDocument(xml: string | Uint8Array): Uint8Array {
  return zipOf(packageParts('', { 'word/document.xml': xml }));
}

const sample = `${p(r('甲', '<w:b/>') + r('乙'))}<w:tbl><w:tr><w:tc>${p('丙')}</w:tc></w:tr></w:tbl>`;

/** Changes the size the directory of a zip declares for each entry larger than that. */
function declareSizes(bytes: Uint8Array, largerThan: number, size: number): Uint8Array {
  const view = new DataView(bytes.buffer);
  for (let at = 0; at + 46 < bytes.length; at += 1) {
    const isEntry = view.getUint32(at, true) === 0x02014b50;
    if (isEntry && view.getUint32(at + 24, true) > largerThan) view.setUint32(at + 24, size, true);
  }
  return bytes;
}

describe('zip bombs', () => {
  const megabyte = 1024 * 1024;
  const styles = (megabytes: number): Uint8Array =>
    packageOf(p('甲'), {
      'word/styles.xml': `<w:styles ${namespaces}>${' '.repeat(megabytes * megabyte)}</w:styles>`,
    });

  afterEach(() => jest.restoreAllMocks());

  test('are refused by the size they declare', () => {
    const bytes = declareSizes(styles(1), megabyte, limits.partBytes + 1);
    expect(problemOf(readDocx(bytes))).toEqual({ kind: 'tooLarge', part: 'word/styles.xml' });
  });

  test('are refused by their real size when they declare less', () => {
    jest.replaceProperty(limits, 'partBytes', 4 * megabyte);
    const bytes = declareSizes(styles(5), megabyte, 100);
    expect(problemOf(readDocx(bytes))).toEqual({ kind: 'tooLarge', part: 'word/styles.xml' });
  });

  test('are refused when only all parts together are too large', () => {
    jest.replaceProperty(limits, 'totalBytes', 8 * megabyte);
    const bytes = packageOf(p('甲'), {
      'word/styles.xml': `<w:styles ${namespaces}>${' '.repeat(5 * megabyte)}</w:styles>`,
      'word/numbering.xml': `<w:numbering ${namespaces}>${' '.repeat(5 * megabyte)}</w:numbering>`,
    });
    expect(problemOf(readDocx(bytes))).toEqual({ kind: 'tooLarge', part: 'word/numbering.xml' });
  });

  test('a part that declares less than it has is damaged', () => {
    const bytes = declareSizes(styles(1), megabyte, 100);
    expect(problemOf(readDocx(bytes))).toEqual({ kind: 'damaged', part: 'word/styles.xml' });
  });

  test('what is not read is not inflated', () => {
    const bytes = packageOf(p('甲'), { 'word/media/image1.bin': new Uint8Array(2 * megabyte) });
    declareSizes(bytes, megabyte, limits.partBytes + 1);
    expect(readDocx(bytes).ok).toBe(true);
  });
});

describe('hostile XML', () => {
  const doctype = (inner: string): string =>
    `<?xml version="1.0"?><!DOCTYPE w:document [${inner}]><w:document ${namespaces}><w:body>${p('&a;')}</w:body></w:document>`;

  test.each([
    ['an entity bomb', doctype('<!ENTITY a "aaaa"><!ENTITY b "&a;&a;&a;">')],
    ['an outside entity', doctype('<!ENTITY a SYSTEM "file:///etc/passwd">')],
    ['an empty one', doctype('')],
  ])('a document type is refused: %s', (_, xml) => {
    expect(problemOf(readDocx(withDocument(xml)))).toEqual({
      kind: 'doctype',
      part: 'word/document.xml',
    });
  });

  test('a document type in a part of little weight is refused as well', () => {
    const bytes = packageOf(p('甲'), { 'word/comments.xml': '<!DOCTYPE a><a/>' });
    expect(problemOf(readDocx(bytes))?.kind).toBe('doctype');
  });

  test.each([
    ['w:p', 'nested paragraphs'],
    ['w:tbl', 'nested tables'],
    ['w:sdt', 'nested controls'],
    ['w:rPr', 'nested properties'],
    ['x', 'elements of no meaning'],
  ])('millions of nested elements do not overflow anything: %s', (name) => {
    const depth = 2_000_000;
    const xml = `<w:document ${namespaces}><w:body>${`<${name}>`.repeat(depth)}`;
    expect(problemOf(readDocx(withDocument(xml)))).toEqual({
      kind: 'tooDeep',
      part: 'word/document.xml',
    });
  });

  test('deeply nested tables of a sane depth are read', () => {
    const depth = 200;
    const body = `${'<w:tbl><w:tr><w:tc>'.repeat(depth)}${p('底')}${'</w:tc></w:tr></w:tbl>'.repeat(depth)}`;
    expect(readDocx(packageOf(body)).ok).toBe(true);
  });

  test('namespaces declared over and over', () => {
    const nested = Array.from({ length: 400 }, (_, i) => `<a xmlns:w="urn:${i}">`).join('');
    const xml = `<w:document ${namespaces}><w:body>${nested}`;
    expect(problemOf(readDocx(withDocument(xml)))?.kind).toBe('tooDeep');
  });

  test('more paragraphs than any document has', () => {
    jest.replaceProperty(limits, 'items', 1000);
    const result = readDocx(packageOf('<w:p/>'.repeat(1001)));
    jest.restoreAllMocks();
    expect(problemOf(result)).toEqual({ kind: 'tooLarge', part: 'word/document.xml' });
  });

  test('styles based on each other, and on themselves', () => {
    const style = (id: string, on: string): string =>
      `<w:style w:styleId="${id}"><w:name w:val="${id}"/><w:basedOn w:val="${on}"/></w:style>`;
    const styles = `<w:styles ${namespaces}>${style('a', 'b')}${style('b', 'a')}${style('c', 'c')}</w:styles>`;
    const body = p('甲', '<w:pStyle w:val="a"/>') + p('乙', '<w:pStyle w:val="c"/>');
    expect(readDocx(packageOf(body, { 'word/styles.xml': styles })).ok).toBe(true);
  });

  test.each([
    ['a tag left open', `<w:document ${namespaces}>\n<w:body>\n<w:p>`, 3],
    ['tags that cross', `<w:document ${namespaces}>\n<w:p></w:body></w:p>`, 2],
    ['an unknown entity', `<w:document ${namespaces}>&nbsp;</w:document>`, 1],
    ['a bare ampersand', `<w:document ${namespaces}>A & B</w:document>`, 1],
    ['nothing', '', 1],
  ])('%s is broken, and where', (_, xml, line) => {
    expect(problemOf(readDocx(withDocument(xml)))).toEqual({
      kind: 'brokenXml',
      part: 'word/document.xml',
      line,
    });
  });
});

describe('hostile packages', () => {
  test.each(['../evil.xml', 'word/../../x', '..\\evil.xml'])('the name %s is refused', (name) => {
    expect(problemOf(readDocx(packageOf(p('甲'), { [name]: 'x' })))?.kind).toBe('unsafeName');
  });

  test('thousands of parts are refused', () => {
    const extra = Object.fromEntries(
      Array.from({ length: limits.parts }, (_, i) => [`x/${i}`, ''] as const),
    );
    expect(problemOf(readDocx(packageOf(p('甲'), extra)))).toEqual({ kind: 'tooManyParts' });
  });

  test('relationships that lead out of the package lead nowhere', () => {
    const rels = `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="a" Type="x/officeDocument" Target="../../../etc/passwd"/></Relationships>`;
    expect(readDocx(packageOf(p('甲'), { '_rels/.rels': rels })).ok).toBe(true);
  });

  test('a file cut off anywhere is named, never read in part', () => {
    const bytes = packageOf(sample.repeat(50));
    for (let i = 1; i < 20; i += 1) {
      const result = readDocx(bytes.subarray(0, Math.floor((bytes.length * i) / 20)));
      expect(problemOf(result)).toEqual({ kind: 'truncated' });
    }
  });

  test('a changed byte of the text is noticed', () => {
    const bytes = zipOf(packageParts(p('AAAAAAAA')), 0);
    const at = Buffer.from(bytes).indexOf('AAAAAAAA');
    bytes[at] = 'B'.charCodeAt(0);
    expect(problemOf(readDocx(bytes))).toEqual({ kind: 'damaged', part: 'word/document.xml' });
  });
});

describe('nothing throws', () => {
  const whole = packageOf(sample, {
    'word/styles.xml': `<w:styles ${namespaces}><w:style w:styleId="a"/></w:styles>`,
  });

  test('whatever bytes of a document are changed', () => {
    const change = fc.record({ at: fc.nat(whole.length - 1), to: fc.nat(255) });
    fc.assert(
      fc.property(fc.array(change, { minLength: 1, maxLength: 12 }), (changes) => {
        const bytes = whole.slice();
        for (const { at, to } of changes) bytes[at] = to;
        readDocx(bytes);
      }),
      { numRuns: 1500, seed: 1 },
    );
  });

  test('whatever bytes it is given', () => {
    const starts = [
      [],
      [0x50, 0x4b, 3, 4],
      [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1],
      [0x3c],
    ];
    fc.assert(
      fc.property(fc.constantFrom(...starts), fc.uint8Array({ maxLength: 2000 }), (start, rest) => {
        readDocx(new Uint8Array([...start, ...rest]));
      }),
      { numRuns: 500, seed: 2 },
    );
  });

  test('whatever elements stand in whatever others', () => {
    const names = [
      ...[
        'p',
        'r',
        't',
        'tbl',
        'tr',
        'tc',
        'sdt',
        'sdtPr',
        'sdtContent',
        'pPr',
        'rPr',
        'trPr',
        'tcPr',
      ],
      ...[
        'del',
        'ins',
        'moveFrom',
        'vMerge',
        'hMerge',
        'fldSimple',
        'txbxContent',
        'body',
        'br',
        'sym',
      ],
      ...[
        'instrText',
        'delText',
        'ruby',
        'rt',
        'numPr',
        'sectPr',
        'pgSz',
        'commentReference',
        'altChunk',
      ],
      ...[
        'footnoteReference',
        'gridSpan',
        'tag',
        'showingPlcHdr',
        'moveFromRangeStart',
        'moveFromRangeEnd',
      ],
    ].map((name) => `w:${name}`);
    const others = [
      'mc:AlternateContent',
      'mc:Choice',
      'mc:Fallback',
      'w14:checkbox',
      'm:r',
      'm:t',
    ];
    const attributes = [
      '',
      'w:val="1"',
      'w:val="continue"',
      'w:val="-3"',
      'w:char="F0FE"',
      'Requires="w14"',
    ];
    const name = fc.constantFrom(...names, ...others);
    const field = fc
      .constantFrom('begin', 'separate', 'end')
      .map((type) => `<w:fldChar w:fldCharType="${type}"/>`);
    const { node } = fc.letrec<{ node: string }>((tie) => ({
      node: fc.oneof(
        { depthSize: 'large' },
        fc.constantFrom('甲', ' ', '<w:t>乙</w:t>', '<w:p><w:r><w:t>丙</w:t></w:r></w:p>'),
        field,
        fc
          .tuple(name, fc.constantFrom(...attributes), fc.array(tie('node'), { maxLength: 4 }))
          .map(([tag, attribute, inner]) => `<${tag} ${attribute}>${inner.join('')}</${tag}>`),
      ),
    }));
    fc.assert(
      fc.property(fc.array(node, { maxLength: 8 }), (nodes) => {
        const body = nodes.join('');
        const zip = readDocx(packageOf(body));
        const flat = readFlatOpc(flatPackageOf(body));
        expect(zip.ok).toBe(true);
        expect(flat.ok && zip.ok ? flat.snapshot.blocks : null).toEqual(
          zip.ok ? zip.snapshot.blocks : undefined,
        );
      }),
      { numRuns: 500, seed: 3 },
    );
  });

  test('wherever the XML is cut or changed', () => {
    const xml = `<w:document ${namespaces}><w:body>${sample}</w:body></w:document>`;
    fc.assert(
      fc.property(
        fc.nat(xml.length),
        fc.nat(20),
        fc.string({ maxLength: 5 }),
        (at, length, put) => {
          readDocx(withDocument(xml.slice(0, at) + put + xml.slice(at + length)));
        },
      ),
      { numRuns: 800, seed: 4 },
    );
  });
});
