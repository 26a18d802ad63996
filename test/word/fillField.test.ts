import { strFromU8, unzipSync } from 'fflate';
import type { FormField } from '../../src/checks/fields/field';
import { formFields } from '../../src/checks/fields/formFields';
import { locate } from '../../src/locate/locate';
import { notice2018 } from '../../src/notice/notice2018';
import { blankForm } from '../../src/templates/blankForm';
import type { Host, HostResult } from '../../src/host/host';
import { createWordHost } from '../../src/word/wordHost';
import { startWord } from '../support/word';
import type { PlayedWord, WordOptions } from '../support/word';
import { docxOf, heading, p, run, table } from '../workbench/sampleFiles';
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

async function fieldsOf(part: string): Promise<FormField[]> {
  const located = locate(notice2018, valueOf(await host.read()));
  return (formFields(located, part) ?? []).flatMap(({ fields }) => fields);
}

/** A field's place and text as the pane would have them. */
async function field(part: string, id: string) {
  const found = (await fieldsOf(part)).find((each) => each.id === id);
  if (found?.kind !== 'text' && found?.kind !== 'longText') throw new Error(`no field ${id}`);
  return found;
}

async function fill(part: string, id: string, text: string): Promise<HostResult> {
  const { slot, why } = await field(part, id);
  if (slot === null) throw new Error(`${id}: ${String(why)}`);
  return host.fillField(slot, text);
}

/** The document's paragraphs, without those given. */
function others(...texts: string[]): string[] {
  return word
    .paragraphs()
    .map(({ text }) => text)
    .filter((text) => !texts.includes(text));
}

const cover = 'application.cover.title';
const form = 'application.form';

/** An application of an author's own, without controls. */
const ownPaper = docxOf(
  [
    p('附件3'),
    p('产业集群区域品牌建设试点工作'),
    p('评价申请书'),
    `<w:p>${run('申请单位：')}<w:r><w:rPr><w:u w:val="single"/></w:rPr><w:t>________</w:t></w:r>${run('（公章）')}</w:p>`,
    p('申请日期：       年     月    日'),
    heading('产业集群区域品牌建设试点评价申请表'),
    table(
      ['申报单位名称', ''],
      ['主导产业', '陶瓷'],
      [
        '手机',
        '138',
        '传真',
        `<w:p><w:ins w:id="9" w:author="甲"><w:r><w:t>0571</w:t></w:r></w:ins></w:p>`,
        '邮箱',
        '',
      ],
    ),
    p('附言一句，不要动。'),
  ].join(''),
);

describe.each(['1.6', '1.9'] as const)('a form of ours on WordApi %s', (wordApi) => {
  beforeEach(async () => open(await blankForm(notice2018, 'application'), { wordApi }));

  it('takes a line into its control: the prompt goes, the mark for the seal stays', async () => {
    const before = others('申请单位：请填写单位全称（公章）');
    valueOf(await fill(cover, 'application.cover.unit', '南溪市工业和信息化局'));
    expect(word.text()).toContain('申请单位：南溪市工业和信息化局（公章）');
    expect(others('申请单位：南溪市工业和信息化局（公章）')).toEqual(before);
    expect(await field(cover, 'application.cover.unit')).toMatchObject({
      text: '南溪市工业和信息化局',
      why: null,
    });
  });

  it('takes another line instead, and a date, a cell and a long text', async () => {
    valueOf(await fill(cover, 'application.cover.unit', '甲'));
    valueOf(await fill(cover, 'application.cover.unit', '南溪市经信局'));
    valueOf(await fill(cover, 'application.cover.date', '2018年9月21日'));
    valueOf(await fill(form, 'application.form.mobile', '13800000000'));
    valueOf(await fill(form, 'application.selfEvaluation', '试点任务全部完成。'));
    expect(word.text()).toContain('申请单位：南溪市经信局（公章）');
    expect(word.text()).toContain('申请日期：2018年9月21日');
    expect(await field(form, 'application.form.mobile')).toMatchObject({ text: '13800000000' });
    const long = await field(form, 'application.selfEvaluation');
    expect(long).toMatchObject({ text: '试点任务全部完成。', why: null });
    expect(long.slot?.tag).toBe('application.selfEvaluation');
  });
});

