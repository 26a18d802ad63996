import { limits } from './limits';
import { Parts } from './parts';
import type { PartText } from './parts';
import { FileFault } from './problem';
import { parseXml } from './xml';

/** The name problems give to a flat package as a whole. */
const whole = 'pkg:package';

/**
 * Splits a flat package (`pkg:package`, the XML that Word's `getOoxml` and "Word XML document" give)
 * into its XML parts; parts in base64 (pictures) are left out.
 *
 * @throws FileFault when it is not well-formed, or no flat package
 */
export function flatParts(xml: string): Parts {
  if (xml.length > limits.partBytes) throw new FileFault({ kind: 'tooLarge', part: whole });
  const parts: [string, PartText][] = [];
  let name: string | null = null;
  let start = 0;
  let depth = 0;
  let declarations = {};
  parseXml(whole, xml, {
    open(element, place) {
      depth += 1;
      if (depth === 1 && element.name !== whole) throw new FileFault({ kind: 'otherXml' });
      if (element.name === 'pkg:part' && depth === 2) {
        name = element.attributes['pkg:name'] ?? null;
      } else if (element.name === 'pkg:xmlData' && depth === 3) {
        start = place.position;
        declarations = place.declarations();
      }
    },
    close(closed, place) {
      if (closed === 'pkg:xmlData' && depth === 3 && name !== null) {
        const text = xml.slice(start, Math.max(start, xml.lastIndexOf('</', place.position - 1)));
        parts.push([name, { open: () => text, declarations }]);
        if (parts.length > limits.parts) throw new FileFault({ kind: 'tooManyParts' });
        name = null;
      }
      depth -= 1;
    },
    text() {
      // Between the parts there is only space.
    },
  });
  return new Parts(parts);
}
