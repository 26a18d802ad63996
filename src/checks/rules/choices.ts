import type { LocatedChoice } from '../../locate/located';
import { rowFound } from '../../locate/rows';
import type { ChoiceRow } from '../../notice/schema';
import { choicesOf } from '../../notice/walk';
import type { RuleExamples } from '../example';
import { placeOfValue } from '../look/places';
import { idsOf } from '../look/support';
import { tableFound } from '../look/tables';
import { defineRule } from '../rule';
import type { Outcome, Say } from '../rule';

const messages = {
  noRow: {
    zh: '表中没有“{label}”一栏。',
    en: 'The row “{label}” is not in the table.',
    advice: {
      zh: '按通知的表补上这一栏，再勾选。',
      en: 'Put the row back as the notice has it, then tick it.',
    },
  },
  none: {
    zh: '“{label}”一项都没有勾选。',
    en: 'Nothing is ticked for “{label}”.',
    advice: { zh: '按实际情况勾选。', en: 'Tick what applies.' },
  },
  contradiction: {
    zh: '“{label}”同时勾选了“{first}”和“{second}”，两项互相矛盾。',
    en: '“{label}”: “{first}” and “{second}” are both ticked and contradict each other.',
    advice: {
      zh: '只留与实际相符的一项。',
      en: 'Keep the one of the two that is true.',
    },
  },
  twoStates: {
    zh: '“{label}”同时勾选了“{first}”和“{second}”，请确认是否只应选一项。',
    en: '“{label}”: “{first}” and “{second}” are both ticked; one may be meant.',
    advice: {
      zh: '只符合一项的，去掉另一项；两项都符合的，可以保留。',
      en: 'Untick the one that does not apply; keep both if both do.',
    },
  },
  noAmount: {
    zh: '“{label}”勾选了“{first}”，但没有填写{blank}。',
    en: '“{label}”: “{first}” is ticked, but {blank} is not filled in.',
    advice: {
      zh: '在勾选的这一项后面填上数字。',
      en: 'Fill the blank behind the tick with a figure.',
    },
  },
  notAmount: {
    zh: '“{label}”勾选了“{first}”，{blank}填的是“{found}”，应当填写数字。',
    en: '“{label}”: “{first}” is ticked, and {blank} is “{found}”; a figure is expected.',
    advice: {
      zh: '改成一个数字；还没有定的，先核实再填。',
      en: 'Replace it by a figure; find it out first where it is not settled.',
    },
  },
  twoReadings: {
    zh: '“{label}”的勾（“{seen}”）属于哪一项，有两种读法，无法检查。请把勾打在所选项的方框里。',
    en: '“{label}”: the tick in “{seen}” may belong to one option or another. Put it in the box of the one that is meant.',
  },
  unreadable: {
    zh: '“{label}”的方框是图片或其他控件（“{seen}”），看不到是否勾选，无法检查。请改用“□”和“☑”。',
    en: '“{label}”: a picture or another control is where a box may be (“{seen}”), and cannot be read. Use □ and ☑.',
  },
  allFilled: {
    zh: '“{label}”各项前后都是同一个实心符号（“{seen}”），看不出选了哪一项，无法检查。请用“□”和“☑”。',
    en: '“{label}”: every option has the same filled sign (“{seen}”). Use □ and ☑.',
  },
  crosses: {
    zh: '“{label}”打了叉（“{seen}”），看不出是选中还是划去，无法检查。请在所选项的方框里打勾。',
    en: '“{label}”: a cross may choose an option or rule it out (“{seen}”). Tick the one that is meant.',
  },
  otherWords: {
    zh: '“{label}”写的是“{seen}”，与表中的选项对不上，无法检查。请按表中的选项勾选。',
    en: '“{label}”: “{seen}” are not the words of the options. Tick one of them.',
  },
  storedOtherwise: {
    zh: '“{label}”有方框印出来的样子与控件记录的状态不一致，已按印出来的样子检查。',
    en: '“{label}”: a check box prints otherwise than it is stored; what prints was checked.',
  },
  amountBesideOther: {
    zh: '“{label}”没有勾选“{first}”，却填写了“{found}”。',
    en: '“{label}”: “{found}” is filled in although “{first}” is not ticked.',
    advice: {
      zh: '填写属实的，改勾这一项；不属实的，删去填写的内容。',
      en: 'If the entry is true, tick this option; if not, delete the entry.',
    },
  },
} as const;

