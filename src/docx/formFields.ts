import { childSwitch, childValue, nodesIn, wholeNumber } from './tree';
import type { XmlNode } from './tree';

/** What a legacy form field (`w:ffData`, 17.16.17) shows that is not in its result. */
export type FormField =
  | { readonly kind: 'box'; readonly ticked: boolean }
  | { readonly kind: 'entry'; readonly text: string };

/**
 * Reads a legacy form's check box or drop-down.
 *
 * @param data the `w:fldChar` or `w:ffData` that describes the field
 * @returns `null` when it is neither
 */
export function readFormField(data: XmlNode): FormField | null {
  for (const node of nodesIn(data)) {
    if (node.name === 'w:checkBox') {
      const ticked = childSwitch(node, 'w:checked') ?? childSwitch(node, 'w:default') ?? false;
      return { kind: 'box', ticked };
    }
    if (node.name === 'w:ddList') return { kind: 'entry', text: chosenEntry(node) };
  }
  return null;
}

function chosenEntry(list: XmlNode): string {
  const chosen = childValue(list, 'w:result') ?? childValue(list, 'w:default');
  const entries = list.children.filter(({ name }) => name === 'w:listEntry');
  return entries[wholeNumber(chosen) ?? 0]?.attributes['w:val'] ?? '';
}
