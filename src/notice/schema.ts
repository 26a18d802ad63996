import * as z from 'zod/mini';

/**
 * The shape of a notice: what a ministry asks for, as data. Everything official (wording, limits,
 * dates, copies) lives in files of this shape and nowhere else in the program.
 *
 * Fields called `zh`/`en`, `prompt`, `anyOf`, `keywords` and `except` hold our words; every other text is the
 * notice's own, character by character (a test compares them with the notice).
 */

/** Word keeps 64 characters of a control's tag: an id, a dot, and a key. */
const id = z
  .string()
  .check(
    z.maxLength(43),
    z.regex(/^[a-z][A-Za-z0-9]*(\.[a-z][A-Za-z0-9]*)*$/, 'id 只能由字母、数字和点组成'),
  );
const key = z
  .string()
  .check(z.maxLength(20), z.regex(/^[a-z][A-Za-z0-9]*$/, '键只能由字母和数字组成'));
const text = z.string().check(z.minLength(1));
/** The notice's own words. */
const official = text;

/** Our own words in both languages of the program. */
const bilingual = z.strictObject({ zh: text, en: text });

/** What the finding's level may be when a demand of the notice is not met. */
const level = z.enum(['error', 'warning', 'info']);

/** A limit on 字数, as Word counts it; both ends allowed. */
const limit = z.strictObject({
  min: z.optional(z.int().check(z.nonnegative())),
  max: z.optional(z.int().check(z.positive())),
  /** Below this the program only remarks that it is short. */
  advisedMin: z.optional(z.int().check(z.nonnegative())),
});

/** A word or one of its kin that a section should contain. */
const need = z.strictObject({
  name: bilingual,
  anyOf: z.array(text).check(z.minLength(1)),
});

/** What an expert expects to read in a section: each need that no word speaks for is a warning. */
const expectation = z.strictObject({
  key,
  /** Only when the section contains one of these words… */
  whenMentions: z.optional(z.array(text)),
  /** …or when this option of a choice is ticked. */
  whenTicked: z.optional(z.strictObject({ choice: id, option: key })),
  needs: z.array(need).check(z.minLength(1)),
  /** `each`: a warning for each need that is not met. `any`: one of the needs is enough. */
  enough: z.enum(['each', 'any']),
});

/** A range of the paper with a heading and the author's text below it. */
const baseSection = z.strictObject({
  kind: z.literal('section'),
  id,
  /** As printed before the title: `一、`, `（一）`, `1.`. */
  number: official,
  title: official,
  /** As the notice puts brackets behind the title. */
  bracketed: z._default(z.boolean(), false),
  guidance: z.array(official),
  /** Shown in an empty section when the notice gives no guidance. */
  prompt: z.optional(bilingual),
  /** Words that introduce the section's own parts: `包括但不限于：`. */
  lead: z.optional(official),
  missing: level,
  empty: level,
  limit: z.optional(limit),
  oneParagraph: z._default(z.boolean(), false),
  /** The section should give at least one number. */
  needsNumber: z._default(z.boolean(), false),
  expects: z._default(z.array(expectation), []),
  /** Kinds of attachment the section should list: each one not listed is an information. */
  attachments: z._default(
    z.array(z.strictObject({ id, name: official, keywords: z.array(text).check(z.minLength(1)) })),
    [],
  ),
});

/** A section; only sections hold sections. */
export type Section = z.infer<typeof baseSection> & { children: Section[] };
type SectionInput = z.input<typeof baseSection> & { children?: SectionInput[] | undefined };

const section: z.ZodMiniType<Section, SectionInput> = z.extend(baseSection, {
  get children() {
    return z._default(z.array(section), []);
  },
});

/** One box to tick. */
const option = z.strictObject({
  key,
  label: official,
  /** A blank to fill when the option is ticked: `，支持力度____万元`. */
  blank: z.optional(z.strictObject({ key, before: official, after: official, prompt: bilingual })),
  /** The options after this one are on a new line. */
  breakAfter: z._default(z.boolean(), false),
});

const choiceRow = z.strictObject({
  kind: z.literal('choice'),
  id,
  group: official,
  /** `null` when the group's cell itself is the label. */
  label: z.nullable(official),
  options: z.array(option).check(z.minLength(2)),
  /** At most one of these may be ticked; two together are reported at the level. */
  exclusions: z.array(z.strictObject({ atMostOneOf: z.array(key).check(z.minLength(2)), level })),
});

