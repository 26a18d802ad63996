import manifest from '../../package.json';

/** The program's version, as its package has it. */
export const version: string = manifest.version;
