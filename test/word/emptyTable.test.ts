import { formFields } from '../../src/checks/fields/formFields';
import { locate } from '../../src/locate/locate';
import type { DocumentSnapshot } from '../../src/document/snapshot';
import { notice2018 } from '../../src/notice/notice2018';
import type { IndicatorsRow } from '../../src/notice/schema';
import { DocumentReader } from '../../src/word/reading/reader';
import { packageOf } from '../support/package';
import { startWord } from '../support/word';

jest.setTimeout(60_000);

/** The notice's table of indicators as people retype it: nothing in the cells, no controls. */

const group = notice2018.forms
  .flatMap(({ parts }) => parts)
  .find(({ id }) => id === 'report.part1');
const [row] =
  group?.kind === 'table'
    ? group.rows.filter((each): each is IndicatorsRow => each.kind === 'indicators')
    : [];
if (row === undefined) throw new Error('The notice has a table of indicators');

const p = (text: string): string =>
  `<w:p>${text === '' ? '' : `<w:r><w:t>${text}</w:t></w:r>`}</w:p>`;
const tc = (text: string, merge = ''): string => `<w:tc><w:tcPr>${merge}</w:tcPr>${p(text)}</w:tc>`;

/** What each paragraph of the table is, in document order: a place to fill in, or not. */
const places: (string | null)[] = [];
const half = Math.ceil(row.items.length / 2);
const headers = ['指标名称', ...row.columns.map(({ header }) => header)];
const rows = [
  `<w:tr>${tc(row.group, '<w:vMerge w:val="restart"/>')}${[...headers, ...headers].map((each) => tc(each)).join('')}</w:tr>`,
];
places.push(...Array<null>(1 + 2 * headers.length).fill(null));
for (let i = 0; i < half; i += 1) {
  const cells = [row.items[i], row.items[i + half]].flatMap((item) => {
    places.push(null, ...row.columns.map(({ key }) => (item ? `${item.id}.${key}` : null)));
    return [item?.label ?? '', ...row.columns.map(() => '')];
  });
  // The paragraph of the merged cell comes first in its row.
  places.splice(places.length - cells.length, 0, null);
  rows.push(`<w:tr>${tc('', '<w:vMerge/>')}${cells.map((each) => tc(each)).join('')}</w:tr>`);
}
const grid = Array<string>(7).fill('<w:gridCol w:w="1200"/>').join('');
const paper = packageOf(
  `${p('产业集群区域品牌建设试点')}${p('工作总结报告')}${p('第一部分　总体推进情况')}<w:tbl><w:tblPr/><w:tblGrid>${grid}</w:tblGrid>${rows.join('')}</w:tbl>${p('')}`,
);
const before = 3;

/** Of each figure the paragraph it would be written to, by its place in the document. */
function slots(reader: DocumentReader, snapshot: DocumentSnapshot): [string, number][] {
  return (formFields(locate(notice2018, snapshot), 'report.part1') ?? [])
    .flatMap(({ fields }) => fields)
    .flatMap((field) =>
      field.kind === 'indicator'
        ? field.columns.map(({ key, slot }): [string, number] => [
            `${field.id}.${key}`,
            slot === null ? -1 : reader.memory.indexOf(slot.paragraphId),
          ])
        : [],
    );
}

const right = places.flatMap((place, at): [string, number][] =>
  place === null ? [] : [[place, before + at]],
);

it('finds each empty cell in Word, before the package is read and after', async () => {
  const word = await startWord({ document: paper });
  const reader = new DocumentReader();
  const live = await reader.read();
  expect(Object.fromEntries(slots(reader, live))).toEqual(Object.fromEntries(right));
  const scanned = await reader.deepScan();
  expect(Object.fromEntries(slots(reader, scanned))).toEqual(Object.fromEntries(right));
  await word.close();
});

it('still does once figures stand in some of them', async () => {
  const word = await startWord({ document: paper });
  const reader = new DocumentReader();
  for (const at of [1, 2, 9]) await word.type(right[at]?.[1] ?? -1, '12.5');
  const live = await reader.read();
  expect(Object.fromEntries(slots(reader, live))).toEqual(Object.fromEntries(right));
  const scanned = await reader.deepScan();
  expect(Object.fromEntries(slots(reader, scanned))).toEqual(Object.fromEntries(right));
  await word.type(right[12]?.[1] ?? -1, '7');
  const after = await reader.read();
  expect(Object.fromEntries(slots(reader, after))).toEqual(Object.fromEntries(right));
  await word.close();
});
