import { snapshotOf } from '../../../src/document/build';
import type { Sketch } from '../../../src/document/build';
import { formFields } from '../../../src/checks/fields/formFields';
import type { ChoiceField, FormField, TextField } from '../../../src/checks/fields/field';
import { readDocx } from '../../../src/docx/readDocx';
import { locate } from '../../../src/locate/locate';
import { notice2018 } from '../../../src/notice/notice2018';
import type { Notice } from '../../../src/notice/schema';
import { blankForm } from '../../../src/templates/blankForm';
import { notice2031WithOtherIds } from '../../fixtures/notices/notice2031';
import { kit, located } from '../../locate/locating';

function fieldsOf(part: string, blocks: readonly Sketch[]): FormField[] {
  return (formFields(located(...blocks), part) ?? []).flatMap(({ fields }) => fields);
}

function one<K extends FormField['kind']>(
  fields: readonly FormField[],
  id: string,
  kind: K,
): Extract<FormField, { kind: K }> {
  const found = fields.find((field) => field.id === id);
  const isKind = (field: FormField): field is Extract<FormField, { kind: K }> =>
    field.kind === kind;
  if (found === undefined || !isKind(found)) throw new Error(`no ${kind} ${id}`);
  return found;
}

/** The text of the range a value would be written to. */
function rangeText({ slot }: Pick<TextField, 'slot'>): string | null {
  return slot === null ? null : slot.paragraphText.slice(slot.from, slot.to);
}

async function blankFields(notice: Notice, form: string, part: string): Promise<FormField[]> {
  const read = readDocx(await blankForm(notice, form));
  if (!read.ok) throw new Error('not readable');
  return (formFields(locate(notice, read.snapshot), part) ?? []).flatMap(({ fields }) => fields);
}

/** A good paper with other lines for the unit and the date on its cover. */
function cover(unit: Sketch, date: Sketch): readonly Sketch[] {
  const line = (sketch: Sketch): string => JSON.stringify(sketch);
  return kit
    .form('application')
    .map((sketch) =>
      line(sketch).includes('申请单位：')
        ? unit
        : line(sketch).includes('申请日期：')
          ? date
          : sketch,
    );
}

describe.each([
  ['2018', notice2018, ''],
  ['a later year with other ids', notice2031WithOtherIds, ''],
])('the blank forms of %s', (_, notice) => {
  it('have a place to write for every field, each with its control, and nothing in it', async () => {
    for (const form of notice.forms) {
      const parts = [
        ...(form.cover === null ? [] : [form.cover.titleId]),
        ...form.parts.filter(({ kind }) => kind === 'table').map(({ id }) => id),
      ];
      for (const part of parts) {
        const fields = await blankFields(notice, form.id, part);
        expect(fields.length).toBeGreaterThan(1);
        for (const field of fields) {
          const values =
            field.kind === 'indicator'
              ? field.columns
              : field.kind === 'text' || field.kind === 'longText'
                ? [field]
                : [];
          for (const { text, slot, why } of values) {
            expect({ id: field.id, text, why }).toEqual({ id: field.id, text: '', why: null });
            expect(slot?.tag).toContain(field.id);
          }
          if (field.kind !== 'choice') continue;
          for (const option of field.options) {
            expect(option).toMatchObject({ state: 'unticked', why: null });
            expect(option.box?.tag).toBe(`${field.id}.${option.key}`);
            expect(rangeText({ slot: option.box })).toBe('☐');
            if (option.blank !== null) expect(option.blank).toMatchObject({ text: '', why: null });
          }
        }
      }
    }
  });

  it('have a pledge that is only signed', async () => {
    const form = notice.forms.find(({ parts }) => parts.some(({ kind }) => kind === 'pledge'));
    const pledge = form?.parts.find(({ kind }) => kind === 'pledge');
    const fields = await blankFields(notice, form?.id ?? '', pledge?.id ?? '');
    expect(fields.map(({ kind }) => kind)).toEqual(['byHand']);
  });
});

describe('a cover without controls', () => {
  const field = (id: string, blocks: readonly Sketch[]): TextField =>
    one(fieldsOf('application.cover.title', blocks), `application.cover.${id}`, 'text');

  it.each([
    ['an underlined blank', '申请单位：________（公章）', '', '________'],
    ['nothing', '申请单位：（公章）', '', ''],
    [
      'spaces before the mark',
      '申请单位：南溪市工信局    （公章）',
      '南溪市工信局',
      '南溪市工信局',
    ],
    ['underlines around', '申请单位：__南溪市工信局__', '南溪市工信局', '南溪市工信局'],
  ])('finds the unit: %s', (_, line, text, written) => {
    const found = field('unit', cover(line, '申请日期：'));
    expect({ text: found.text, written: rangeText(found) }).toEqual({ text, written });
    expect(found.slot?.tag).toBeNull();
  });

  it.each([
    ['the form’s blank', '申请日期：       年     月    日', '', '       年     月    日'],
    ['a date', '申请日期：2018年9月21日', '2018年9月21日', '2018年9月21日'],
  ])('finds the date: %s', (_, line, text, written) => {
    const found = field('date', cover('申请单位：', line));
    expect({ text: found.text, written: rangeText(found) }).toEqual({ text, written });
  });
});

