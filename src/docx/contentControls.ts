import { child, childSwitch, childValue, nodesIn, isOn } from './tree';
import type { XmlNode } from './tree';

/** A content control (`w:sdt`, 17.5.2) while it is open. */
export interface ContentControl {
  readonly tag: string | null;
  /** It shows its prompt. */
  readonly placeholder: boolean;
  /** A check box: whether it is ticked. */
  readonly checked: boolean | null;
  /** It holds a table of contents (a building block of that gallery). */
  readonly isContents: boolean;
}

/** A control whose properties have not come (yet). */
export const plainControl: ContentControl = {
  tag: null,
  placeholder: false,
  checked: null,
  isContents: false,
};

/** Reads a `w:sdtPr`; check boxes are those of Word 2010 and later (MS-DOCX 2.6.1.6). */
export function readControl(properties: XmlNode): ContentControl {
  const box = child(properties, 'w14:checkbox');
  const checked = child(box, 'w14:checked');
  const tag = childValue(properties, 'w:tag') ?? '';
  return {
    tag: tag === '' ? null : tag,
    placeholder: childSwitch(properties, 'w:showingPlcHdr') ?? false,
    checked:
      box === undefined ? null : checked !== undefined && isOn(checked.attributes['w14:val']),
    isContents: isContentsGallery(child(properties, 'w:docPartObj')),
  };
}

function isContentsGallery(part: XmlNode | undefined): boolean {
  return /^table of contents$/i.test(childValue(part, 'w:docPartGallery') ?? '');
}

/** Whether a legacy form's check box is ticked; `null` when the field is no check box (17.16.8). */
export function tickOfFormField(data: XmlNode): boolean | null {
  for (const node of nodesIn(data)) {
    if (node.name === 'w:checkBox') {
      return childSwitch(node, 'w:checked') ?? childSwitch(node, 'w:default') ?? false;
    }
  }
  return null;
}
