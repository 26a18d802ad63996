import type { OoxmlElement } from '@docx-editor.dev/core/store';
import { invalidArgument, notFound } from '../../engine/errors';
import { HostType } from '../../engine/hostObject';
import type { HostObject } from '../../engine/hostObject';
import type { Json } from '../../engine/protocol';
import { flatOpcOfSpan } from '../flatOpc';
import { controlSpan, paragraphsOf, selectSpan, spanText } from '../ranges';
import { checkState, controlType, isInside, showsPrompt } from '../tree/documentIndex';
import type { ControlEntry } from '../tree/documentIndex';
import {
  childElements,
  escapeText,
  firstChild,
  isElement,
  nodesOf,
  valueAt,
  withChildren,
} from '../tree/xml';
import { insertParagraph, setControlText } from '../textEdits';
import type { WordDocument } from '../wordDocument';
import { controlsWithin, parentMembers } from './around';
import { required } from './collection';
import { contentControlCollection } from './contentControlCollection';
import { paragraphCollection, paragraphObject } from './paragraph';
import { RANGE_LOCATIONS, rangeAt, rangeType, SELECTION_MODES } from './range';

interface ControlSelf {
  readonly document: WordDocument;
  readonly nodeId: string;
}

const entryOf = (self: ControlSelf): ControlEntry => self.document.entry('control', self.nodeId);
const propertiesOf = (self: ControlSelf): OoxmlElement | undefined =>
  firstChild(entryOf(self).node, 'sdtPr');

/** What a control wraps, in Word's words: `RichTextInline`, `PlainTextParagraph`, … */
function subtype(entry: ControlEntry): string {
  const type = controlType(entry.node);
  if (type !== 'RichText' && type !== 'PlainText') return type;
  if (entry.ancestors.some((each) => each.localName === 'p')) return `${type}Inline`;
  if (type === 'PlainText') return 'PlainTextParagraph';
  const content = firstChild(entry.node, 'sdtContent');
  const first = content === undefined ? undefined : childElements(content)[0];
  return WRAPPED[first?.localName ?? ''] ?? 'RichTextParagraphs';
}

const WRAPPED: Readonly<Record<string, string>> = {
  tc: 'RichTextTableCell',
  tr: 'RichTextTableRow',
  tbl: 'RichTextTable',
};

/** Writes `w:tag` or `w:alias`. */
function setName(self: ControlSelf, element: 'tag' | 'alias', value: Json): void {
  if (typeof value !== 'string' || value.length > 64)
    throw invalidArgument('应为不超过 64 个字符的文本');
  const entry = entryOf(self);
  const properties = propertiesOf(self);
  if (properties === undefined) throw notFound();
  const [made] = self.document.adopt(nodesOf(`<w:${element} w:val="${escapeText(value)}"/>`));
  if (made === undefined) throw notFound();
  const kept = properties.children.filter((child) => !isElement(child, element));
  const changed = withChildren(properties, [made, ...kept]);
  self.document.replaceElement(entry.ancestors, entry.node, [
    withChildren(
      entry.node,
      entry.node.children.map((child) => (child === properties ? changed : child)),
    ),
  ]);
}

