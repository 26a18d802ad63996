import { eachParagraph } from '../../src/document/snapshot';
import type { DocumentSnapshot, Paragraph } from '../../src/document/snapshot';
import { notice2018 } from '../../src/notice/notice2018';
import type { Host, HostResult } from '../../src/host/host';
import { createWordHost } from '../../src/word/wordHost';
import { startWord } from '../support/word';
import type { PlayedWord, WordOptions } from '../support/word';
import { control, docxOf, heading, p, run, table } from '../workbench/sampleFiles';
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

async function paragraphs(): Promise<Paragraph[]> {
  const snapshot: DocumentSnapshot = valueOf(await host.read());
  return [...eachParagraph(snapshot.blocks)].map(({ paragraph }) => paragraph);
}

/** Our id of the paragraph with that text. */
async function idOf(text: string): Promise<string> {
  const found = (await paragraphs()).find((paragraph) => paragraph.text === text);
  if (found === undefined) throw new Error(`no paragraph ${text}`);
  return found.id;
}

/** The text of the paragraph the author's cursor is in, and what is selected. */
function cursor(): { in: string | undefined; offset: number | undefined; selected: string } {
  const selection = word.selection();
  const paragraph = word.paragraphs().find(({ id }) => id === selection?.paragraphId);
  return { in: paragraph?.text, offset: selection?.offset, selected: selection?.text ?? '' };
}

const body = [
  heading('一、综述'),
  p('第一段，讲到 5^3 与产值。'),
  table(['申报单位', '南溪市'], ['负责人', '未填']),
  p('重复'),
  p('重复'),
  `<w:p>${run('单位：')}${control('unit', run('请填写单位'), { id: 7, prompt: true })}</w:p>`,
  control('section', p('请写正文'), { id: 8, prompt: true }),
  p('末段'),
].join('');

describe.each(['1.3', '1.4', '1.6', '1.9'] as const)('on WordApi %s', (wordApi) => {
  beforeEach(() => open(body, wordApi));

  it('goes to the start of a paragraph', async () => {
    valueOf(await host.goTo({ kind: 'paragraph', paragraphId: await idOf('末段') }));
    expect(cursor()).toEqual({ in: '末段', offset: 0, selected: '' });
  });

  it('selects the words that are meant', async () => {
    const paragraphId = await idOf('第一段，讲到 5^3 与产值。');
    valueOf(await host.goTo({ kind: 'paragraph', paragraphId, quote: '产值' }));
    expect(cursor()).toMatchObject({ in: '第一段，讲到 5^3 与产值。', selected: '产值' });
  });

  it('goes to a cell, not to its table’s last row', async () => {
    const snapshot = valueOf(await host.read());
    const grid = snapshot.blocks.find((block) => block.kind === 'table');
    if (grid?.kind !== 'table') throw new Error('no table');
    const cell = grid.rows[0]?.cells[1];
    const place = { kind: 'cell', tableId: grid.id, cellId: cell?.id ?? '', label: '申报单位' };
    valueOf(await host.goTo({ ...place, kind: 'cell', paragraphId: null }));
    expect(cursor().in).toBe('南溪市');
  });

  it('goes behind the paragraph where something is missing, and to the start of the document', async () => {
    const paragraphId = await idOf('末段');
    valueOf(await host.goTo({ kind: 'insertAfter', paragraphId, part: 'report.summary' }));
    expect(cursor()).toEqual({ in: '末段', offset: 2, selected: '' });
    valueOf(await host.goTo({ kind: 'insertAfter', paragraphId: null, part: 'report.summary' }));
    expect(cursor()).toEqual({ in: '一、综述', offset: 0, selected: '' });
  });

  it('selects the prompt in a line and the prompt of a whole section', async () => {
    const inline = { kind: 'paragraph', paragraphId: await idOf('单位：请填写单位') } as const;
    valueOf(await host.goTo(inline, { selectPrompt: true }));
    expect(cursor().selected).toBe('请填写单位');
    const block = { kind: 'paragraph', paragraphId: await idOf('请写正文') } as const;
    valueOf(await host.goTo(block, { selectPrompt: true }));
    expect(cursor().selected).toBe('请写正文');
    const written = { kind: 'paragraph', paragraphId: await idOf('末段') } as const;
    valueOf(await host.goTo(written, { selectPrompt: true }));
    expect(cursor()).toEqual({ in: '末段', offset: 0, selected: '' });
  });

  it('finds the paragraph again after typing before it, and says when it is gone', async () => {
    const paragraphId = await idOf('末段');
    await word.type(0, '（修改）');
    valueOf(await host.goTo({ kind: 'paragraph', paragraphId }));
    expect(cursor().in).toBe('末段');
    const gone = await host.goTo({ kind: 'paragraph', paragraphId: 'nowhere' });
    expect(gone).toEqual({ ok: false, problem: { kind: 'placeGone' } });
  });

  it('tells which paragraph the cursor is in: of two alike, in a cell, after typing', async () => {
    const all = await paragraphs();
    const second = all.filter(({ text }) => text === '重复')[1]?.id;
    await word.click(7);
    expect(valueOf(await host.selection()).paragraphId).toBe(second);
    await word.click(3);
    expect(valueOf(await host.selection()).paragraphId).toBe(all[3]?.id);
    await word.type(3, '人民政府');
    await word.click(3);
    expect(valueOf(await host.selection()).paragraphId).toBe(all[3]?.id);
  });

  it('removes a paragraph only while it is what the author was shown', async () => {
    const paragraphId = await idOf('末段');
    valueOf(await host.applyFix({ kind: 'removeParagraph', paragraphId }));
    expect((await paragraphs()).map(({ text }) => text)).not.toContain('末段');
    const changed = await idOf('第一段，讲到 5^3 与产值。');
    await word.type(1, '刚刚补充');
    expect(await host.applyFix({ kind: 'removeParagraph', paragraphId: changed })).toEqual({
      ok: false,
      problem: { kind: 'placeGone' },
    });
    expect(word.text()).toContain('刚刚补充');
  });

  it('keeps settings with the document', async () => {
    expect(host.settings.get('dismissed')).toBeNull();
    valueOf(await host.settings.set('dismissed', '{"甲":"已核实"}'));
    expect(host.settings.get('dismissed')).toBe('{"甲":"已核实"}');
    const saved = word.save();
    await word.close();
    word = await startWord({ document: saved, wordApi });
    host = createWordHost(notice2018, testPage());
    expect(host.settings.get('dismissed')).toBe('{"甲":"已核实"}');
    valueOf(await host.settings.set('dismissed', null));
    expect(host.settings.get('dismissed')).toBeNull();
  });

  it('says what this Word can do', async () => {
    expect(await host.capabilities()).toEqual({
      canWrite: true,
      readOnlyReason: null,
      wordApi,
      canDeepScan: true,
      hasParagraphEvents: ['1.6', '1.9'].includes(wordApi),
      keepsKeyboardInPane: true,
    });
  });
});

it('says that the keyboard stays in the pane unless it was seen to leave', async () => {
  word = await startWord({ document: docxOf(p('甲')), wordApi: '1.6' });
  const page = testPage();
  host = createWordHost(notice2018, page);
  expect((await host.capabilities()).keepsKeyboardInPane).toBe(true);
  page.keyboard = false;
  valueOf(await host.goTo({ kind: 'document' }));
  expect((await host.capabilities()).keepsKeyboardInPane).toBe(false);
});
