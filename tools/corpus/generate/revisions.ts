import { paragraph, run } from './wordml.ts';
import { type Writer } from './writer.ts';

const author = 'w:author="审阅者" w:date="2018-09-02T09:30:00Z"';

/** Runs that a tracked change inserts. */
export function inserted(text: string, writer: Writer): string {
  return `<w:ins w:id="${800 + writer.nextId()}" ${author}>${run(text)}</w:ins>`;
}

/** Runs that a tracked change deletes. */
export function deleted(text: string, writer: Writer): string {
  return `<w:del w:id="${800 + writer.nextId()}" ${author}>${run(text, {}, true)}</w:del>`;
}

/** A paragraph that a tracked change deletes with its mark. */
export function deletedParagraph(text: string, writer: Writer): string {
  const mark = `<w:pPr><w:rPr><w:del w:id="${800 + writer.nextId()}" ${author}/></w:rPr></w:pPr>`;
  return `<w:p>${mark}${deleted(text, writer)}</w:p>`;
}

/** Two paragraphs: one that a tracked move takes away, one that it sets down. */
export function moved(text: string, writer: Writer): [from: string, to: string] {
  const from = 800 + writer.nextId();
  const to = 800 + writer.nextId();
  const name = `w:name="move${from}" ${author}`;
  return [
    paragraph(
      `<w:moveFromRangeStart w:id="${from}" ${name}/><w:moveFrom w:id="${from + 400}" ${author}>${run(text)}</w:moveFrom><w:moveFromRangeEnd w:id="${from}"/>`,
    ),
    paragraph(
      `<w:moveToRangeStart w:id="${to}" ${name}/><w:moveTo w:id="${to + 400}" ${author}>${run(text)}</w:moveTo><w:moveToRangeEnd w:id="${to}"/>`,
    ),
  ];
}

/** A run whose bold face is a tracked change of format. */
export function reformatted(text: string, writer: Writer): string {
  return `<w:r><w:rPr><w:b/><w:rPrChange w:id="${800 + writer.nextId()}" ${author}><w:rPr/></w:rPrChange></w:rPr><w:t>${text}</w:t></w:r>`;
}
