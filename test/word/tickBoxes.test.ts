import type { ChoiceField, OptionField } from '../../src/checks/fields/field';
import { formFields } from '../../src/checks/fields/formFields';
import { locate } from '../../src/locate/locate';
import { notice2018 } from '../../src/notice/notice2018';
import { blankForm } from '../../src/templates/blankForm';
import type { Host, HostResult, Tick } from '../../src/host/host';
import { createWordHost } from '../../src/word/wordHost';
import { startWord } from '../support/word';
import type { PlayedWord, WordOptions } from '../support/word';
import { docxOf, heading, run, table } from '../workbench/sampleFiles';
import { testPage } from './testPage';

jest.setTimeout(60_000);

let word: PlayedWord;
let host: Host;

async function open(document: Uint8Array, options: Partial<WordOptions> = {}): Promise<void> {
  word = await startWord({ document, ...options });
  host = createWordHost(notice2018, testPage());
}

afterEach(() => word.close());

function valueOf<T>(result: HostResult<T>): T {
  if (!result.ok) throw new Error(JSON.stringify(result.problem));
  return result.value;
}

async function choice(id: string): Promise<ChoiceField> {
  const located = locate(notice2018, valueOf(await host.read()));
  const fields = (formFields(located, 'report.part1') ?? []).flatMap((group) => group.fields);
  const found = fields.find((field) => field.id === id);
  if (found?.kind !== 'choice') throw new Error(`no choice ${id}`);
  return found;
}

function tickOf(field: ChoiceField, key: string, ticked: boolean): Tick {
  const option: OptionField | undefined = field.options.find((each) => each.key === key);
  if (option?.box === undefined || option.box === null)
    throw new Error(`${key}: ${String(option?.why)}`);
  return { box: option.box, ticked };
}

const ticked = (field: ChoiceField): string[] =>
  field.options.filter(({ state }) => state === 'ticked').map(({ key }) => key);

const progress = 'report.progress';
const plan = 'report.brand.plan';

/** Part one as an author's own table has it. */
const ownTable = (cell: string): Uint8Array =>
  docxOf(
    heading('第一部分 总体推进情况') +
      table(
        ['总体进度', '□完成试点工作 ☑按进度推进试点工作 □部分工作延期'],
        ['区域品牌（主导产业）发展规划', cell],
        ['区域品牌集体商标', '□已注册 □正在申请 □尚未启动申请工作'],
      ),
  );

describe('check boxes of ours', () => {
  it('are ticked and unticked, several at once', async () => {
    await open(await blankForm(notice2018, 'report'));
    valueOf(await host.tickBoxes([tickOf(await choice(progress), 'delayed', true)]));
    expect(ticked(await choice(progress))).toEqual(['delayed']);
    const now = await choice(progress);
    valueOf(await host.tickBoxes([tickOf(now, 'done', true), tickOf(now, 'delayed', false)]));
    expect(ticked(await choice(progress))).toEqual(['done']);
    expect(word.text()).toContain('☑完成试点工作');
    expect(word.text()).toContain('☐部分工作延期');
  });

  it('are left alone by a Word that cannot set them', async () => {
    await open(await blankForm(notice2018, 'report'), { wordApi: '1.6' });
    valueOf(await host.deepScan());
    expect(await host.tickBoxes([tickOf(await choice(progress), 'done', true)])).toEqual({
      ok: false,
      problem: { kind: 'notSupported', needs: 'WordApi 1.7' },
    });
  });
});

describe.each(['1.3', '1.6', '1.9'] as const)(
  'boxes that are characters (WordApi %s)',
  (wordApi) => {
    it('change one character each, the very one', async () => {
      await open(ownTable('□已发布 □正在编制 □未开展'), { wordApi });
      valueOf(await host.tickBoxes([tickOf(await choice(plan), 'drafting', true)]));
      expect(word.text()).toContain('□已发布 ☑正在编制 □未开展');
      valueOf(await host.tickBoxes([tickOf(await choice(plan), 'drafting', false)]));
      expect(word.text()).toContain('□已发布 □正在编制 □未开展');
      const one = await choice(progress);
      valueOf(await host.tickBoxes([tickOf(one, 'onSchedule', false), tickOf(one, 'done', true)]));
      expect(word.text()).toContain('☑完成试点工作 □按进度推进试点工作 □部分工作延期');
      expect(word.text()).toContain('□已注册 □正在申请 □尚未启动申请工作');
    });
  },
);

it('leaves a box of a symbol font to the author', async () => {
  const symbol = '<w:r><w:sym w:font="Wingdings 2" w:char="F052"/></w:r>';
  await open(ownTable(`<w:p>${symbol}${run('已发布 □正在编制 □未开展')}</w:p>`));
  valueOf(await host.deepScan());
  const text = word.text();
  expect(ticked(await choice(plan))).toEqual(['published']);
  expect(await host.tickBoxes([tickOf(await choice(plan), 'published', false)])).toEqual({
    ok: false,
    problem: { kind: 'notPlain', holds: 'symbol' },
  });
  expect(word.text()).toBe(text);
});

it('does nothing once the author has ticked something there', async () => {
  await open(ownTable('□已发布 □正在编制 □未开展'));
  const shown = await choice(plan);
  await word.type(4, '（见附件）');
  const text = word.text();
  expect(text).toContain('□未开展（见附件）');
  expect(await host.tickBoxes([tickOf(shown, 'published', true)])).toEqual({
    ok: false,
    problem: { kind: 'placeGone' },
  });
  expect(word.text()).toBe(text);
});
