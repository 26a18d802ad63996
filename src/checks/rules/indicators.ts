import type { Place } from '../../document/place';
import { pieceOwnText } from '../../locate/located';
import type { LocatedForm, LocatedIndicator } from '../../locate/located';
import { rowFound } from '../../locate/rows';
import type { Indicator, IndicatorsRow } from '../../notice/schema';
import { indicatorsOf } from '../../notice/walk';
import type { RuleExamples } from '../example';
import { readNumber } from '../look/number';
import type { WrittenNumber } from '../look/number';
import { placeOfCell, placeOfLine } from '../look/places';
import { idsOf } from '../look/support';
import { tableFound } from '../look/tables';
import { defineRule } from '../rule';
import type { About, Outcome } from '../rule';

/** Ten times as much in a year is more often a slip of the unit than growth. */
const jump = 10;

const messages = {
  none: {
    zh: '指标“{name}”没有数据；如不适用可以不填。',
    en: 'The indicator “{name}” has no figures; that is fine where it does not apply.',
    advice: {
      zh: '适用的，填上各年的数字；不适用的，可以填“/”。',
      en: 'Give the figures where it applies; write / where it does not.',
    },
  },
  oneEmpty: {
    zh: '指标“{name}”只填了一年，“{column}”空着。',
    en: 'The indicator “{name}” has one year only; “{column}” is empty.',
    advice: {
      zh: '补上这一年的数字；没有数据的填“/”。',
      en: 'Add the figure of that year, or / where there is none.',
    },
  },
  notANumber: {
    zh: '指标“{name}”的“{column}”填的是“{found}”，应当是数字；没有数据可填“/”。',
    en: 'The indicator “{name}”, “{column}”, is “{found}”; a figure, or /, is expected.',
    advice: {
      zh: '改成数字，说明写到正文里。',
      en: 'Replace it by a figure; explanations go into the text.',
    },
  },
  outOfRange: {
    zh: '指标“{name}”的“{column}”为{found}，应当在{min}到{max}之间。',
    en: 'The indicator “{name}”, “{column}”, is {found}; it lies between {min} and {max}.',
    advice: {
      zh: '核对数字、小数点和单位。',
      en: 'Check the figure, its decimal point and its unit.',
    },
  },
  more: {
    zh: '“{column}”的{name}（{found}）大于{other}（{limit}），请核对。',
    en: '“{column}”: {name} ({found}) is more than {other} ({limit}); please check.',
    advice: {
      zh: '对照这两个数字，改正填错的一个。',
      en: 'Compare the two figures and correct the wrong one.',
    },
  },
  jump: {
    zh: '指标“{name}”由{first}变为{second}，相差十倍以上，请核对单位。',
    en: 'The indicator “{name}” goes from {first} to {second}, ten-fold or more; please check the unit.',
    advice: {
      zh: '核对单位和小数点；确实如此的，不必改。',
      en: 'Check the unit and the decimal point; leave it if it is right.',
    },
  },
} as const;

/** Figures of the indicators: numbers, in range, in keeping with each other. */
export const indicators = defineRule({
  id: 'indicators',
  rank: 100,
  name: { zh: '指标数值', en: 'Indicators' },
  description: {
    zh: '指标应当是数字，或写明“/”“无”“不适用”；数值之间应当合理。',
    en: 'Indicators are figures, or say / or 无 or 不适用; the figures fit each other.',
  },
  advice: {
    zh: '填数字，没有数据的填“/”；偏大偏小的，核对单位和小数点。',
    en: 'Give a figure in the table’s unit, or / where there is none. Where it is far off, check the unit and the decimal point.',
  },
  requirements: (notice) =>
    idsOf(notice, (form) => indicatorsOf(form).map(({ indicator }) => indicator.id)),
  messages,
  check: (context, about) =>
    context.located.forms.flatMap((form) =>
      indicatorsOf(form.form).flatMap(({ indicator, row }): Outcome[] => {
        const table = tableFound(form, indicator.id);
        if (table === null) return [];
        const found = rowFound(table, 'indicator', indicator.id);
        return found === undefined
          ? [about(indicator.id, table.place).info('none', { name: indicator.name })]
          : judge(form, indicator, row, found, about);
      }),
    ),
});

