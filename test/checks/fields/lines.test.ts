import { formFields } from '../../../src/checks/fields/formFields';
import { placeOfLine } from '../../../src/checks/look/places';
import type { Sketch } from '../../../src/document/build';
import { located } from '../../locate/locating';

const fieldsOf = (part: string, ...blocks: readonly Sketch[]) =>
  (formFields(located(...blocks), part) ?? []).flatMap(({ fields }) => fields);

describe('a field in a line among soft returns', () => {
  const cover = '产业集群区域品牌建设试点\n工作总结报告\n单位：甲协会（公章）\n日期：2018年9月1日';
  const paragraphs = [cover, '第一部分  总体推进情况'];

  it('is written in its own range of the whole paragraph', () => {
    const fields = fieldsOf('report.cover.title', ...paragraphs);
    const slots = fields.flatMap((field) => (field.kind === 'text' ? [field.slot] : []));
    expect(slots.map((slot) => slot?.paragraphText)).toEqual([cover, cover]);
    expect(slots.map((slot) => cover.slice(slot?.from, slot?.to))).toEqual([
      '甲协会',
      '2018年9月1日',
    ]);
  });

  it('is gone to by its words', () => {
    const { flat, forms } = located(...paragraphs);
    const label = forms[0]?.cover?.unit?.label;
    expect(label === undefined ? null : placeOfLine(label)).toEqual({
      kind: 'paragraph',
      paragraphId: flat.lines[0]?.whole.id,
      quote: '单位：甲协会（公章）',
    });
  });

  it('has its boxes at their place in the paragraph', () => {
    const text =
      '总体进度\n☑完成试点工作\n□按进度推进试点工作\n□部分工作延期\n□尚未开展工作\n□准备中止试点工作';
    const [choice] = fieldsOf('report.part1', cover, '第一部分  总体推进情况', {
      table: [
        ['总体进度', text.slice(5)],
        ['主导产业自律公约', '☑已发布 □正在编制 □尚未开展'],
      ],
    });
    const boxes = choice?.kind === 'choice' ? choice.options.map(({ box }) => box) : [];
    expect(boxes.map((box) => box?.paragraphText.slice(box.from, box.to))).toEqual([
      '☑',
      '□',
      '□',
      '□',
      '□',
    ]);
  });
});

it('a value with nothing but a prompt left as text is empty, and the prompt is what is replaced', () => {
  const fields = fieldsOf('application.form', '产业集群区域品牌建设试点评价申请表', {
    table: [
      ['申报单位名称', '请填写申报单位名称'],
      ['主导产业', '青瓷'],
      ['单位负责人', '姓名', '职务', '职务', '座机', '区号-号码'],
    ],
  });
  const empty = fields.filter(
    (field) => field.kind === 'text' && field.place !== null && field.text === '',
  );
  expect(empty.map(({ id }) => id)).toEqual([
    'application.form.unit',
    'application.form.leader',
    'application.form.leaderTitle',
    'application.form.leaderPhone',
  ]);
});
