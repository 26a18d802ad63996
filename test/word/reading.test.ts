import { eachParagraph } from '../../src/document/snapshot';
import type { DocumentSnapshot, Paragraph } from '../../src/document/snapshot';
import { notice2018 } from '../../src/notice/notice2018';
import type { Host, HostResult } from '../../src/host/host';
import { createWordHost } from '../../src/word/wordHost';
import { startWord } from '../support/word';
import type { PlayedWord, WordOptions } from '../support/word';
import { checkbox, control, docxOf, heading, p, run, table } from '../workbench/sampleFiles';
import { testPage } from './testPage';

jest.setTimeout(60_000);

let word: PlayedWord;
let host: Host;

async function open(body: string, wordApi: NonNullable<WordOptions['wordApi']>): Promise<void> {
  word = await startWord({ document: docxOf(body), wordApi });
  host = createWordHost(notice2018, testPage());
}

afterEach(() => word.close());

function valueOf<T>(result: HostResult<T>): T {
  if (!result.ok) throw new Error(JSON.stringify(result.problem));
  return result.value;
}

function paragraphs(snapshot: DocumentSnapshot): Paragraph[] {
  return [...eachParagraph(snapshot.blocks)].map(({ paragraph }) => paragraph);
}

const texts = (snapshot: DocumentSnapshot) => paragraphs(snapshot).map(({ text }) => text);

const body = [
  heading('一、综述'),
  p('南溪市陶瓷产业集群位于云岭省东部。'),
  table(['申报单位', '南溪市人民政府'], ['联系人', '']),
  p('第一条', '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>'),
  p('结尾'),
].join('');

describe.each(['1.3', '1.4', '1.6', '1.9'] as const)('on WordApi %s', (wordApi) => {
  it('reads headings, tables and numbers before the package is read', async () => {
    await open(body, wordApi);
    const snapshot = valueOf(await host.read());
    expect(texts(snapshot)).toEqual([
      '一、综述',
      '南溪市陶瓷产业集群位于云岭省东部。',
      '申报单位',
      '南溪市人民政府',
      '联系人',
      '',
      '第一条',
      '结尾',
    ]);
    const [first, , grid, item] = snapshot.blocks;
    expect(first).toMatchObject({ outlineLevel: 1, styleName: '标题 1' });
    expect(item).toMatchObject({ label: { text: '一、' } });
    expect(
      grid?.kind === 'table' &&
        grid.rows.map((row) => row.cells.map((cell) => [cell.row, cell.column])),
    ).toEqual([
      [
        [0, 0],
        [0, 1],
      ],
      [
        [1, 0],
        [1, 1],
      ],
    ]);
    expect(snapshot.facts.revisions).toEqual({ state: 'unknown', why: 'notReadYet' });
  });

  it('knows hints and facts after the deep scan, and keeps those of paragraphs not typed in', async () => {
    await open(body, wordApi);
    const before = valueOf(await host.read());
    const scanned = valueOf(await host.deepScan());
    expect(paragraphs(scanned).map(({ id }) => id)).toEqual(paragraphs(before).map(({ id }) => id));
    expect(scanned.facts.revisions).toEqual({
      state: 'known',
      value: { count: 0, paragraphIds: [] },
    });
    expect(paragraphs(scanned)[1]?.spans[0]?.eastAsianHint).toBe(false);

    await word.type(1, '占地广阔');
    const after = valueOf(await host.read());
    expect(after.facts.revisions).toEqual({ state: 'unknown', why: 'notReadYet' });
    const [untouched, typed] = paragraphs(after);
    expect(untouched?.spans.map((span) => span.eastAsianHint)).toEqual([false]);
    expect(typed?.spans.map((span) => [span.text, span.eastAsianHint])).toEqual([
      ['南溪市陶瓷产业集群位于云岭省东部。', false],
      ['占地广阔', null],
    ]);
  });

  it('keeps the ids of paragraphs while one types, in cells too', async () => {
    await open(body, wordApi);
    const before = paragraphs(valueOf(await host.read()));
    await word.type(1, '补充一句。');
    await word.type(5, '李四');
    const after = paragraphs(valueOf(await host.read()));
    expect(after.map(({ id }) => id)).toEqual(before.map(({ id }) => id));
    expect(after[5]?.text).toBe('李四');
  });

  it('tells prompts in controls from what the author wrote', async () => {
    await open(
      control('report.overview', p('请写概述'), { prompt: true }) +
        control('report.title', p('已写好的话'), { id: 2 }) +
        p(''),
      wordApi,
    );
    const [prompt, own] = paragraphs(valueOf(await host.read()));
    expect(prompt).toMatchObject({ isPlaceholder: true, tags: ['report.overview'] });
    expect(own).toMatchObject({ isPlaceholder: false, tags: ['report.title'] });
  });
});

it('reads check boxes as ticked or not where Word can tell', async () => {
  await open(
    `<w:p>${checkbox('choice.a', 1)}${run('甲')}${checkbox('choice.b', 2)}${run('乙')}</w:p>`,
    '1.9',
  );
  const [choice] = paragraphs(valueOf(await host.read()));
  expect(choice?.spans.map(({ text, tags, checked }) => [text, tags, checked])).toEqual([
    ['☐', ['choice.a'], false],
    ['甲', [], undefined],
    ['☐', ['choice.b'], false],
    ['乙', [], undefined],
  ]);
});

it('leaves tracked deletions out of the text, and keeps the text with them', async () => {
  const deletion = '<w:del w:id="9" w:author="甲"><w:r><w:delText>旧的</w:delText></w:r></w:del>';
  await open(`<w:p>${run('留下')}${deletion}${run('这些')}</w:p>`, '1.4');
  const [paragraph] = paragraphs(valueOf(await host.read()));
  expect(paragraph).toMatchObject({ text: '留下这些', markupText: '留下旧的这些' });
  const scanned = valueOf(await host.deepScan());
  expect(paragraphs(scanned)[0]?.text).toBe('留下这些');
  expect(scanned.facts.revisions).toMatchObject({ state: 'known', value: { count: 1 } });
});
