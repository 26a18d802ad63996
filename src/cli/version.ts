import { version as number } from '../../package.json';

/** The program's version, as its package has it. */
export const version: string = number;
