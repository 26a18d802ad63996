import type { Place } from '../../src/document/place';
import * as fc from 'fast-check';
import { notice2018 } from '../../src/notice/notice2018';
import { insertableParts } from '../../src/templates/blankPart';
import { eachParagraph } from '../../src/document/snapshot';
import type { Host, HostResult, Inserted } from '../../src/host/host';
import { createWordHost } from '../../src/word/wordHost';
import { startWord } from '../support/word';
import { checkbox, control, docxOf, heading, p, run, table } from '../workbench/sampleFiles';
import { testPage } from './testPage';

jest.setTimeout(180_000);

/** A block of an author's document, made unlike every other by its number. */
const block = fc.constantFrom<(n: number) => string>(
  (n) => p(`第${n}段，作者写的话。`),
  (n) => heading(`标题${n}`),
  (n) => p(`列表${n}`, '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>'),
  () => '<w:p/>',
  (n) => table([`标签${n}`, `内容${n}`], [`又${n}`, '']),
  (n) => table([table([`内${n}`]) + p(`外${n}`), `旁${n}`]),
  (n) =>
    `<w:tbl><w:tblPr/><w:tblGrid><w:gridCol w:w="900"/><w:gridCol w:w="900"/></w:tblGrid><w:tr><w:tc><w:tcPr><w:vMerge w:val="restart"/></w:tcPr>${p(`组${n}`)}</w:tc><w:tc><w:tcPr/>${p(`一${n}`)}</w:tc></w:tr><w:tr><w:tc><w:tcPr><w:vMerge/></w:tcPr><w:p/></w:tc><w:tc><w:tcPr/>${p(`二${n}`)}</w:tc></w:tr></w:tbl>`,
  (n) => control(`tag${n}`, p(`控件${n}上`) + p(`控件${n}下`), { id: 100 + n }),
  (n) =>
    control(`outer${n}`, control(`inner${n}`, p(`套中套${n}`), { id: 300 + n }), { id: 200 + n }),
  (n) => control(`around${n}`, table([`表在控件里${n}`]), { id: 400 + n }),
  (n) => `<w:p>${control(`inline${n}`, run(`行内${n}`), { id: 500 + n })}${run('后文')}</w:p>`,
  (n) => `<w:p>${checkbox(`box${n}`, 600 + n)}${run(`选项${n}`)}</w:p>`,
  (n) => control(`prompt${n}`, p(`请写第${n}处`), { id: 700 + n, prompt: true }),
);

/** A document's body; it may end with any block, a table among them. */
const body = fc
  .array(block, { minLength: 1, maxLength: 6 })
  .map((blocks) => blocks.map((make, n) => make(n)).join(''));

/** The texts that are no longer there, or no longer in order. */
function missing(before: readonly string[], after: readonly string[]): string[] {
  let from = 0;
  return before
    .filter((text) => text !== '')
    .filter((text) => {
      const at = after.indexOf(text, from);
      if (at < 0) return true;
      from = at + 1;
      return false;
    });
}

const parts = insertableParts(notice2018);
const forms = notice2018.forms.map(({ id }) => id);
const versions = ['1.3', '1.4', '1.6', '1.9'] as const;

/** Does the insert in a Word of its own, and says which texts are no longer there or in order. */
async function lostBy(
  document: Uint8Array,
  wordApi: (typeof versions)[number],
  insert: (host: Host) => Promise<HostResult<Inserted>>,
): Promise<string[]> {
  const word = await startWord({ document, wordApi });
  try {
    const before = word.paragraphs().map(({ text }) => text);
    const result = await insert(createWordHost(notice2018, testPage()));
    const after = word.paragraphs().map(({ text }) => text);
    if (!result.ok) return [JSON.stringify(result.problem)];
    if (after.length <= before.length) return ['nothing was inserted'];
    return missing(before, after);
  } finally {
    await word.close();
  }
}

/** The paragraph of that number; before the first one the start of the document. */
async function placeAt(host: Host, index: number, part: string): Promise<Place> {
  const read = await host.read();
  if (!read.ok) throw new Error(JSON.stringify(read.problem));
  const all = [...eachParagraph(read.value.blocks)];
  return { kind: 'insertAfter', paragraphId: all[index]?.paragraph.id ?? null, part };
}

describe('an insert leaves all former text where it was', () => {
  it('every part, at each place of varied documents', async () => {
    let next = 0;
    await fc.assert(
      fc.asyncProperty(body, fc.constantFrom(...versions), async (xml, wordApi) => {
        const document = docxOf(xml);
        const count = xml.split('<w:p>').length + xml.split('<w:p/>').length - 2;
        for (let index = -1; index < count; index += 1) {
          const part = parts[next % parts.length] ?? '';
          next += 1;
          const lost = await lostBy(document, wordApi, async (host) =>
            host.insertPart(part, await placeAt(host, index, part)),
          );
          expect(lost).toEqual([]);
        }
      }),
      { numRuns: 15 },
    );
    // Every part has had its turn.
    expect(next).toBeGreaterThan(parts.length);
  });

  it.each(forms)('the form %s, behind varied documents', async (form) => {
    await fc.assert(
      fc.asyncProperty(body, fc.constantFrom(...versions), async (xml, wordApi) => {
        const lost = await lostBy(docxOf(xml), wordApi, (host) => host.insertForm(form));
        expect(lost).toEqual([]);
      }),
      { numRuns: 5 },
    );
  });
});
