import { type ApplicationContent, type Cell } from './content.ts';
import { coverXml } from './cover.ts';
import { type SixPart } from './experienceText.ts';
import { writeLabel } from './look.ts';
import { type CellSpec, paragraph, run, table, textParagraph } from './wordml.ts';
import { type Writer } from './writer.ts';

/** The six parts as body XML. An empty body leaves the heading alone. */
export function experienceXml(parts: readonly SixPart[], writer: Writer): string {
  return parts
    .map((part) => {
      const [first = '', ...more] = part.body;
      const bracketed = writer.look.guidance ? `（${part.guidance}）` : '';
      const inline = writer.look.allInline || (part.key === 'name' && writer.look.nameInline);
      if (inline && !first.startsWith('<')) {
        const title = `${part.title}${bracketed}`;
        return first === ''
          ? writer.heading('six', part.number, `${title}：`)
          : writer.heading('six', part.number, title, `：${first}`) + writer.bodies(more);
      }
      return (
        writer.heading('six', part.number, `${part.title}${bracketed}`) + writer.bodies(part.body)
      );
    })
    .join('');
}

function mobileLabel({ look }: Writer): string {
  if (look.labels === 'broken') return '手\n机';
  return look.flavour === 'libre' ? '手机' : '手    机';
}

/** The 申请表 with 自我评价 and 审查推荐意见, without its title. */
export function formTable(content: ApplicationContent, writer: Writer): string {
  const label = (text: string, span?: number) =>
    writer.label(writeLabel(text, writer.look.labels), span === undefined ? {} : { span });
  const value = (cell: Cell, span?: number): CellSpec =>
    writer.valueCell(content.cells[cell], cell, span === undefined ? {} : { span });
  const evaluation =
    paragraph(run('试点工作完成情况自我评价（限500字）：', { bold: true })) +
    writer.bodies(content.selfEvaluation) +
    textParagraph('');
  const recommendation = [
    paragraph(run('推荐部门审查推荐意见：', { bold: true })),
    textParagraph(''),
    textParagraph('公章                  ', { align: 'right' }),
    textParagraph(' 日期：            ', { align: 'right' }),
  ].join('');
  const widths = [1700, 1700, 1000, 1600, 1000, 1900];
  const style = writer.ids.tableGrid;
  const contact = [
    [label('申报单位名称'), value('unit', 5)],
    [label('主导产业'), value('industry', 5)],
    [
      label('单位负责人'),
      value('leader'),
      label('职务'),
      value('leaderTitle'),
      label('座机'),
      value('leaderPhone'),
    ],
    [
      label('申报联系人'),
      value('contact'),
      label('职务'),
      value('contactTitle'),
      label('座机'),
      value('contactPhone'),
    ],
    [
      writer.label(mobileLabel(writer)),
      value('mobile'),
      label('传真'),
      value('fax'),
      label('邮箱'),
      value('email'),
    ],
  ];
  const answers = [[{ xml: evaluation, span: 6 }], [{ xml: recommendation, span: 6 }]];
  if (writer.look.form === 'one') return table(widths, [...contact, ...answers], style);
  const own = [label('通讯地址'), { ...writer.label('产业园区一号楼'), span: 5 }];
  return (
    table(widths, [...contact, own], style) + textParagraph('') + table(widths, answers, style)
  );
}

/** The application as body XML, its blocks in `content.order`. */
export function applicationXml(
  content: ApplicationContent,
  writer: Writer,
  newPage = false,
): string {
  const centred = (text: string) =>
    textParagraph(text, { align: 'center', newPage: true }, { bold: true, size: 36 });
  const blocks: Record<ApplicationContent['order'][number], () => string> = {
    cover: () =>
      coverXml({ ...content, unitLabel: '申请单位', dateLabel: '申请日期' }, newPage, writer),
    pledge: () =>
      [
        centred('承诺书'),
        ...content.pledge.map((text) => writer.body(text)),
        textParagraph('负责人签字：', { align: 'right' }),
      ].join(''),
    form: () => centred('产业集群区域品牌建设试点评价申请表') + formTable(content, writer),
    experience: () =>
      content.experience === undefined
        ? ''
        : centred('产业集群区域品牌建设典型经验') + experienceXml(content.experience, writer),
  };
  return content.order.map((block) => blocks[block]()).join('');
}
