/** Requirement sets: which members this Word has. WordApi 1.3 is the floor and is never asked for. */

const NEWER = ['1.9', '1.8', '1.7', '1.6', '1.5', '1.4'] as const;

/** A WordApi version above the floor. */
export type NewerWordApi = (typeof NEWER)[number];

/** Whether this Word has a version of WordApi. */
export function hasWordApi(version: NewerWordApi): boolean {
  return Office.context.requirements.isSetSupported('WordApi', version);
}

/** Whether this Word has a version of WordApiDesktop (Windows and Mac only). */
export function hasWordApiDesktop(version: string): boolean {
  return Office.context.requirements.isSetSupported('WordApiDesktop', version);
}

/** The newest WordApi this Word has, `1.3` at least; not looked for above 1.9, which we never need. */
export function newestWordApi(): string {
  return NEWER.find(hasWordApi) ?? '1.3';
}