const numberRow = z.strictObject({
  kind: z.literal('number'),
  id,
  group: official,
  label: official,
  /** Units an author may repeat behind the number. */
  units: z.array(text),
  prompt: bilingual,
});

const indicatorsRow = z.strictObject({
  kind: z.literal('indicators'),
  group: official,
  nameHeader: official,
  /** The columns of figures. */
  columns: z.array(z.strictObject({ key, header: official })).check(z.minLength(1)),
  /** How many indicators are beside each other; the first half on the left, top to bottom. */
  abreast: z.int().check(z.positive()),
  items: z
    .array(
      z.strictObject({
        id,
        label: official,
        name: official,
        unit: official,
        range: z.optional(z.strictObject({ min: z.number(), max: z.number() })),
        /** The figure may not exceed this other indicator's. */
        atMost: z.optional(id),
      }),
    )
    .check(z.minLength(1)),
  /** Places without a name at the end, for indicators of the author's own. */
  free: z.int().check(z.nonnegative()),
});

/** What a field of a form holds, which decides how it is checked. */
const fieldKind = z.enum(['unit', 'text', 'date', 'mobile', 'phone', 'email']);

const fieldsRow = z.strictObject({
  kind: z.literal('fields'),
  fields: z
    .array(
      z.strictObject({
        id,
        label: official,
        holds: fieldKind,
        empty: level,
        prompt: bilingual,
      }),
    )
    .check(z.minLength(1)),
});

const longTextRow = z.strictObject({
  kind: z.literal('longText'),
  id,
  label: official,
  limit,
  prompt: bilingual,
});

const byHandRow = z.strictObject({
  kind: z.literal('byHand'),
  id,
  label: official,
  /** What is at the foot of the cell, to be filled by hand. */
  lines: z.array(official),
});

const tableRow = z.discriminatedUnion('kind', [
  choiceRow,
  numberRow,
  indicatorsRow,
  fieldsRow,
  longTextRow,
  byHandRow,
]);

/** A form's table, with the heading it is under. */
const formTable = z.strictObject({
  kind: z.literal('table'),
  id,
  /** `第一部分`, or `null` when the heading has no number. */
  number: z.nullable(official),
  title: official,
  missing: level,
  rows: z.array(tableRow).check(z.minLength(1)),
});

/** A heading with sections below it. */
const group = z.strictObject({
  kind: z.literal('group'),
  id,
  number: official,
  title: official,
  /** `可从以下方面展开：` */
  lead: z.optional(official),
  missing: level,
  sections: z.array(section).check(z.minLength(1)),
});

/** A text to be signed as it is. */
const pledge = z.strictObject({
  kind: z.literal('pledge'),
  id,
  title: official,
  paragraphs: z.array(official).check(z.minLength(1)),
  signature: z.strictObject({ id, label: official }),
});

const part = z.discriminatedUnion('kind', [formTable, group, pledge]);

const cover = z.strictObject({
  titleId: id,
  unit: z.strictObject({ id, label: official, prompt: bilingual }),
  /** The blank as the notice prints it, spaces included. */
  date: z.strictObject({ id, label: official, blank: official }),
  seal: z.strictObject({ id, mark: official }),
});

const form = z.strictObject({
  id: key,
  annex: official,
  /** What authors call it. */
  name: bilingual,
  /** The cover's title, line by line; for a form without a cover the heading it is under. */
  title: z.array(official).check(z.minLength(1)),
  /** `null` for a form that has no cover of its own. */
  cover: z.nullable(cover),
  parts: z.array(part),
  /** Sections directly under the title, for a form without parts. */
  sections: z.array(section),
  /** The requirement for the order of its parts and sections. */
  orderId: id,
  /** The form that this one closes, when it is handed in with it. */
  partOf: z.optional(key),
  /** The limit on all its sections together. */
  length: z.optional(z.strictObject({ id, limit })),
  /** Conditions for the choice of what is written about; a person confirms each. */
  selection: z._default(z.array(z.strictObject({ id, text: official })), []),
  /** How it is to be laid out, in the notice's words. */
  format: z._default(z.array(official), []),
  /** So many of its headings are enough to recognise it. */
  recognisedBy: z.int().check(z.positive()),
});

