import { known, unknown } from '../../document/facts';
import { relationshipsOf } from '../parts';
import type { Parts } from '../parts';
import { sideFact } from '../sideParts';
import type { FactReader } from './factReader';

/** The names WPS goes by in `Application` (22.2.2.1): `WPS Office_11.1.0.14309_F1E327BC`. */
const wps = /^\s*(?:wps|kingsoft)/i;

/** Longer than any program's name. */
const longestName = 200;

function readApplication(parts: Parts, part: string): string {
  let name = '';
  let isInside = false;
  parts.parse(part, {
    open(element) {
      isInside = element.name === 'ep:Application';
    },
    close() {
      isInside = false;
    },
    text(text) {
      if (isInside && name.length < longestName) name += text;
    },
  });
  return name;
}

/** Which program saved the file last; what Word hands an add-in does not say. */
export const savedByWps: FactReader<'savedByWps'> = {
  read: ({ parts, context, holdsAddInParts }) => {
    const related = relationshipsOf(parts, '').find(({ type }) =>
      /^extended-?properties$/i.test(type),
    );
    const part = related?.target ?? 'docProps/app.xml';
    if (!parts.has(part)) return holdsAddInParts ? known(false) : unknown('hostCannot');
    return sideFact(context.warnings, () => wps.test(readApplication(parts, part)));
  },
};
