import type { Parts } from './parts';
import { FileFault } from './problem';

/** What an ActiveX control shows. */
export type ActiveXShown =
  | { readonly kind: 'box'; readonly ticked: boolean; readonly caption: string }
  | { readonly kind: 'text'; readonly text: string };

/** The controls of MS-OFORMS by the beginning of their class ids. */
const boxes = /^\{8bd21d(?:40|50|60)-/i;
const textFields = /^\{8bd21d(?:10|20|30)-/i;
const labels = /^\{978c9e23-/i;
const buttons = /^\{d7053240-/i;

/**
 * Reads an ActiveX control that keeps its properties as XML (`persistPropertyBag`).
 *
 * @returns `null` when what it shows cannot be read
 */
export function readActiveX(parts: Parts, part: string): ActiveXShown | null {
  const properties = new Map<string, string>();
  let classId = '';
  try {
    parts.parse(part, {
      open({ name, attributes }) {
        if (name === 'ax:ocx') classId = attributes['ax:classid'] ?? '';
        const property = attributes['ax:name'];
        if (name === 'ax:ocxPr' && property !== undefined)
          properties.set(property, attributes['ax:value'] ?? '');
      },
      close() {
        // Everything is in attributes.
      },
      text() {
        // Everything is in attributes.
      },
    });
  } catch (error) {
    if (!(error instanceof FileFault)) throw error;
    if (error.problem.kind !== 'brokenXml' && error.problem.kind !== 'damaged') throw error;
    return null;
  }
  const value = properties.get('Value');
  const caption = properties.get('Caption') ?? '';
  if (labels.test(classId)) return { kind: 'text', text: caption };
  if (buttons.test(classId)) return { kind: 'text', text: '' };
  if (textFields.test(classId) && value !== undefined) return { kind: 'text', text: value };
  if (!boxes.test(classId)) return null;
  if (/^\s*(-?1|true)\s*$/i.test(value ?? '')) return { kind: 'box', ticked: true, caption };
  if (/^\s*(0|false)\s*$/i.test(value ?? '')) return { kind: 'box', ticked: false, caption };
  return null;
}