/** One of the notice's demands. */
const requirement = z.strictObject({
  id,
  title: bilingual,
  /** Where the notice says so. */
  clause: bilingual,
  /** The notice's words. */
  quote: official,
  /** Who can decide whether it is met. */
  by: z.enum(['check', 'person', 'author']),
  /** What a person has to do and when, where the notice's words alone do not say it. */
  toDo: z.optional(bilingual),
});

const criterion = z.strictObject({
  key,
  title: official,
  points: z.int().check(z.positive()),
  text: official,
  /** Aspects the text names, with the words that speak for each and the requirements to look in. */
  aspects: z.array(
    z.strictObject({
      key,
      name: official,
      keywords: z.array(text).check(z.minLength(1)),
      /** Words around a keyword in which it speaks of something else. */
      except: z._default(z.array(text), []),
      /** Work beyond what was asked, for which reviewers may add points; no one has to have any. */
      bonus: z._default(z.boolean(), false),
    }),
  ),
  /** Requirement ids of the parts that usually speak for it. */
  evidence: z.array(id),
});

const rubric = z.strictObject({
  id,
  annex: official,
  title: official,
  heading: official,
  groups: z.array(
    z.strictObject({
      heading: official,
      points: z.optional(z.int().check(z.positive())),
      text: z.optional(official),
      criteria: z.array(criterion),
      /** The author's own list of what was asked for. */
      supplements: z._default(z.boolean(), false),
    }),
  ),
});

const submission = z.strictObject({
  id,
  form: key,
  text: official,
  deadline: z.strictObject({
    date: z.iso.date(),
    /** As printed: `9月21日（周五）`. */
    text: official,
    /** Monday 1 … Sunday 7, as the notice says; the program checks it against the date. */
    weekday: z.int().check(z.gte(1), z.lte(7)),
  }),
  copies: z.array(
    z.strictObject({
      to: official,
      number: z.int().check(z.positive()),
      receivedBy: z.optional(official),
    }),
  ),
  sealed: z.boolean(),
  /** What must be there first. */
  after: z.optional(official),
});

const cross = z.strictObject({
  unit: z.strictObject({ id, fields: z.array(id).check(z.minLength(2)) }),
  completed: z.strictObject({ id, form: key, choice: id, option: key }),
  date: z.strictObject({ id, first: id, second: id }),
});

/** The schema of a notice file. */
export const noticeSchema = z.strictObject({
  /** Lets editors find the published JSON Schema. */
  $schema: z.optional(z.string()),
  id: z.string().check(z.regex(/^[a-z0-9-]+$/)),
  year: z.int().check(z.gte(2000), z.lte(2100)),
  number: official,
  title: official,
  issuer: official,
  forms: z.array(form).check(z.minLength(1)),
  rubrics: z.array(rubric),
  submissions: z.array(submission),
  cross,
  /** Ids of the requirements that look at the whole file before printing. */
  print: z.strictObject({
    placeholder: id,
    guidance: id,
    revisions: id,
    comments: id,
    hidden: id,
    fields: id,
    page: id,
  }),
  requirements: z.array(requirement).check(z.minLength(1)),
});

export type Notice = z.infer<typeof noticeSchema>;
export type Form = Notice['forms'][number];
export type Cover = NonNullable<Form['cover']>;
export type Part = Form['parts'][number];
export type FormTable = z.infer<typeof formTable>;
export type Group = z.infer<typeof group>;
export type Pledge = z.infer<typeof pledge>;
export type TableRow = z.infer<typeof tableRow>;
export type ChoiceRow = z.infer<typeof choiceRow>;
export type ChoiceOption = z.infer<typeof option>;
export type NumberRow = z.infer<typeof numberRow>;
export type IndicatorsRow = z.infer<typeof indicatorsRow>;
export type Indicator = IndicatorsRow['items'][number];
export type FieldsRow = z.infer<typeof fieldsRow>;
export type Field = FieldsRow['fields'][number];
export type LongTextRow = z.infer<typeof longTextRow>;
export type ByHandRow = z.infer<typeof byHandRow>;
export type Requirement = z.infer<typeof requirement>;
export type Expectation = z.infer<typeof expectation>;
export type Limit = z.infer<typeof limit>;
export type Level = z.infer<typeof level>;
export type Bilingual = z.infer<typeof bilingual>;

/** The languages people read the program in. */
export type Language = keyof Bilingual;
export type Rubric = z.infer<typeof rubric>;
export type Criterion = z.infer<typeof criterion>;
export type Aspect = Criterion['aspects'][number];
export type Submission = z.infer<typeof submission>;
