import { control, field, paragraph, run, textParagraph } from './wordml.ts';
import { type Writer } from './writer.ts';

/** An entry of a table of contents: its text and its level, 1 or 2. */
export type TocEntry = readonly [text: string, level: 1 | 2];

/** The entries of a report's table of contents. */
export const reportEntries: readonly TocEntry[] = [
  ['第一部分  总体推进情况', 1],
  ['第二部分  试点工作总结', 1],
  ['一、综述', 2],
  ['二、试点工作组织情况', 2],
  ['三、主要工作项目开展情况', 2],
  ['四、区域品牌建设机制的变化', 2],
  ['五、区域品牌影响力的变化', 2],
  ['六、存在问题及对策', 2],
  ['七、下一步工作计划', 2],
  ['八、其他需要说明内容', 2],
  ['九、相关证实性材料', 2],
];

/** The entries of a 典型经验's table of contents. */
export const experienceEntries: readonly TocEntry[] = [
  ['1.名称', 1],
  ['2.概述', 1],
  ['3.背景', 1],
  ['4.典型经验', 1],
  ['5.实践及效果', 1],
  ['6.推广价值', 1],
];

function styleOf(level: 1 | 2, writer: Writer): string {
  return writer.ids.toc[level - 1] ?? writer.ids.toc[0];
}

/** A table of contents as one field, its result in paragraphs of TOC styles. */
export function fieldToc(entries: readonly TocEntry[], writer: Writer): string {
  const mark = (type: string) => `<w:r><w:fldChar w:fldCharType="${type}"/></w:r>`;
  const start = `${mark('begin')}<w:r><w:instrText xml:space="preserve"> TOC \\o "1-3" \\h \\z \\u </w:instrText></w:r>${mark('separate')}`;
  const lines = entries.map(([text, level], index) => {
    const page = field(`PAGEREF _Toc${5000 + index} \\h`, run(String(index + 2)));
    const link = `<w:hyperlink w:anchor="_Toc${5000 + index}" w:history="1">${run(`${text}\t`)}${page}</w:hyperlink>`;
    return paragraph((index === 0 ? start : '') + link, { style: styleOf(level, writer) });
  });
  return textParagraph('目  录', { align: 'center' }) + lines.join('') + paragraph(mark('end'));
}

/** A table of contents typed by hand in TOC styles, without a field. */
export function styledToc(entries: readonly TocEntry[], writer: Writer): string {
  const lines = entries.map(([text, level], index) =>
    textParagraph(`${text}\t${index + 2}`, { style: styleOf(level, writer) }),
  );
  return textParagraph('目录', { align: 'center' }) + lines.join('');
}

/** A table of contents as Word's gallery inserts it: the field in a content control. */
export function galleryToc(entries: readonly TocEntry[], writer: Writer): string {
  const gallery =
    '<w:docPartObj><w:docPartGallery w:val="Table of Contents"/><w:docPartUnique/></w:docPartObj>';
  return control(fieldToc(entries, writer), writer.nextId(), '目录', gallery);
}