describe('a paper without controls', () => {
  it.each(['1.3', '1.4', '1.6', '1.9'] as const)(
    'takes a line in place of the blank, behind its label, and into a cell (WordApi %s)',
    async (wordApi) => {
      await open(ownPaper, { wordApi });
      const shown = others('申请单位：________（公章）', '');
      valueOf(await fill(cover, 'application.cover.unit', '南溪市经信局'));
      valueOf(await fill(form, 'application.form.unit', '南溪市经信局'));
      expect(word.text()).toContain('申请单位：南溪市经信局（公章）');
      expect(await field(form, 'application.form.unit')).toMatchObject({ text: '南溪市经信局' });
      expect(others('申请单位：南溪市经信局（公章）', '南溪市经信局', '')).toEqual(shown);
      valueOf(await fill(cover, 'application.cover.date', '2018年9月21日'));
      valueOf(await fill(form, 'application.form.industry', '日用陶瓷'));
      expect(word.text()).toContain('申请日期：2018年9月21日');
      expect(word.text()).toContain('日用陶瓷');
      expect(word.text()).toContain('附言一句，不要动。');
    },
  );

  it('keeps the underline of the blank', async () => {
    await open(ownPaper);
    await host.deepScan();
    valueOf(await fill(cover, 'application.cover.unit', '南溪市经信局'));
    const xml = strFromU8(unzipSync(word.save())['word/document.xml'] ?? new Uint8Array());
    expect(xml).toMatch(/<w:u w:val="single"\/><\/w:rPr><w:t[^>]*>南溪市经信局<\/w:t>/);
  });

  it('is emptied again', async () => {
    await open(ownPaper);
    valueOf(await fill(form, 'application.form.industry', ''));
    expect(await field(form, 'application.form.industry')).toMatchObject({ text: '' });
  });
});

describe('nothing is written', () => {
  it('when the paragraph changed meanwhile', async () => {
    await open(ownPaper);
    const { slot } = await field(form, 'application.form.industry');
    await word.type(9, '（修改中）');
    const text = word.text();
    if (slot === null) throw new Error('no slot');
    expect(text).toContain('陶瓷（修改中）');
    expect(await host.fillField(slot, '茶叶')).toEqual({
      ok: false,
      problem: { kind: 'placeGone' },
    });
    expect(word.text()).toBe(text);
  });

  it('over a tracked insertion', async () => {
    await open(ownPaper);
    const text = word.text();
    expect(await fill(form, 'application.form.fax', '0571-1')).toEqual({
      ok: false,
      problem: { kind: 'notPlain', holds: 'trackedChanges' },
    });
    expect(word.text()).toBe(text);
  });

  it.each([
    ['a comment', 'comment', '<w:commentRangeStart w:id="1"/>', '<w:commentRangeEnd w:id="1"/>'],
    ['a symbol', 'symbol', '', '<w:r><w:sym w:font="Wingdings" w:char="F0FE"/></w:r>'],
  ])('over %s', async (_, holds, before, behind) => {
    const cell = `<w:p>${before}${run('陶瓷')}${behind}</w:p>`;
    await open(
      docxOf(
        heading('产业集群区域品牌建设试点评价申请表') +
          table(
            ['申报单位名称', '甲'],
            ['主导产业', cell],
            ['手机', '138', '传真', '0', '邮箱', '1'],
          ),
      ),
    );
    const text = word.text();
    expect(await fill(form, 'application.form.industry', '茶叶')).toEqual({
      ok: false,
      problem: { kind: 'notPlain', holds },
    });
    expect(word.text()).toBe(text);
  });

  it('into a document open for reading only', async () => {
    await open(ownPaper, { readOnly: true });
    expect(await fill(form, 'application.form.industry', '茶叶')).toEqual({
      ok: false,
      problem: { kind: 'readOnly' },
    });
  });

  it('into a plain-text control that this Word does not list', async () => {
    await open(await blankForm(notice2018, 'application'), { wordApi: '1.3' });
    valueOf(await host.deepScan());
    expect(await fill(cover, 'application.cover.unit', '南溪市')).toEqual({
      ok: false,
      problem: { kind: 'notSupported', needs: 'WordApi 1.5' },
    });
  });
});
