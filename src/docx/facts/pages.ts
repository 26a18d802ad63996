import { known } from '../../document/facts';
import type { FactReader } from './factReader';

/** The pages of the sections, noted where a section ends. */
export const pages: FactReader<'pages'> = { read: ({ context }) => known(context.pages) };