/** Word's `ContentControl`. */
export const contentControlType: HostType<ControlSelf> = new HostType<ControlSelf>(() => ({
  name: 'ContentControl',
  identity: (self) => self.nodeId,
  id: (self) => entryOf(self).controlId,
  check: entryOf,
  scalars: {
    id: { since: '1.1', get: (self) => entryOf(self).controlId },
    tag: {
      since: '1.1',
      get: (self) => valueAt(propertiesOf(self), 'tag') ?? '',
      set: (self, value) => {
        setName(self, 'tag', value);
      },
    },
    title: {
      since: '1.1',
      get: (self) => valueAt(propertiesOf(self), 'alias') ?? '',
      set: (self, value) => {
        setName(self, 'alias', value);
      },
    },
    text: { since: '1.1', get: (self) => spanText(controlSpan(self.document, self.nodeId)) },
    type: { since: '1.1', get: (self) => controlType(entryOf(self).node) },
    subtype: { since: '1.3', get: (self) => subtype(entryOf(self)) },
    appearance: { since: '1.1', get: () => 'BoundingBox' },
    cannotEdit: {
      since: '1.1',
      get: (self) => /ontentLocked$/.test(valueAt(propertiesOf(self), 'lock') ?? ''),
    },
    cannotDelete: {
      since: '1.1',
      get: (self) => /^sdt/.test(valueAt(propertiesOf(self), 'lock') ?? ''),
    },
    // The prompt itself is kept in the glossary part; what shows is the same text.
    placeholderText: {
      since: '1.1',
      get: (self) =>
        showsPrompt(entryOf(self).node) ? spanText(controlSpan(self.document, self.nodeId)) : '',
    },
    removeWhenEdited: {
      since: '1.1',
      get: (self) => firstChild(propertiesOf(self), 'temporary') !== undefined,
    },
  },
  navigations: {
    paragraphs: {
      since: '1.1',
      get: (self) =>
        paragraphCollection(self.document, () =>
          paragraphsOf(controlSpan(self.document, self.nodeId)),
        ),
    },
    contentControls: {
      since: '1.1',
      get: (self) =>
        contentControlCollection(self.document, () =>
          controlsWithin(controlSpan(self.document, self.nodeId), ['RichText']).filter((entry) =>
            isInside(entry, self.nodeId),
          ),
        ),
    },
    checkboxContentControl: {
      since: '1.7',
      get(self) {
        if (checkState(entryOf(self).node) === null)
          throw invalidArgument('不是复选框内容控件', 'ContentControl.checkboxContentControl');
        return checkboxType.of(self);
      },
    },
    ...parentMembers<ControlSelf>((self) => ({
      document: self.document,
      point: controlSpan(self.document, self.nodeId).start,
    })),
    parentContentControlOrNullObject: { since: '1.3', get: (self) => parentControl(self) },
    parentContentControl: {
      since: '1.1',
      get: (self) => required(parentControl(self), 'ContentControl.parentContentControl'),
    },
  },
  methods: {
    getRange: {
      since: '1.3',
      run: (self, given) =>
        rangeAt(controlSpan(self.document, self.nodeId), given.oneOf(0, RANGE_LOCATIONS, 'Whole')),
    },
    select: {
      since: '1.1',
      run(self, given) {
        const mode = given.oneOf(0, SELECTION_MODES, 'Select');
        selectSpan(controlSpan(self.document, self.nodeId), mode);
        return null;
      },
    },
    insertParagraph: {
      since: '1.1',
      run(self, given) {
        const entry = entryOf(self);
        if (entry.ancestors.at(-1)?.localName === 'p')
          throw invalidArgument('行内的内容控件旁不能放段落', 'ContentControl.insertParagraph');
        const where = given.oneOf(1, ['Before', 'After']);
        const made = insertParagraph(self.document, entry, given.string(0), where);
        return paragraphObject(self.document, made);
      },
    },
    insertText: {
      since: '1.1',
      run: (self, given) =>
        rangeType.of(
          setControlText(
            self.document,
            self.nodeId,
            given.string(0),
            given.oneOf(1, ['Replace', 'Start', 'End']),
          ),
        ),
    },
    clear: {
      since: '1.1',
      run(self) {
        setControlText(self.document, self.nodeId, '', 'Replace');
        return null;
      },
    },
    delete: {
      since: '1.1',
      run(self, given) {
        const { ancestors, node } = entryOf(self);
        const content = firstChild(node, 'sdtContent')?.children ?? [];
        self.document.replaceElement(ancestors, node, given.boolean(0) ? content : []);
        return null;
      },
    },
    getOoxml: {
      since: '1.1',
      run: (self) => flatOpcOfSpan(controlSpan(self.document, self.nodeId)),
    },
    getReviewedText: {
      since: '1.4',
      run: (self, given) =>
        spanText(
          controlSpan(self.document, self.nodeId),
          given.oneOf(0, ['Original', 'Current']) === 'Current' ? 'current' : 'original',
        ),
    },
  },
}));

function parentControl(self: ControlSelf): HostObject | null {
  const entry = entryOf(self);
  const around = entry.ancestors.findLast((each) => each.localName === 'sdt');
  return around === undefined
    ? null
    : contentControlType.of({ document: self.document, nodeId: around.id });
}

const checkboxType = new HostType<ControlSelf>({
  name: 'CheckboxContentControl',
  identity: (self) => self.nodeId,
  check: entryOf,
  scalars: {
    isChecked: {
      since: '1.7',
      get: (self) => checkState(entryOf(self).node) ?? false,
      set(self, value) {
        if (typeof value !== 'boolean') throw invalidArgument('应为真假值');
        self.document.requireWritable();
        self.document.editor.setChecked(self.nodeId, value);
      },
    },
  },
});

/** A control as Word's object. */
export function contentControlObject(document: WordDocument, entry: ControlEntry): HostObject {
  return contentControlType.of({ document, nodeId: entry.node.id });
}
