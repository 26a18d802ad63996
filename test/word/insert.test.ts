import { eachParagraph } from '../../src/document/snapshot';
import type { DocumentSnapshot } from '../../src/document/snapshot';
import { readDocx } from '../../src/docx/readDocx';
import { notice2018 } from '../../src/notice/notice2018';
import type { Host, HostResult } from '../../src/host/host';
import { createWordHost } from '../../src/word/wordHost';
import { startWord } from '../support/word';
import type { PlayedWord, WordOptions } from '../support/word';
import { control, docxOf, heading, p, table } from '../workbench/sampleFiles';
import { testPage } from './testPage';

jest.setTimeout(60_000);

let word: PlayedWord;
let host: Host;

async function open(
  body: string,
  wordApi: NonNullable<WordOptions['wordApi']>,
  readOnly = false,
): Promise<void> {
  word = await startWord({ document: docxOf(body), wordApi, readOnly });
  host = createWordHost(notice2018, testPage());
}

afterEach(() => word.close());

function valueOf<T>(result: HostResult<T>): T {
  if (!result.ok) throw new Error(JSON.stringify(result.problem));
  return result.value;
}

function textsOf(snapshot: DocumentSnapshot): string[] {
  return [...eachParagraph(snapshot.blocks)].map(({ paragraph }) => paragraph.text);
}

async function textAt(id: string | null): Promise<string | undefined> {
  const snapshot = valueOf(await host.read());
  return [...eachParagraph(snapshot.blocks)].find(({ paragraph }) => paragraph.id === id)?.paragraph
    .text;
}

const form = notice2018.forms[0];
const firstLine = form?.annex ?? '';

describe.each(['1.3', '1.4', '1.6', '1.9'] as const)('on WordApi %s', (wordApi) => {
  it('makes an empty document the whole form, and says where it begins', async () => {
    await open('<w:p/>', wordApi);
    const { firstParagraphId, promptsLost } = valueOf(await host.insertForm('report'));
    expect(await textAt(firstParagraphId)).toBe(firstLine);
    expect(promptsLost).toBeUndefined();
  });

  it('puts a form behind a written text, which stays as it is', async () => {
    await open(heading('一、综述') + p('写好的话') + table(['甲', '乙']) + p('末段'), wordApi);
    valueOf(await host.read());
    const { firstParagraphId } = valueOf(await host.insertForm('application'));
    const texts = textsOf(valueOf(await host.read()));
    expect(texts.slice(0, 5)).toEqual(['一、综述', '写好的话', '甲', '乙', '末段']);
    expect(firstParagraphId).not.toBeNull();
    expect(texts.slice(5)).toContain(await textAt(firstParagraphId));
  });

  it('keeps prompts and tags of an inserted form', async () => {
    await open(p('写好的话'), wordApi);
    valueOf(await host.insertForm('report'));
    const saved = readDocx(word.save());
    if (!saved.ok) throw new Error(saved.problem.kind);
    const all = [...eachParagraph(saved.snapshot.blocks)].map(({ paragraph }) => paragraph);
    expect(all.filter(({ isPlaceholder }) => isPlaceholder).length).toBeGreaterThan(5);
    expect(all.flatMap(({ tags }) => tags)).toContain('report.summary');
  });

  it('puts a part after the table it was asked for in, not into the cell', async () => {
    await open(table(['甲', '乙']) + p('表后'), wordApi);
    const snapshot = valueOf(await host.read());
    const [cell] = [...eachParagraph(snapshot.blocks)];
    const at = { kind: 'paragraph', paragraphId: cell?.paragraph.id ?? '' } as const;
    valueOf(await host.insertPart('report.summary', at));
    const after = valueOf(await host.read());
    expect(textsOf(after).slice(0, 2)).toEqual(['甲', '乙']);
    expect(textsOf(after).at(-1)).toBe('表后');
    const [grid] = after.blocks;
    expect(grid?.kind === 'table' && grid.rows).toHaveLength(1);
  });

  it('puts a part outside the control it was asked for in', async () => {
    await open(control('author', p('控件里')) + p('控件后'), wordApi);
    const [first] = [...eachParagraph(valueOf(await host.read()).blocks)];
    const at = { kind: 'paragraph', paragraphId: first?.paragraph.id ?? '' } as const;
    valueOf(await host.insertPart('report.summary', at));
    const saved = readDocx(word.save());
    if (!saved.ok) throw new Error(saved.problem.kind);
    const tagged = [...eachParagraph(saved.snapshot.blocks)].filter(({ paragraph }) =>
      paragraph.tags.includes('author'),
    );
    expect(tagged.map(({ paragraph }) => paragraph.text)).toEqual(['控件里']);
  });

  it('puts a part first in a document that begins with a table', async () => {
    await open(table(['甲']) + p('表后'), wordApi);
    valueOf(
      await host.insertPart('report.summary', {
        kind: 'insertAfter',
        paragraphId: null,
        part: 'report.summary',
      }),
    );
    const texts = textsOf(valueOf(await host.read()));
    expect(texts.slice(-2)).toEqual(['甲', '表后']);
  });

  it('says that the place is gone when its paragraph is', async () => {
    await open(p('甲') + p('乙'), wordApi);
    valueOf(await host.read());
    const result = await host.insertPart('report.summary', {
      kind: 'paragraph',
      paragraphId: 'nowhere',
    });
    expect(result).toEqual({ ok: false, problem: { kind: 'placeGone' } });
    expect(word.text()).toBe('甲\n乙');
  });

  it('writes nothing into a read-only document and says why', async () => {
    await open(p('甲'), wordApi, true);
    expect(await host.insertForm('report')).toEqual({ ok: false, problem: { kind: 'readOnly' } });
    expect(await host.capabilities()).toMatchObject({
      canWrite: false,
      readOnlyReason: 'readOnly',
    });
    expect(textsOf(valueOf(await host.read()))).toEqual(['甲']);
    expect(word.text()).toBe('甲');
  });

  it('opens a blank form as a new document', async () => {
    await open(p('甲'), wordApi);
    valueOf(await host.openAsNewDocument({ form: 'report' }));
    const [bytes] = word.opened();
    const read = readDocx(bytes ?? new Uint8Array());
    expect(read.ok && textsOf(read.snapshot)).toContain(firstLine);
    expect(word.text()).toBe('甲');
  });
});
