/** What the page says beside sentences of the notice that their words alone do not explain. */
export const notes: readonly {
  /** The sentence’s beginning. */
  readonly of: string;
  readonly ids?: readonly string[];
  readonly zh: string;
}[] = [
  { of: '附件：', zh: '附件的目录，没有要求。' },
  {
    of: '的典型经验，可参考',
    ids: ['rubric.review', 'rubric.defence'],
    zh: '通知的这一句开头不全。对照附件2自评，按附件3编制申报材料。',
  },
  { of: '（二）资料评审与答辩评审', zh: '小标题。' },
  { of: '我部将组织专家', zh: '由部组织评审，申报单位无须提交材料。' },
  {
    of: '采用集中答辩形式',
    ids: ['rubric.defence'],
    zh: '评审由专家进行；答辩的评价内容可以先行自评。',
  },
  { of: '（三）结果公布', zh: '小标题。' },
  { of: '在部网站公布', zh: '由部公布和宣传，申报单位无须提交材料。' },
  { of: '三、工作要求', zh: '小标题。' },
  { of: '（一）各省、自治区', zh: '对省级主管部门的要求，不涉及材料的写法。' },
  {
    of: '（二）各试点单位应坚持实事求是',
    zh: '内容是否属实由单位负责；能检查的是文字是否完整、干净。',
  },
  { of: '工业和信息化部科技司', zh: '落款。' },
  { of: '附件1', zh: '附件的编号。' },
  { of: '附件2', zh: '附件的编号。' },
  { of: '附件3', zh: '附件的编号。' },
  { of: '单位：', zh: '盖章由人工完成；检查“（公章）”字样是否还在。' },
  { of: '申请单位：', zh: '盖章由人工完成；检查“（公章）”字样是否还在。' },
  { of: '可从以下方面展开', zh: '九节缺少时提示而不算错误；次序颠倒时提示。' },
  { of: '负责人签字', zh: '打印后签字，由人工完成。' },
  { of: '推荐部门审查推荐意见', zh: '由推荐部门填写，人工完成。' },
  { of: '公章', zh: '由推荐部门盖章，人工完成。' },
  { of: '日期：年', zh: '日期应当填写完整，日历上有这一天。' },
  { of: '申请日期：年', zh: '日期应当填写完整，日历上有这一天。' },
  { of: '日期：', zh: '由推荐部门填写，人工完成。' },
  {
    of: '一、典型经验的选择',
    ids: [
      'experience.selection.focused',
      'experience.selection.innovative',
      'experience.selection.logical',
      'experience.selection.effective',
    ],
    zh: '四个条件由作者逐条确认。',
  },
  {
    of: '所选择的典型经验应具备',
    ids: [
      'experience.selection.focused',
      'experience.selection.innovative',
      'experience.selection.logical',
      'experience.selection.effective',
    ],
    zh: '四个条件由作者逐条确认。',
  },
  {
    of: '二、格式要求',
    ids: ['experience.order', 'experience.length'],
    zh: '六部分的次序和总字数。',
  },
];
