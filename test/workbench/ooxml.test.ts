import { eachParagraph } from '../../src/document/snapshot';
import { readDocx, readFlatOpc } from '../../src/docx/readDocx';
import type { ReadResult } from '../../src/docx/readDocx';
import { formatNumber } from '../../src/workbench/wordModel/tree/numberFormat';
import { startWord } from '../support/word';
import { checkbox, control, docxOf, heading, p, run, table } from './sampleFiles';

jest.setTimeout(60_000);

const DOCUMENT = docxOf(
  heading('一、综述') +
    control('part', p('正文'), { id: 3 }) +
    `<w:p>${checkbox('yes', 4)}${run('是')}</w:p>` +
    table(['甲', '乙']) +
    p('尾 &amp; 末'),
);

function textsOf(read: ReadResult): string[] {
  if (!read.ok) throw new Error(read.problem.kind);
  return [...eachParagraph(read.snapshot.blocks)].map(({ paragraph }) => paragraph.text);
}

test('the package of the body reads as the file does', async () => {
  const word = await startWord({ document: DOCUMENT });
  await Word.run(async (context) => {
    const ooxml = context.document.body.getOoxml();
    await context.sync();
    expect(textsOf(readFlatOpc(ooxml.value))).toEqual(textsOf(readDocx(DOCUMENT)));
  });
  await word.close();
});

test('the package of one document can be put into another', async () => {
  const from = await startWord({ document: DOCUMENT });
  let ooxml = '';
  await Word.run(async (context) => {
    const whole = context.document.body.getOoxml();
    await context.sync();
    ooxml = whole.value;
  });
  await from.close();
  const into = await startWord({ document: docxOf(p('原文')) });
  await Word.run(async (context) => {
    context.document.body.insertOoxml(ooxml, 'End');
    await context.sync();
  });
  expect(into.text()).toBe('原文\n一、综述\n正文\n☐是\n甲\n乙\n尾 & 末');
  await into.close();
});

test.each([
  [1, 'chineseCountingThousand', '一'],
  [10, 'chineseCountingThousand', '十'],
  [12, 'chineseCounting', '十二'],
  [20, 'japaneseCounting', '二十'],
  [105, 'chineseCounting', '一百〇五'],
  [110, 'chineseCounting', '一百一十'],
  [3, 'decimalEnclosedCircle', '③'],
  [4, 'upperRoman', 'IV'],
  [28, 'lowerLetter', 'bb'],
  [2, 'ideographTraditional', '乙'],
  [15, 'chineseLegalSimplified', '壹拾伍'],
  [7, 'decimal', '7'],
])('number %i as %s is %s', (value, format, text) => {
  expect(formatNumber(value, format)).toBe(text);
});
