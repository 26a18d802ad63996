import type { Language } from '../../checks/assessment';
import { en } from './en';
import { zh } from './zh';
import type { Strings } from './zh';

export type { Strings } from './zh';
export { heading } from './heading';
export { grouped } from './numbers';

/** The pane's words by language. */
export const strings: Readonly<Record<Language, Strings>> = { zh, en };
