import { type ReportContent } from './content.ts';
import { coverXml } from './cover.ts';
import { partOneTables } from './partOne.ts';
import { type Section } from './reportText.ts';
import { textParagraph } from './wordml.ts';
import { type Writer } from './writer.ts';

/** A section of 第二部分 with its heading, body and, in 五, its aspects. */
export function sectionXml(section: Section, writer: Writer): string {
  const aspects = section.aspects.map((aspect) => {
    const [first = '', ...more] = aspect.body;
    const inline = writer.look.aspectsInline && !first.startsWith('<');
    return inline
      ? writer.heading('aspect', aspect.number, `${aspect.title}。`, first) + writer.bodies(more)
      : writer.heading('aspect', aspect.number, aspect.title) + writer.bodies(aspect.body);
  });
  const note =
    section.key === 'influence' && writer.look.guidance ? textParagraph('包括但不限于：') : '';
  const [first = '', ...more] = section.body;
  const inline = writer.look.allInline && first !== '' && !first.startsWith('<');
  const head = inline
    ? writer.heading('section', section.number, section.title, `：${first}`)
    : writer.heading('section', section.number, section.title);
  return head + note + writer.bodies(inline ? more : section.body) + aspects.join('');
}

/** The report as body XML. */
export function reportXml(content: ReportContent, writer: Writer, newPage = false): string {
  const blocks = [coverXml({ ...content, unitLabel: '单位', dateLabel: '日期' }, newPage, writer)];
  if (content.part1 !== undefined) {
    blocks.push(writer.heading('part', 1, '总体推进情况'), partOneTables(content.part1, writer));
  }
  if (content.sections !== undefined) {
    blocks.push(writer.heading('part', 2, '试点工作总结'));
    if (writer.look.guidance) blocks.push(textParagraph('可从以下方面展开：'));
    blocks.push(...content.sections.map((section) => sectionXml(section, writer)));
    blocks.push(...content.attached.map((text) => writer.body(text)));
  }
  return blocks.join('');
}
