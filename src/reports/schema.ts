import { z } from 'zod';

/**
 * The shape of what `dossier check --format json` prints: the contract with other programs. The JSON
 * Schema that the package publishes is made from it.
 */

const level = z.enum(['error', 'warning', 'info']);

const placeSchema = z.strictObject({
  kind: z.enum(['paragraph', 'cell', 'insertAfter', 'document']),
  /** Stands for the paragraph in this reading of the file; `null` at the very beginning. */
  paragraphId: z.string().nullable().optional(),
  tableId: z.string().optional(),
  cellId: z.string().optional(),
  /** The label of the cell, as printed. */
  label: z.string().optional(),
  /** The requirement id of the part that is missing there. */
  part: z.string().optional(),
  /** The heading of the part the place is in. */
  section: z.string().optional(),
  /** What stands there, shortened. */
  text: z.string().optional(),
});

const findingSchema = z.strictObject({
  requirement: z.string(),
  rule: z.string(),
  level,
  /** In the language of the report. */
  message: z.string(),
  /** What is said where the ground is practice: `本助手建议` or `Dossier’s advice`. */
  reason: z
    .string()
    .describe(
      'The clause of the notice and its words; or, for what the notice does not ask for, that it is Dossier’s advice (本助手建议), with nothing quoted.',
    ),
  advice: z
    .string()
    .optional()
    .describe('What to do about it; reports of older versions have none.'),
  place: placeSchema,
  /** The same finding has the same identity in the next version of the file. */
  identity: z.string(),
  /** The author set it aside in the document and said why; it then blocks nothing. */
  dismissed: z.strictObject({ reason: z.string() }).optional(),
});

const requirementSchema = z.strictObject({
  id: z.string(),
  state: z.enum(['met', 'notMet', 'notApplicable', 'unchecked', 'manual']),
  why: z.string().optional(),
});

const limitSchema = z.strictObject({
  min: z.int().optional(),
  max: z.int().optional(),
});

/** 字 counted in the three ways people count. */
const lengthSchema = z.strictObject({
  id: z.string(),
  title: z.string(),
  /** Word's 字数. */
  words: z.int(),
  /** 汉字 only. */
  han: z.int(),
  /** 字数 without punctuation. */
  withoutPunctuation: z.int(),
  /** 字数 as WPS counts it; absent in reports made before it was counted. */
  wps: z.int().optional(),
  limit: limitSchema.optional(),
  /** Word's 字数 of the whole stretch with its headings: what Word shows for the selection. */
  stretch: z.int().optional(),
  /** Word's 字数 with tracked deletions still in it, where there are some. */
  asItStands: z.int().optional(),
});

/** What the add-in keeps in a document of the notice its author follows. */
const documentNoticeSchema = z.strictObject({
  /** Absent when it is the same notice with other deadlines, and when what is kept cannot be read. */
  notice: z
    .strictObject({ id: z.string(), year: z.int(), number: z.string(), title: z.string() })
    .optional(),
  /** `yyyy-mm-dd` by the submission's requirement id: of another notice all, else those that differ. */
  deadlines: z.record(z.string(), z.iso.date()),
  /** The same for a person, in the language of the report, with what to do. */
  message: z.string(),
});

const fileSchema = z.strictObject({
  /** As it was named, or found below the folder that was named. */
  file: z.string(),
  /** Ids of the forms found, each once. */
  forms: z.array(z.string()),
  /** The units the covers and the table name, each once. */
  units: z.array(z.string()),
  /** Word's 字数 by requirement id; a form's id for all its sections together. */
  counts: z.record(z.string(), z.int()),
  lengths: z.array(lengthSchema),
  /** WPS saved the file last: its author sees the 字数 of WPS. */
  savedByWps: z.literal(true).optional(),
  requirements: z.array(requirementSchema),
  findings: z.array(findingSchema),
  /** What was odd while the file was read. */
  warnings: z.array(z.string()),
  /**
   * The sentences of each paper whose whole length is limited, by form: a hash, and its characters. Only in
   * JSON lines, where `merge` compares submissions by it.
   */
  fingerprints: z.record(z.string(), z.record(z.string(), z.int())).optional(),
  /** Only when the author follows another notice, or other deadlines, than the ones checked by. */
  documentNotice: documentNoticeSchema.optional(),
  /** Why the file was not checked though nothing is wrong with it; everything else is then empty. */
  notChecked: z.string().optional(),
  /** Why the file could not be read; everything else is then empty. */
  error: z.string().optional(),
});

export const submissionSchema = z.strictObject({
  /** The folder, the file, or the first of several files. */
  name: z.string(),
  files: z.array(fileSchema),
  /** Findings between the files; `file` is the one the place is in. */
  findings: z.array(findingSchema.extend({ file: z.string() })),
});

/** What only shows across submissions. */
const comparisonSchema = z.strictObject({
  /** Units that more than one submission names. */
  sameUnit: z.array(z.strictObject({ unit: z.string(), submissions: z.array(z.string()) })),
  /** Papers of two units with the same text. */
  sameText: z.array(
    z.strictObject({
      form: z.string(),
      files: z.tuple([z.string(), z.string()]),
      units: z.tuple([z.string(), z.string()]),
      /** How much of the shorter paper's text stands word for word in the other, from 0 to 1. */
      share: z.number(),
    }),
  ),
  /** With a list of expected units: those no submission names, and those that are not on the list. */
  notSent: z.array(z.string()).optional(),
  notExpected: z.array(z.string()).optional(),
});

export const checkReportSchema = z.strictObject({
  tool: z.strictObject({ name: z.string(), version: z.string() }),
  notice: z.strictObject({ id: z.string(), number: z.string(), title: z.string() }),
  /** The day the deadlines were looked at from, `yyyy-mm-dd`. */
  today: z.iso.date(),
  submissions: z.array(submissionSchema),
  comparison: comparisonSchema.optional(),
});

export type CheckReport = z.infer<typeof checkReportSchema>;

/**
 * A report to be written. Its submissions need not be in memory: every format goes through them one by one,
 * as often as it has to.
 */
export interface Report extends Omit<CheckReport, 'submissions'> {
  readonly submissions: Iterable<SubmissionReport>;
}

export type Comparison = z.infer<typeof comparisonSchema>;
export type SubmissionReport = z.infer<typeof submissionSchema>;
export type FileReport = z.infer<typeof fileSchema>;
export type FindingReport = z.infer<typeof findingSchema>;
export type PlaceReport = z.infer<typeof placeSchema>;
export type LengthReport = z.infer<typeof lengthSchema>;
export type RequirementReport = z.infer<typeof requirementSchema>;
