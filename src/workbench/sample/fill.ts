import { emptyBox, tickedBox } from '../../document/marks';

/** What is filled in: by a control's tag a line of text, paragraphs of text, or a tick. */
export type Answers = Readonly<Record<string, string | readonly string[] | true>>;

/** A control as the blank forms write it; none of them stands in another. */
const control = /<w:sdt><w:sdtPr>(.*?)<\/w:sdtPr><w:sdtContent>(.*?)<\/w:sdtContent><\/w:sdt>/gs;

/**
 * Fills in the controls of a document as typing would: the prompt is gone, the text stands in its place.
 *
 * @param documentXml the text of `word/document.xml` of a blank form
 * @throws {Error} when an answer is for a control that is not there
 */
export function fill(documentXml: string, answers: Answers): string {
  const left = new Set(Object.keys(answers));
  const filled = documentXml.replace(
    control,
    (whole: string, properties: string, content: string) => {
      const tag = tagIn(properties);
      const answer = answers[tag];
      if (answer === undefined) return whole;
      left.delete(tag);
      if (answer === true)
        return whole.replace('w14:val="0"', 'w14:val="1"').replace(emptyBox, tickedBox);
      const text =
        typeof answer === 'string'
          ? runXml(content, answer)
          : answer.map((paragraph) => paragraphXml(content, paragraph)).join('');
      const own = properties.replace('<w:showingPlcHdr/>', '');
      return `<w:sdt><w:sdtPr>${own}</w:sdtPr><w:sdtContent>${text}</w:sdtContent></w:sdt>`;
    },
  );
  if (left.size > 0) throw new Error(`No control for ${[...left].join(', ')}`);
  return filled;
}

/**
 * Takes a section out of a document: its heading and its control.
 *
 * @throws {Error} when it is not there
 */
export function withoutSection(
  documentXml: string,
  section: { readonly tag: string; readonly heading: string },
): string {
  const paragraph = /<w:p>(?:(?!<\/w:p>).)*<\/w:p>/gs;
  const without = documentXml
    .replace(control, (whole: string, properties: string) =>
      tagIn(properties) === section.tag ? '' : whole,
    )
    .replace(paragraph, (whole) => (whole.includes(`>${section.heading}<`) ? '' : whole));
  if (without === documentXml) throw new Error(`No section ${section.tag}`);
  return without;
}

function tagIn(properties: string): string {
  return /<w:tag w:val="([^"]*)"/.exec(properties)?.[1] ?? '';
}

/** A paragraph like the prompt's. */
function paragraphXml(prompt: string, text: string): string {
  const properties = /<w:pPr>.*?<\/w:pPr>/s.exec(prompt)?.[0] ?? '';
  return `<w:p>${properties}${runXml(prompt, text)}</w:p>`;
}

/** A run like the prompt's, without the prompt's style. */
function runXml(prompt: string, text: string): string {
  const look = /<w:rPr>(.*?)<\/w:rPr>/s.exec(prompt)?.[1] ?? '';
  const own = look.replace(/<w:rStyle [^>]*>/, '');
  const escaped = text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
  return `<w:r><w:rPr>${own}</w:rPr><w:t xml:space="preserve">${escaped}</w:t></w:r>`;
}
