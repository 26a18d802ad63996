import { sideFact } from '../sideParts';
import { isOn } from '../tree';
import type { FactReader } from './factReader';

/** It does unless settings.xml says `w:doNotIncludeSubdocsInStats` (17.15.1.47). */
export const countsNotes: FactReader<'countsNotes'> = {
  read: ({ parts, partOf, context }) =>
    sideFact(context.warnings, () => {
      const part = partOf('settings', 'word/settings.xml');
      let excluded = false;
      parts.eachChild(part, new Set(['w:doNotIncludeSubdocsInStats']), ({ attributes }) => {
        excluded = isOn(attributes['w:val']);
      });
      return !excluded;
    }),
};
