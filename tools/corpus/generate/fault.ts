import { type Paper, type Recipe } from './build.ts';
import { type Indicator, type OptionRow, type ReportContent } from './content.ts';
import { type SixKey, type SixPart } from './experienceText.ts';
import { faultLooks } from './look.ts';
import { type AspectKey, type Headed, type Section, type SectionKey } from './reportText.ts';
import { type ExpectedFinding, type Level } from './types.ts';

/** A fault: what is wrong, and what must be said about it. */
export interface Fault extends Omit<Recipe, 'seed' | 'expect'> {
  /** What must be reported, once each, such as `E report.cover.unit`; `E+` for one or more. */
  readonly finds: readonly string[];
  readonly expect?: Recipe['expect'];
}

const levels: Readonly<Record<string, Level>> = { E: 'error', W: 'warning', I: 'info' };

/** Reads `E report.cover.unit` or, for any number of findings, `E+ print.comments`. */
export function finding(text: string): ExpectedFinding {
  const [, letter = '', plus = '', requirement = ''] = /^([EWI])(\+?) (\S+)$/.exec(text) ?? [];
  const level = levels[letter];
  if (level === undefined) throw new Error(`no finding: ${text}`);
  return plus === '+' ? { requirement, level } : { requirement, level, count: 1 };
}

/** The recipes of faults, each in one of the fault looks in turn unless it names its own. */
export function faultRecipes(firstSeed: number, faults: readonly Fault[]): Recipe[] {
  return faults.map(({ finds, expect, look, ...fault }, index) => ({
    ...fault,
    seed: firstSeed + index,
    look: { ...faultLooks[(firstSeed + index) % faultLooks.length], ...look },
    expect: { findings: finds.map(finding), ...expect },
  }));
}

function found<T>(value: T | undefined, what: string): T {
  if (value === undefined) throw new Error(`no ${what}`);
  return value;
}

/** 第一部分 of the report. */
export function partOne({ report }: Paper): NonNullable<ReportContent['part1']> {
  return found(report.part1, 'part 1');
}

/** The row of options with this key (`progress` or the last word of a report.brand id). */
export function optionRow(paper: Paper, key: string): OptionRow {
  const part = partOne(paper);
  return found(
    [part.progress, ...part.brand].find((row) => row.key === key),
    key,
  );
}

/** The indicator with this key (the last word of its id). */
export function indicator(paper: Paper, key: string): Indicator {
  return found(
    partOne(paper).indicators.find((row) => row.key === key),
    key,
  );
}

/** A section of 第二部分. */
export function section({ report }: Paper, key: SectionKey): Section {
  return found(
    report.sections?.find((one) => one.key === key),
    key,
  );
}

/** An aspect of 五. */
export function aspect(paper: Paper, key: AspectKey): Headed<AspectKey> {
  return found(
    section(paper, 'influence').aspects.find((one) => one.key === key),
    key,
  );
}

/** A part of the 典型经验. */
export function six({ experience }: Paper, key: SixKey): SixPart {
  return found(
    experience.find((part) => part.key === key),
    key,
  );
}

/** Takes a section out. */
export function dropSection({ report }: Paper, key: SectionKey): void {
  report.sections = report.sections?.filter((one) => one.key !== key) ?? [];
}

/** Throws when a text holds what the fault says is nowhere in it: a mistake in the corpus itself. */
export function without(texts: readonly string[], words: RegExp): string[] {
  for (const text of texts) {
    if (words.test(text)) throw new Error(`${String(words)} is in ${text}`);
  }
  return [...texts];
}
