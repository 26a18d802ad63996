// Written by `npm run docs` from the facts of src/document/facts.ts; change those.
import type { FactName } from '../../document/facts';
import type { FactReader } from './factReader';
import { comments } from './comments';
import { countsNotes } from './countsNotes';
import { hiddenText } from './hiddenText';
import { pages } from './pages';
import { revisions } from './revisions';
import { savedByWps } from './savedByWps';
import { settings } from './settings';

/** The reader of every fact. */
export const factReaders: { readonly [Name in FactName]: FactReader<Name> } = {
  revisions,
  comments,
  hiddenText,
  pages,
  countsNotes,
  savedByWps,
  settings,
};
