import { styleNumId } from './flavours.ts';
import { numIds } from './writer.ts';

const levels: Readonly<Record<keyof typeof numIds, readonly [string, string]>> = {
  part: ['chineseCountingThousand', '第%1部分'],
  section: ['chineseCountingThousand', '%1、'],
  aspect: ['chineseCountingThousand', '（%1）'],
  six: ['decimal', '%1.'],
  list: ['decimal', '（%1）'],
};

/** The numbering part's inside: one list for each automatic numbering the documents use. */
export function numberingXml(): string {
  const keys = ['part', 'section', 'aspect', 'six', 'list'] as const;
  const abstracts = keys.map((key) => {
    const [format, text] = levels[key];
    const id = numIds[key];
    return `<w:abstractNum w:abstractNumId="${id}"><w:multiLevelType w:val="singleLevel"/><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="${format}"/><w:suff w:val="nothing"/><w:lvlText w:val="${text}"/><w:pPr><w:ind w:left="0" w:firstLine="0"/></w:pPr><w:rPr><w:rFonts w:hint="eastAsia"/></w:rPr></w:lvl></w:abstractNum>`;
  });
  const numbers = keys.map(
    (key) => `<w:num w:numId="${numIds[key]}"><w:abstractNumId w:val="${numIds[key]}"/></w:num>`,
  );
  const heading = (['part', 'section', 'aspect'] as const).map((key, level) => {
    const [format, text] = levels[key];
    return `<w:lvl w:ilvl="${level}"><w:start w:val="1"/><w:numFmt w:val="${format}"/><w:suff w:val="space"/><w:lvlText w:val="${text.replace('%1', `%${level + 1}`)}"/></w:lvl>`;
  });
  const outline = `<w:abstractNum w:abstractNumId="${styleNumId}"><w:multiLevelType w:val="multilevel"/>${heading.join('')}</w:abstractNum>`;
  const outlineNumber = `<w:num w:numId="${styleNumId}"><w:abstractNumId w:val="${styleNumId}"/></w:num>`;
  return [...abstracts, outline, ...numbers, outlineNumber].join('');
}
