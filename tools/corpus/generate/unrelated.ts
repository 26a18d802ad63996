import { Dice } from './dice.ts';
import { plainLook } from './look.ts';
import { packageFile } from './packageFile.ts';
import { experienceEntries, fieldToc, reportEntries } from './toc.ts';
import { type CorpusCase } from './types.ts';
import { linesDocuments, type LinesDocument } from './unrelatedTexts.ts';
import { deleted, inserted } from './revisions.ts';
import { paragraph, run, table, textParagraph } from './wordml.ts';
import { Writer } from './writer.ts';

/** A PNG of one grey pixel. */
const pixel =
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR42mNoAAAAggCBd81ytgAAAABJRU5ErkJggg==';

function picture(id: number): string {
  return `<w:r><w:drawing><wp:inline distT="0" distB="0" distL="0" distR="0"><wp:extent cx="3600000" cy="2400000"/><wp:docPr id="${id}" name="图片 ${id}" descr="一、综述"/><wp:cNvGraphicFramePr/><a:graphic xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/picture"><pic:pic xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture"><pic:nvPicPr><pic:cNvPr id="${id}" name="image1.png"/><pic:cNvPicPr/></pic:nvPicPr><pic:blipFill><a:blip r:embed="rIdImage1"/><a:stretch><a:fillRect/></a:stretch></pic:blipFill><pic:spPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="3600000" cy="2400000"/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></pic:spPr></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r>`;
}

/** Unrelated documents whose body is more than lines of text. */
const bodies: readonly (readonly [string, string, (writer: Writer) => string])[] = [
  ['empty', 'nothing at all in the body', () => ''],
  [
    'empty-paragraphs',
    'thirty empty paragraphs and a few blanks',
    () => textParagraph('').repeat(15) + textParagraph('  　 ').repeat(15),
  ],
  [
    'images-only',
    'four pictures and no text; their alternative text is 一、综述',
    () => [1, 2, 3, 4].map((id) => paragraph(picture(id), { align: 'center' })).join(''),
  ],
  [
    'table-only',
    'one table of goods and prices',
    (writer) => {
      const rows = [
        ['序号', '品名', '数量', '单价（元）'],
        ['1', '打印纸', '20', '25.00'],
        ['2', '签字笔', '100', '2.50'],
        ['3', '', '', ''],
      ];
      const cells = rows.map((row) => row.map((text) => writer.label(text)));
      return table([1200, 3000, 1800, 2000], cells, writer.ids.tableGrid);
    },
  ],
  [
    'application-form',
    'another scheme’s form, with 手机, 传真, 邮箱, 职务, boxes and （公章）',
    (writer) => {
      const row = (...texts: string[]) => texts.map((text) => writer.label(text));
      return (
        textParagraph('技能竞赛报名表', { align: 'center' }, { bold: true, size: 36 }) +
        textParagraph('单位：                （公章）') +
        table(
          [1800, 2400, 1600, 2400],
          [
            row('领队姓名', '', '职务', ''),
            row('手    机', '', '邮箱', ''),
            row('传真', '', '座机', ''),
            row('是否住宿', '□是  □否', '性别', '□男  □女'),
          ],
          writer.ids.tableGrid,
        ) +
        textParagraph('日期：      年    月    日')
      );
    },
  ],
  [
    'nested-tables',
    'tables nested eight deep',
    (writer) => {
      let inner = textParagraph('概述');
      for (let depth = 0; depth < 8; depth += 1) {
        inner =
          table([7000 - depth * 300], [[{ xml: inner }]], writer.ids.tableGrid) +
          textParagraph(`第${depth + 1}层`);
      }
      return inner;
    },
  ],
  [
    'toc-only',
    'a table of contents that lists all sections of both papers, and no such sections',
    (writer) =>
      fieldToc([...reportEntries, ...experienceEntries], writer) +
      writer.body('本册为资料汇编目录样张，正文另行装订。'),
  ],
  [
    'revised-and-commented',
    'a short note with tracked changes, a comment and hidden text: nothing is said, no form is there',
    (writer) =>
      paragraph(
        run('请各科室') + deleted('周五', writer) + inserted('周四', writer) + run('前报送数据。'),
      ) +
      paragraph(writer.commented(run('联系人：办公室。'), '换成张例文')) +
      textParagraph('内部备注', {}, { hidden: true }),
  ],
  [
    'long-prose',
    'sixty paragraphs of prose',
    (writer) =>
      Array.from({ length: 60 }, (_, index) =>
        writer.body(
          `第${index + 1}日，队伍沿河而上，过了${['木桥', '石滩', '竹林', '荒村'][index % 4] ?? ''}，天色渐晚，便在高处扎营。众人生火做饭，谈起沿途见闻，无不感慨。`,
        ),
      ).join(''),
  ],
];

function writerOf(seed: number): Writer {
  const flavour = (['word', 'wps', 'libre'] as const)[seed % 3] ?? 'word';
  return new Writer({ ...plainLook, flavour }, new Dice(seed));
}

function fromLines({ name, description, lines }: LinesDocument, index: number): CorpusCase {
  const writer = writerOf(index);
  const body = lines
    .map((line) => {
      const [, marks, title = ''] = /^(#+) (.*)$/.exec(line) ?? [];
      if (marks === undefined) return writer.body(line);
      const style = writer.ids.heading[marks.length === 1 ? 0 : 1];
      return textParagraph(title, index % 2 === 0 ? { style } : {}, { bold: true });
    })
    .join('');
  return {
    name,
    description,
    bytes: packageFile(body, writer),
    expect: { forms: [], findings: [] },
  };
}

/** Documents that are none of the three papers: no form, and no finding at all. */
export function unrelatedCases(): CorpusCase[] {
  const others = bodies.map(([name, description, body], index): CorpusCase => {
    const writer = writerOf(index + 50);
    const media =
      name === 'images-only' ? { media: { 'image1.png': Buffer.from(pixel, 'base64') } } : {};
    return {
      name: `unrelated-${name}`,
      description,
      bytes: packageFile(body(writer), writer, media),
      expect: { forms: [], findings: [] },
    };
  });
  return [...linesDocuments.map(fromLines), ...others];
}