/** Boxes: one ticked, none that excludes another, the blank of a ticked option filled. */
export const choices = defineRule({
  id: 'choices',
  rank: 80,
  name: { zh: '选项勾选', en: 'Ticks' },
  description: {
    zh: '每个选项栏都应当勾选，互相矛盾的选项不能同时勾选，勾选后要填的空应当填上。',
    en: 'Every row of boxes has a tick, no two ticks contradict each other, and the blank of a ticked option is filled.',
  },
  advice: {
    zh: '按实际情况勾选，互相矛盾的只留一项，勾选后填上后面的空。',
    en: 'Tick what applies, keep one of two that contradict each other, and fill the blank behind a tick.',
  },
  requirements: (notice) => idsOf(notice, (form) => choicesOf(form).map(({ id }) => id)),
  messages,
  check: (context, about) =>
    context.located.forms.flatMap((form) =>
      choicesOf(form.form).flatMap((choice): Outcome[] => {
        const table = tableFound(form, choice.id);
        if (table === null) return [];
        const found = rowFound(table, 'choice', choice.id);
        const label = choice.label ?? choice.group;
        return found === undefined
          ? [about(choice.id, table.place).error('noRow', { label })]
          : judged(choice, found, label, about(choice.id, placeOfValue(found, label)));
      }),
    ),
});

/** Papers this rule accepts and reports. */
export const choicesExamples: RuleExamples = ({ form }) => ({
  accepts: [
    { title: { zh: '每栏各选一项', en: 'One tick in each row' }, document: form('report') },
    {
      title: { zh: '金额用汉字数字', en: 'An amount in Chinese numerals' },
      document: form('report', { text: { 'report.brand.incentive.amount': '三百二十余' } }),
    },
    {
      title: { zh: '可以并存的两项', en: 'Two options that go together' },
      document: form('report', {
        tick: {
          'report.brand.organization': ['government', 'association'],
          'report.brand.marketing': ['online', 'offline'],
        },
      }),
    },
    {
      title: { zh: '选“无”，金额空着', en: '无 ticked, the amount left empty' },
      document: form('report', {
        tick: { 'report.brand.incentive': ['no'] },
        text: { 'report.brand.incentive.amount': '____' },
      }),
    },
  ],
  reports: [
    {
      title: { zh: '一项都没有勾选', en: 'Nothing ticked' },
      document: form('report', { tick: { 'report.progress': [] } }),
      finds: ['report.progress none'],
    },
    {
      title: { zh: '单选勾了两项', en: 'Two ticks where one is allowed' },
      document: form('report', { tick: { 'report.progress': ['done', 'delayed'] } }),
      finds: ['report.progress contradiction'],
    },
    {
      title: { zh: '“尚未”与其他项并存', en: 'A “not yet” beside another' },
      document: form('report', { tick: { 'report.brand.marketing': ['online', 'none'] } }),
      finds: ['report.brand.marketing contradiction'],
    },
    {
      title: { zh: '两个进展状态', en: 'Two states at once' },
      document: form('report', { tick: { 'report.brand.plan': ['published', 'drafting'] } }),
      finds: ['report.brand.plan twoStates'],
    },
    {
      title: { zh: '勾选“有”而没有金额', en: 'No amount' },
      document: form('report', { text: { 'report.brand.incentive.amount': '____' } }),
      finds: ['report.brand.incentive noAmount'],
    },
    ...['若干', 'XX', '待定', '/'].map((amount) => ({
      title: { zh: `金额填“${amount}”`, en: `“${amount}” for an amount` },
      document: form('report', { text: { 'report.brand.incentive.amount': amount } }),
      finds: ['report.brand.incentive notAmount'],
    })),
    {
      title: { zh: '勾选“无”却有金额', en: 'An amount beside 无' },
      document: form('report', { tick: { 'report.brand.incentive': ['no'] } }),
      finds: ['report.brand.incentive amountBesideOther'],
    },
    ...[
      { zh: '勾在两项中间', en: 'A tick between two options', text: '□已发布 √ □正在编制 □未开展' },
      { zh: '改了选项的字', en: 'Options in other words', text: '☑已经出台 □编制中 □没有开展' },
      { zh: '打了两个叉', en: 'Two crosses', text: '×已发布 ×正在编制 □未开展' },
      { zh: '各项都是实心点', en: 'A dot before every option', text: '●已发布 ●正在编制 ●未开展' },
    ].map(({ zh, en, text }) => ({
      title: { zh: `看不准：${zh}`, en: `Unclear: ${en.toLowerCase()}` },
      document: form('report', { text: { 'report.brand.plan': [text] } }),
      finds: [],
      leaves: ['report.brand.plan'],
    })),
    {
      title: { zh: '看不准：方框是图片', en: 'Unclear: pictures for boxes' },
      document: form('report', {
        text: {
          'report.brand.plan': [{ p: '已发布 正在编制 未开展', with: { unreadable: ['picture'] } }],
        },
      }),
      finds: [],
      leaves: ['report.brand.plan'],
    },
    {
      title: {
        zh: '控件记录与印出来的不同',
        en: 'A check box that prints otherwise than it is stored',
      },
      document: form('report', {
        text: {
          'report.brand.plan': [
            {
              p: [
                { text: '☑', checked: true, storedChecked: false },
                '已发布　',
                { text: '☐', checked: false },
                '正在编制　',
                { text: '☐', checked: false },
                '未开展',
              ],
            },
          ],
        },
      }),
      finds: ['report.brand.plan storedOtherwise'],
    },
    {
      title: { zh: '整栏被删', en: 'The row is gone' },
      document: form('report', { omit: ['report.brand.standards'] }),
      finds: ['report.brand.standards noRow'],
    },
  ],
});

