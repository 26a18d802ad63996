import { notice2018 } from '../../src/notice/notice2018';
import type { DocumentChange, Host } from '../../src/host/host';
import { createWordHost } from '../../src/word/wordHost';
import { startWord } from '../support/word';
import type { PlayedWord, WordOptions } from '../support/word';
import { docxOf, p } from '../workbench/sampleFiles';
import { testPage } from './testPage';
import type { TestPage } from './testPage';

jest.setTimeout(60_000);

let word: PlayedWord;
let host: Host;
let page: TestPage;

async function open(wordApi: NonNullable<WordOptions['wordApi']>): Promise<DocumentChange[]> {
  word = await startWord({ document: docxOf(p('甲') + p('乙')), wordApi });
  page = testPage();
  host = createWordHost(notice2018, page);
  const read = await host.read();
  expect(read.ok).toBe(true);
  const told: DocumentChange[] = [];
  stop = host.watch((change) => told.push(change));
  await word.settle();
  return told;
}

let stop: () => void;

afterEach(async () => {
  stop();
  await word.close();
});

/** Until something is told, or the time is over in which it must have been. */
async function within(milliseconds: number, done: () => boolean): Promise<void> {
  const end = Date.now() + milliseconds;
  while (!done() && Date.now() < end) await new Promise((resolve) => setTimeout(resolve, 20));
}

const texts = (told: readonly DocumentChange[]) => told.filter(({ kind }) => kind === 'text');

describe.each(['1.3', '1.4', '1.6', '1.9'] as const)('on WordApi %s', (wordApi) => {
  it('tells of typing once, with events or without', async () => {
    const told = await open(wordApi);
    await word.type(0, '补充');
    await within(5000, () => texts(told).length > 0);
    expect(texts(told)).toEqual([{ kind: 'text' }]);
  });

  it('tells of the cursor’s moves', async () => {
    const told = await open(wordApi);
    await word.click(1);
    await within(5000, () => told.length > 0);
    expect(told).toContainEqual({ kind: 'selection' });
  });

  it('tells nothing while nothing happens, and nothing more once stopped', async () => {
    const told = await open(wordApi);
    await within(1200, () => told.length > 0);
    expect(told).toEqual([]);
    stop();
    await word.type(0, '补充');
    await word.click(1);
    await within(1200, () => told.length > 0);
    expect(told).toEqual([]);
  });
});

it('tells of a change whose events Word swallowed', async () => {
  const told = await open('1.6');
  stop();
  await word.type(0, '补充');
  told.length = 0;
  stop = host.watch((change) => told.push(change));
  await within(5000, () => told.length > 0);
  expect(texts(told)).toHaveLength(1);
});

it('compares nothing while nobody sees the page, and at once when the author comes back', async () => {
  const told = await open('1.3');
  page.visible = false;
  stop();
  await word.type(0, '补充');
  told.length = 0;
  stop = host.watch((change) => told.push(change));
  await within(1200, () => told.length > 0);
  expect(told).toEqual([]);
  page.visible = true;
  page.comeBack();
  await within(900, () => told.length > 0);
  expect(texts(told)).toHaveLength(1);
});
