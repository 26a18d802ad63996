import { style } from './styles';
import { escapeXml, valued, wordprocessing, xml, xmlPart } from './xml';

/**
 * The glossary part with the prompts of all controls (ECMA-376 Part 1, 11.3.8 and 17.12): Word shows a
 * prompt again, when its control is emptied, only if it finds it here.
 *
 * @param prompts by the tag of their control, one string a paragraph
 * @returns the text of `word/glossary/document.xml`
 */
export function glossaryXml(prompts: ReadonlyMap<string, readonly string[]>): string {
  const parts = [...prompts].map(([tag, paragraphs]) => docPart(tag, paragraphs));
  return xmlPart(
    xml('w:glossaryDocument', { 'xmlns:w': wordprocessing }, xml('w:docParts', {}, ...parts)),
  );
}

function docPart(name: string, paragraphs: readonly string[]): string {
  return xml(
    'w:docPart',
    {},
    xml(
      'w:docPartPr',
      {},
      valued('w:name', name),
      xml('w:category', {}, valued('w:name', 'General'), valued('w:gallery', 'placeholder')),
      xml('w:types', {}, valued('w:type', 'bbPlcHdr')),
      xml('w:behaviors', {}, valued('w:behavior', 'content')),
    ),
    xml('w:docPartBody', {}, ...paragraphs.map(promptXml)),
  );
}

function promptXml(text: string): string {
  return xml(
    'w:p',
    {},
    xml(
      'w:r',
      {},
      xml('w:rPr', {}, valued('w:rStyle', style.prompt), xml('w:rFonts', { 'w:hint': 'eastAsia' })),
      xml('w:t', { 'xml:space': 'preserve' }, escapeXml(text)),
    ),
  );
}
