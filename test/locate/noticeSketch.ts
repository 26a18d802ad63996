import type { Sketch } from '../../src/document/build';
import { criteriaOf } from '../../src/notice/rubric';
import { notice2018 } from '../../src/notice/notice2018';
import type { Form, FormTable, Part, Section } from '../../src/notice/schema';

/** The notice's annexes as they stand in its own file: nothing filled in, guidance below the headings. */
function section({ number, title, guidance, children, lead }: Section): Sketch[] {
  return [`${number}${title}`, ...(lead ? [lead] : []), ...guidance, ...children.flatMap(section)];
}

function table({ rows }: FormTable): Sketch {
  return {
    table: rows.flatMap((row): string[][] => {
      switch (row.kind) {
        case 'choice':
          return [[row.label ?? row.group, row.options.map(({ label }) => `□${label}`).join('  ')]];
        case 'indicators':
          return row.items.map(({ label }) => [label, '', '']);
        case 'fields':
          return [row.fields.flatMap(({ label }) => [label, ''])];
        case 'number':
          return [[row.label, '']];
        case 'longText':
        case 'byHand':
          return [[row.label]];
      }
    }),
  };
}

function part(each: Part): Sketch[] {
  const title = 'number' in each ? `${each.number ?? ''}  ${each.title}` : each.title;
  if (each.kind === 'group') return [title, ...each.sections.flatMap(section)];
  if (each.kind === 'table') return [title, table(each)];
  return [title, ...each.paragraphs, each.signature.label];
}

/** A form of the notice, blank. */
export function form({ title, cover, parts, sections, selection, format }: Form): Sketch[] {
  return [
    ...title,
    ...(cover === null
      ? []
      : [`${cover.unit.label}      （公章）`, `${cover.date.label}   年  月  日`]),
    ...parts.flatMap(part),
    ...selection.map(({ text }) => text),
    ...format,
    ...sections.flatMap(section),
  ];
}

/** The sentences of its rubric. */
export const rubrics = notice2018.rubrics.flatMap((rubric) => [
  rubric.title,
  ...criteriaOf(rubric).map(({ title, points, text }) => `${title}（${points}分）。${text}`),
]);
const [report, ...others] = notice2018.forms;
if (report === undefined) throw new Error('The notice has forms');
/** The notice with its annexes, as a document. */
export const noticeSketch: readonly Sketch[] = [
  notice2018.title,
  ...form(report),
  '附件2',
  ...rubrics,
  '附件3',
  ...others.flatMap(form),
];
