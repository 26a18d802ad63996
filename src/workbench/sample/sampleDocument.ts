import { notice2018 } from '../../notice/notice2018';
import { blankForm } from '../../templates/blankForm';
import { contentsOf, insertBlocks } from '../wordModel/insertFile';
import { openHeadless } from '../wordModel/sessionDocument';
import { setControlText } from '../wordModel/textEdits';
import { isElement, valueAt } from '../wordModel/tree/xml';
import { WordDocument } from '../wordModel/wordDocument';
import { SAMPLE_TEXT, SAMPLE_TICKS } from './sampleText';

/**
 * The document the workbench begins with: a report and an application in one file, half written, with faults to find.
 */
export async function sampleDocument(): Promise<Uint8Array> {
  const editor = openHeadless(await blankForm(notice2018, 'report'));
  const document = new WordDocument(editor, {
    wordApi: '1.9',
    readOnly: false,
    openNew: () => undefined,
    onSave: () => undefined,
  });
  append(document, await blankForm(notice2018, 'application'));
  for (const { node } of document.index.controls) {
    const tag = valueAt(node, 'sdtPr', 'tag') ?? '';
    const text = SAMPLE_TEXT[tag];
    if (text !== undefined) setControlText(document, node.id, text, 'Replace');
    if (SAMPLE_TICKS.includes(tag)) editor.setChecked(node.id, true);
  }
  return editor.save();
}

/** Puts a file at the document's end. */
function append(document: WordDocument, file: Uint8Array): void {
  const { body } = document.index;
  const { pkg, blocks } = contentsOf(document, file);
  const after = body.children.findLast((child) => !isElement(child, 'sectPr')) ?? null;
  insertBlocks(document, { ancestors: [], container: body, after }, blocks, pkg);
}