/** Papers this rule accepts and reports. */
export const indicatorsExamples: RuleExamples = ({ form }) => ({
  accepts: [
    { title: { zh: '两年都有数字', en: 'Figures for both years' }, document: form('report') },
    {
      title: { zh: '千分位和重复的单位', en: 'Separators and units' },
      document: form('report', {
        figures: { 'report.indicators.sales': ['1,200.5亿元', '１３００'] },
      }),
    },
  ],
  reports: [
    {
      title: { zh: '不适用', en: 'Not applicable' },
      document: form('report', {
        figures: {
          'report.indicators.export': ['/', '不适用'],
          'report.indicators.tax': ['', ''],
        },
      }),
      finds: ['report.indicators.tax none', 'report.indicators.export none'],
    },
    {
      title: { zh: '只填一年', en: 'One year only' },
      document: form('report', { figures: { 'report.indicators.tax': ['3', ''] } }),
      finds: ['report.indicators.tax oneEmpty'],
    },
    {
      title: { zh: '不是数字', en: 'Not a figure' },
      document: form('report', { figures: { 'report.indicators.cost': ['较高', '30'] } }),
      finds: ['report.indicators.cost notANumber'],
    },
    {
      title: { zh: '占有率超过100%', en: 'A share over 100' },
      document: form('report', { figures: { 'report.indicators.share': ['20', '120'] } }),
      finds: ['report.indicators.share outOfRange'],
    },
    {
      title: { zh: '部分大于整体', en: 'A part greater than the whole' },
      document: form('report', {
        figures: {
          'report.indicators.enterprises': ['30', '31'],
          'report.indicators.aboveScale': ['40', '11'],
        },
      }),
      finds: ['report.indicators.aboveScale more'],
    },
    {
      title: { zh: '一年相差十倍', en: 'Ten-fold in a year' },
      document: form('report', { figures: { 'report.indicators.export': ['3', '30'] } }),
      finds: ['report.indicators.export jump'],
    },
  ],
});

interface Figure {
  readonly column: string;
  readonly number: WrittenNumber;
  readonly text: string;
  readonly place: Place;
}

function figuresOf(row: IndicatorsRow, found: LocatedIndicator): Figure[] {
  return row.columns.map(({ key, header }) => {
    const value = found.values.get(key);
    const text = (value?.pieces ?? []).map(pieceOwnText).join('').trim();
    const place =
      value === undefined || found.table === null
        ? placeOfLine(found.label)
        : placeOfCell(found.table, value.cell, `${found.indicator.name} ${header}`);
    return { column: header, number: readNumber(text, [found.indicator.unit]), text, place };
  });
}

type Given = Figure & { readonly value: number };

function judge(
  form: LocatedForm,
  indicator: Indicator,
  row: IndicatorsRow,
  located: LocatedIndicator,
  about: About<typeof messages>,
): Outcome[] {
  const { id, name, range } = indicator;
  const figures = figuresOf(row, located);
  const wrong = figures.find(({ number }) => number.kind === 'notANumber');
  if (wrong !== undefined) {
    const { column, text: found } = wrong;
    return [about(id, wrong.place).error('notANumber', { name, column, found })];
  }
  const given = figures.flatMap((figure): Given[] =>
    figure.number.kind === 'number' ? [{ ...figure, value: figure.number.value }] : [],
  );
  if (given.length === 0)
    return [about(id, figures[0]?.place ?? placeOfLine(located.label)).info('none', { name })];
  const outside = given.find(
    ({ value }) => range !== undefined && (value < range.min || value > range.max),
  );
  if (range !== undefined && outside !== undefined) {
    const { column, value: found } = outside;
    return [about(id, outside.place).error('outOfRange', { name, column, found, ...range })];
  }
  const empty = figures.find(({ number }) => number.kind === 'empty');
  if (empty !== undefined)
    return [about(id, empty.place).warning('oneEmpty', { name, column: empty.column })];
  const doubts = [
    ...moreThanWhole(form, indicator, row, given, about),
    ...jumps(indicator, given, about),
  ];
  return doubts.length > 0 ? doubts : [about(id).met()];
}

function moreThanWhole(
  form: LocatedForm,
  indicator: Indicator,
  row: IndicatorsRow,
  given: readonly Given[],
  about: About<typeof messages>,
): Outcome[] {
  const whole = row.items.find(({ id }) => id === indicator.atMost);
  const located = form.tables
    .map((table) => rowFound(table, 'indicator', whole?.id ?? ''))
    .find((row) => row !== undefined);
  if (whole === undefined || located === undefined) return [];
  const limits = figuresOf(row, located);
  const [first] = given.flatMap((figure) => {
    const limit = limits.find(({ column }) => column === figure.column)?.number;
    return limit?.kind === 'number' && figure.value > limit.value
      ? [{ figure, limit: limit.value }]
      : [];
  });
  if (first === undefined) return [];
  const { limit, figure } = first;
  const { column, value: found, place } = figure;
  const { id, name } = indicator;
  return [about(id, place).warning('more', { column, name, found, other: whole.name, limit })];
}

function jumps(
  { id, name }: Indicator,
  [before, after]: readonly Given[],
  about: About<typeof messages>,
): Outcome[] {
  if (before === undefined || after === undefined) return [];
  const { value: first } = before;
  const { value: second, place } = after;
  const [low, high] = [Math.abs(first), Math.abs(second)].sort((a, b) => a - b);
  if (low === undefined || high === undefined || low === 0 || high < low * jump) return [];
  return [about(id, place).warning('jump', { name, first, second })];
}
