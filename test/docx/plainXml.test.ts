import fc from 'fast-check';
import { FileFault } from '../../src/docx/problem';
import { parseXml } from '../../src/docx/xml';
import type { TextFeed } from '../../src/docx/xmlEvents';
import { namespaces } from '../support/package';

/** What a handler is told of a part, texts in a row joined; or what is wrong with it. */
function eventsOf(source: string | TextFeed): readonly string[] {
  const events: string[] = [];
  let text = '';
  const flush = (): void => {
    if (text !== '') events.push(`text ${text}`);
    text = '';
  };
  let depth = 0;
  try {
    parseXml('part', source, {
      open({ name, attributes }) {
        flush();
        depth += 1;
        events.push(`open ${name} ${JSON.stringify(Object.entries(attributes).sort())}`);
      },
      close(name) {
        flush();
        depth -= 1;
        events.push(`close ${name}`);
      },
      text(piece) {
        if (depth > 0) text += piece;
      },
    });
  } catch (error) {
    if (!(error instanceof FileFault)) throw error;
    return [error.problem.kind];
  }
  return events;
}

/** The same text, read by the parser for XML at large. */
const piecewise =
  (text: string): TextFeed =>
  (write) =>
    write(text);

const pieces = [
  '<w:p>',
  '</w:p>',
  '<w:p/>',
  '<w:r w:a="1">',
  '<w:r w:a="1" >',
  '</w:r>',
  '</w:r >',
  "<w:t xml:space='preserve'>",
  '</w:t>',
  '<w:b w:val = "a>b"/>',
  '<w:b w:val="1" w:val="2"/>',
  '<w:b w:val="&lt;&amp;&quot;"/>',
  '<w:b w:val="a\nb\tc"/>',
  '<w:b w:val="&nbsp;"/>',
  '<w:b w:val=1/>',
  '<w:b w:val="<"/>',
  '<x:b xmlns:x="urn:x" x:a="1"/>',
  '<丙 丁="戊"/>',
  '<mc:AlternateContent><mc:Choice Requires="w14"><w:p/></mc:Choice></mc:AlternateContent>',
  '文字',
  'a & b',
  '&amp;&gt;',
  '&#x4e00;',
  ']]>',
  '<!-- note -->',
  '<![CDATA[<w:p>]]>',
  '<?do it?>',
  '\r\n',
  '\n ',
  '\u0001',
  '\u{20000}',
  '<',
  '>',
  '"',
];
const root = `<w:document ${namespaces}>`;

describe('plain XML', () => {
  it('is read as XML at large is', () => {
    const text = fc
      .tuple(
        fc.constantFrom('', '<?xml version="1.0" encoding="UTF-8"?>\r\n', '<?xml version="1.1"?>'),
        fc.constantFrom(root, '', `\n${root}`),
        fc.array(fc.constantFrom(...pieces), { maxLength: 8 }),
        fc.constantFrom('</w:document>', '', '</w:document>\n', '</w:document><w:p/>'),
      )
      .map(([declaration, start, inside, end]) => declaration + start + inside.join('') + end);
    fc.assert(
      fc.property(text, (xml) => {
        expect(eventsOf(xml)).toEqual(eventsOf(piecewise(xml)));
      }),
      { numRuns: 3000 },
    );
  });

  it('is read as XML at large is, a character lost or doubled', () => {
    const xml = `${root}<w:p w:a="1"><w:r w:b='2'><w:t xml:space="preserve">甲 &lt; 乙</w:t></w:r></w:p></w:document>`;
    for (let at = root.length - 1; at < xml.length; at += 1) {
      const lost = xml.slice(0, at) + xml.slice(at + 1);
      const doubled = xml.slice(0, at) + xml.slice(at - 1);
      for (const changed of [lost, doubled])
        expect(eventsOf(changed)).toEqual(eventsOf(piecewise(changed)));
    }
  });

  it('names the line of what is wrong', () => {
    for (const xml of [
      '<a>\n<b>\n</a>',
      '<a>\n&b;</a>',
      '<a>\n\n',
      '<a/>\nb',
      '<a>\n<b c="1" c="2"/></a>',
    ]) {
      const line = (source: string | TextFeed): unknown => {
        try {
          parseXml('part', source, {
            open: ({ attributes }) => attributes,
            close: () => null,
            text: () => null,
          });
        } catch (error) {
          return error instanceof FileFault ? error.problem : error;
        }
        return null;
      };
      expect(line(xml)).toEqual(line(piecewise(xml)));
    }
  });
});
