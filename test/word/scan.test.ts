import { notice2018 } from '../../src/notice/notice2018';
import { attempt, CommonApiError, problemOf } from '../../src/word/problems';
import { DocumentReader } from '../../src/word/reading/reader';
import { createWordHost } from '../../src/word/wordHost';
import { startWord } from '../support/word';
import type { PlayedWord } from '../support/word';
import { docxOf, p } from '../workbench/sampleFiles';
import { testPage } from './testPage';

jest.setTimeout(60_000);

let word: PlayedWord;

beforeEach(async () => {
  word = await startWord({ document: docxOf(p('甲') + p('乙')), wordApi: '1.6' });
});

afterEach(() => word.close());

describe('a package that takes too long', () => {
  it('is given up, said so, and used all the same when it comes', async () => {
    const reader = new DocumentReader(0);
    const result = await attempt(() => reader.deepScan());
    expect(result).toEqual({ ok: false, problem: { kind: 'timedOut' } });
    const meanwhile = reader.memory.scan;
    expect(meanwhile).toBeNull();
    while (reader.memory.scan === null) await word.settle();
    const { facts } = await reader.read();
    expect(facts.revisions).toMatchObject({ state: 'known' });
  });
});

describe('facts of the package', () => {
  it('are unknown after a paragraph event, though the text is the same', async () => {
    const host = createWordHost(notice2018, testPage());
    await host.deepScan();
    const stop = host.watch(() => undefined);
    await word.settle();
    await word.type(0, '丙');
    await Word.run(async (context) => {
      context.document.body.paragraphs.getFirst().insertText('甲', 'Replace');
      await context.sync();
    });
    await word.settle();
    const read = await host.read();
    stop();
    expect(word.paragraphs()[0]?.text).toBe('甲');
    expect(read.ok && read.value.facts.comments).toEqual({ state: 'unknown', why: 'notReadYet' });
  });
});

describe('what stands in the way', () => {
  it('is a document that refuses to be written to: protected', async () => {
    await word.close();
    word = await startWord({ document: docxOf(p('甲')), wordApi: '1.6', readOnly: true });
    // A protected document calls itself writable; only the write itself is refused.
    Object.defineProperty(Office.context.document, 'mode', { value: 'readWrite' });
    const host = createWordHost(notice2018, testPage());
    expect(await host.capabilities()).toMatchObject({ canWrite: true });
    expect(await host.insertForm('report')).toEqual({ ok: false, problem: { kind: 'readOnly' } });
    expect(await host.capabilities()).toMatchObject({
      canWrite: false,
      readOnlyReason: 'protected',
    });
    expect(word.text()).toBe('甲');
  });

  it('is a member this Word does not have', async () => {
    const result = await attempt(() =>
      Word.run(async (context) => {
        context.document.getContentControls();
        context.document.body.paragraphs.getFirst().getText();
        await context.sync();
      }),
    );
    expect(result).toMatchObject({ ok: false, problem: { kind: 'notSupported' } });
  });

  it('keeps the code and the words of what nobody foresaw', () => {
    expect(problemOf(new RangeError('太大'))).toEqual({
      kind: 'host',
      code: 'RangeError',
      message: '太大',
    });
    const refused = { code: 7000, name: '权限', message: '没有权限' };
    expect(problemOf(new CommonApiError(refused))).toEqual({
      kind: 'host',
      code: '7000',
      message: '没有权限',
    });
  });
});
