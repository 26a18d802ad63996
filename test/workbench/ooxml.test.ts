import { strFromU8, unzipSync } from 'fflate';
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

test('the package of a stretch holds that stretch, not what stands beside it', async () => {
  const tracked = '<w:ins w:id="9" w:author="甲"><w:r><w:t>新增</w:t></w:r></w:ins>';
  const word = await startWord({
    document: docxOf(p('前段') + `<w:p>${run('标签：')}${run('内容')}${tracked}</w:p>`),
  });
  await Word.run(async (context) => {
    const paragraph = context.document.body.paragraphs.getFirst().getNext();
    const hits = paragraph.search('内容', { matchCase: true });
    hits.load('items/text');
    await context.sync();
    const stretch = hits.items[0]?.getOoxml();
    const whole = paragraph.getOoxml();
    await context.sync();
    expect(textsOf(readFlatOpc(stretch?.value ?? ''))).toEqual(['内容']);
    expect(stretch?.value).not.toContain('w:ins');
    expect(textsOf(readFlatOpc(whole.value))).toEqual(['标签：内容新增']);
    expect(whole.value).toContain('w:ins');
  });
  await word.close();
});

test('text put in the place of other text takes its look', async () => {
  const bold = '<w:r><w:rPr><w:b/></w:rPr><w:t>旧名</w:t></w:r>';
  const word = await startWord({
    document: docxOf(`<w:p>${run('单位：')}${bold}${run('。')}</w:p>`),
  });
  await Word.run(async (context) => {
    const hits = context.document.body.search('旧名', { matchCase: true });
    hits.load('items/text');
    await context.sync();
    hits.items[0]?.insertText('新的名称', 'Replace');
    await context.sync();
  });
  expect(word.text()).toBe('单位：新的名称。');
  const xml = strFromU8(unzipSync(word.save())['word/document.xml'] ?? new Uint8Array());
  expect(xml).toMatch(/<w:b\/><\/w:rPr><w:t[^>]*>新的名称<\/w:t>/);
  await word.close();
});
