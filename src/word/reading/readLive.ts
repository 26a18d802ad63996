import { hasWordApi } from '../requirements';
import type { LiveDocument, LiveParagraph } from './live';

/** Headings of the levels an author can set; Word says 10 for body text. */
const DEEPEST_OUTLINE_LEVEL = 9;

/** What was loaded for {@link takeLook}; read after the batch has run. */
export interface Look {
  readonly paragraphs: Word.ParagraphCollection;
  /** The look as plain data. Only after `context.sync()`. */
  taken(): LiveDocument;
}

/**
 * Puts a look at the whole document into the batch; the caller syncs. Properties are named one by one:
 * loading whole items froze Word for Mac (OfficeDev/office-js#6024).
 */
export function takeLook(context: Word.RequestContext): Look {
  const hasLocalIds = hasWordApi('1.6');
  const { body } = context.document;
  const paragraphs = body.paragraphs;
  paragraphs.load(
    'items/text,items/style,items/styleBuiltIn,items/outlineLevel,items/isListItem,' +
      'items/tableNestingLevel' +
      (hasLocalIds ? ',items/uniqueLocalId' : ''),
  );
  const tables = body.tables;
  tables.load('items/values,items/nestingLevel');
  body.load('text');
  const printed = hasWordApi('1.4') ? later(body.getReviewedText('Current')) : () => null;
  return {
    paragraphs,
    taken: () => ({
      paragraphs: paragraphs.items.map((paragraph) => liveParagraph(paragraph, hasLocalIds)),
      tables: tables.items
        .filter((table) => table.nestingLevel <= 1)
        .map((table) => ({ values: table.values })),
      bodyText: body.text,
      printedText: printed(),
    }),
  };
}

function liveParagraph(paragraph: Word.Paragraph, hasLocalIds: boolean): LiveParagraph {
  const { outlineLevel } = paragraph;
  return {
    localId: hasLocalIds ? paragraph.uniqueLocalId : null,
    text: plainText(paragraph.text),
    styleName: paragraph.style,
    outlineLevel: outlineLevel >= 1 && outlineLevel <= DEEPEST_OUTLINE_LEVEL ? outlineLevel : null,
    isListItem: paragraph.isListItem,
    tableLevel: paragraph.tableNestingLevel,
    inContents: /^Toc\d$/.test(paragraph.styleBuiltIn),
  };
}

/** Word's text of a paragraph in the snapshot's form: line breaks `\n`; page and cell marks left out. */
export function plainText(text: string): string {
  // U+000B a line break, U+000C a page break, U+0007 a cell's end, U+000D a paragraph's.
  return text
    .replace(/[\v\r]/g, '\n')
    .replace(/[\f\u0007]/g, '')
    .replace(/\n$/, '');
}

/** A method's answer, to be read after `context.sync()`. */
export function later<T>(result: OfficeExtension.ClientResult<T>): () => T {
  return () => result.value;
}