function judged(
  choice: ChoiceRow,
  found: LocatedChoice,
  label: string,
  say: Say<typeof messages>,
): Outcome[] {
  const outcomes = judge(choice, found, label, say);
  // What prints counts; that a control says otherwise of itself is worth knowing.
  return found.isStoredOtherwise ? [...outcomes, say.info('storedOtherwise', { label })] : outcomes;
}

function judge(
  choice: ChoiceRow,
  found: LocatedChoice,
  label: string,
  say: Say<typeof messages>,
): Outcome[] {
  const { unclear } = found;
  if (unclear !== null) return [say.unchecked(unclear.why, { label, seen: unclear.seen })];
  const ticked = choice.options.filter(({ key }) => found.options.get(key) === 'ticked');
  if (ticked.length === 0) return [say.error('none', { label })];
  const broken = choice.exclusions
    .map(({ atMostOneOf, level }) => ({
      level,
      both: ticked.filter(({ key }) => atMostOneOf.includes(key)),
    }))
    .filter(({ both }) => both.length > 1);
  // One finding a row: the contradiction, when there is one.
  const worst = broken.find(({ level }) => level === 'error') ?? broken[0];
  const [first, second] = worst?.both ?? [];
  if (worst !== undefined && first !== undefined && second !== undefined) {
    const message = worst.level === 'error' ? 'contradiction' : 'twoStates';
    return [say.found(worst.level, message, { label, first: first.label, second: second.label })];
  }
  const blanks = choice.options.flatMap((option): Outcome[] => {
    if (option.blank === undefined) return [];
    const value = found.blanks.get(option.blank.key) ?? '';
    const isTicked = ticked.includes(option);
    const first = option.label;
    const blank = option.blank.prompt.zh;
    if (isTicked && value === '') return [say.error('noAmount', { label, first, blank })];
    if (isTicked && !isAmount(value))
      return [say.error('notAmount', { label, first, blank, found: value })];
    return !isTicked && value !== '' && !/^[/\-—]+$/.test(value)
      ? [say.warning('amountBesideOther', { label, first, found: value + option.blank.after })]
      : [];
  });
  return blanks.length > 0 ? blanks : [say.met()];
}

/** A sum that can be paid: figures, or Chinese numerals alone; not 若干, 待定 or XX. */
function isAmount(value: string): boolean {
  return /\d/.test(value)
    ? !/[x*?]/.test(value)
    : /^(?:约|近|超过|不少于)?[〇零一二两三四五六七八九十百千万亿]+[余多]?(?:万|亿|元|万元|亿元)?$/.test(
        value,
      );
}
