import { strFromU8, unzipSync } from 'fflate';
import type { DocumentSnapshot, Paragraph } from '../../src/document/snapshot';
import { eachParagraph } from '../../src/document/snapshot';
import { readDocx } from '../../src/docx/readDocx';
import { choicesOf, fieldsOf, indicatorsOf, rowsOf, sectionsOf } from '../../src/notice/walk';
import type { Form } from '../../src/notice/schema';
import { everyElement, valueOf, xmlTree, type XmlElement } from '../support/xmlTree';

/** A part of a package as text. */
export function partText(bytes: Uint8Array, path: string): string {
  const part = unzipSync(bytes)[path];
  if (part === undefined) throw new Error(`no ${path}`);
  return strFromU8(part);
}

/** The document part as elements. */
export function documentOf(bytes: Uint8Array): XmlElement {
  return xmlTree(partText(bytes, 'word/document.xml'));
}

/** The tags of its controls, in document order. */
export function tagsOf(bytes: Uint8Array): string[] {
  return [...everyElement(documentOf(bytes))]
    .filter(({ name }) => name === 'w:sdtPr')
    .map((control) => valueOf(control, 'w:tag') ?? '');
}

/** The document as the checks will read it. */
export function snapshotOf(bytes: Uint8Array): DocumentSnapshot {
  const result = readDocx(bytes);
  if (!result.ok) throw new Error(`not read: ${JSON.stringify(result.problem)}`);
  return result.snapshot;
}

/** Its paragraphs in reading order, those in cells included. */
export function paragraphsOf(bytes: Uint8Array): Paragraph[] {
  return [...eachParagraph(snapshotOf(bytes).blocks)].map(({ paragraph }) => paragraph);
}

/** The tag of every place of a form that an author fills in, from the notice. */
export function expectedTags(form: Form): string[] {
  return [
    ...(form.cover === null ? [] : [form.cover.unit.id, form.cover.date.id]),
    ...choicesOf(form).flatMap((choice) =>
      choice.options.flatMap(({ key, blank }) => [
        `${choice.id}.${key}`,
        ...(blank === undefined ? [] : [`${choice.id}.${blank.key}`]),
      ]),
    ),
    ...rowsOf(form, 'number').map(({ id }) => id),
    ...indicatorsOf(form).flatMap(({ indicator, row }) =>
      row.columns.map(({ key }) => `${indicator.id}.${key}`),
    ),
    ...fieldsOf(form).map(({ field }) => field.id),
    ...rowsOf(form, 'longText').map(({ id }) => id),
    ...sectionsOf(form)
      .filter(({ section }) => section.children.length === 0)
      .map(({ section }) => section.id),
  ];
}

/** Without white space, and with the notice's box for ours. */
export function squeeze(text: string): string {
  return text.replace(/\s/gu, '').replaceAll('☐', '□');
}