it('shows a label as it is read out, and whose it is where there are two alike', () => {
  const fields = fieldsOf('application.form', kit.form('application'));
  expect(one(fields, 'application.form.mobile', 'text').label).toBe('手机');
  const title = (id: string) => one(fields, `application.form.${id}`, 'text');
  expect(title('leaderTitle')).toMatchObject({ label: '职务', of: '单位负责人' });
  expect(title('contactTitle')).toMatchObject({ label: '职务', of: '申报联系人' });
  expect(title('fax').of).toBeNull();
});

describe('what cannot be written from the pane', () => {
  const evaluation = (text: string | readonly Sketch[]) =>
    one(
      fieldsOf(
        'application.form',
        kit.form('application', { text: { 'application.selfEvaluation': text } }),
      ),
      'application.selfEvaluation',
      'longText',
    );

  it('is a text of several paragraphs', () => {
    const found = evaluation(['第一段。', '第二段。']);
    expect(found).toMatchObject({
      text: '第一段。\n第二段。',
      slot: null,
      why: 'severalParagraphs',
    });
  });

  it('is a paragraph with tracked deletions', () => {
    const found = evaluation([{ p: '写好了。', with: { markupText: '写坏好了。' } }]);
    expect(found).toMatchObject({ text: '写好了。', slot: null, why: 'trackedChanges' });
  });

  it('is text beside the control that is meant for it', () => {
    const unit = [
      '申请单位：',
      { text: '请填写单位全称', placeholder: true, tags: ['application.cover.unit'] },
      '南溪市工信局',
    ];
    const found = one(
      fieldsOf('application.cover.title', cover({ p: unit }, '申请日期：')),
      'application.cover.unit',
      'text',
    );
    expect(found).toMatchObject({ text: '南溪市工信局', slot: null, why: 'besideControl' });
  });

  it('is a cell that was assigned its neighbours’ paragraphs', () => {
    const figure = (of: readonly Sketch[]) =>
      one(
        fieldsOf('application.form', [
          '产业集群区域品牌建设试点评价申请表',
          {
            table: [
              ['申报单位名称', '甲'],
              ['主导产业', { of }],
              ['手机', '1', '邮箱', '2'],
            ],
          },
        ]),
        'application.form.industry',
        'text',
      );
    expect(figure(['税收总额', '']).slot).toBeNull();
    const others = { p: { text: '7', tags: ['report.indicators.tax.atApplication'] } };
    expect(figure([others])).toMatchObject({ slot: null, why: 'besideControl' });
    expect(figure(['陶瓷']).slot).not.toBeNull();
  });

  it('is a row that is not there', () => {
    const fields = fieldsOf(
      'application.form',
      kit.form('application', { omit: ['application.form.fax'] }),
    );
    expect(one(fields, 'application.form.fax', 'text')).toMatchObject({
      place: null,
      why: 'missing',
    });
  });
});

describe('a choice', () => {
  const choice = (cell: string): ChoiceField =>
    one(
      fieldsOf('report.part1', [
        '第一部分 总体推进情况',
        {
          table: [
            ['区域品牌（主导产业）发展规划', cell],
            ['区域品牌集体商标', '□已注册'],
          ],
        },
      ]),
      'report.brand.plan',
      'choice',
    );
  const boxes = (field: ChoiceField) =>
    field.options.map(({ state, box }) => [state, box === null ? null : box.from]);

  it('has the box of each option, and copies an empty one', () => {
    const found = choice('□已发布 ☑正在编制 □未开展');
    expect(boxes(found)).toEqual([
      ['unticked', 0],
      ['ticked', 5],
      ['unticked', 11],
    ]);
    expect(found.options[1]?.box?.empty).toBe('□');
  });

  it('has none where there are two marks, or where options were taken away', () => {
    expect(boxes(choice('□已发布 □√正在编制 □未开展'))[1]).toEqual(['ticked', null]);
    expect(boxes(choice('已发布'))).toEqual([
      ['ticked', null],
      ['removed', null],
      ['removed', null],
    ]);
  });

  it('is written nowhere while it is unclear which option is ticked', () => {
    const found = choice('□已发布 √ □正在编制 □未开展');
    expect(found.options.map(({ state, box, why }) => [state, box, why])).toEqual([
      ['unclear', null, 'unclear'],
      ['unclear', null, 'unclear'],
      ['unticked', null, 'unclear'],
    ]);
  });

  it('is single only where the notice forbids every second tick', () => {
    const fields = fieldsOf('report.part1', kit.form('report'));
    expect(one(fields, 'report.progress', 'choice').single).toBe(true);
    expect(one(fields, 'report.brand.plan', 'choice').single).toBe(false);
  });
});

it('finds nothing of a part that is not there, and nothing in a part of text', () => {
  expect(formFields(locate(notice2018, snapshotOf(['甲'])), 'report.part1')).toBeNull();
  expect(formFields(located(...kit.form('report')), 'report.summary')).toBeNull();
});
