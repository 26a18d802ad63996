import { tickedBox } from '../document/marks';
import type { Piece, Sketch, CellSketch } from '../document/build';
import type { Form, FormTable, IndicatorsRow, Notice, Section, TableRow } from '../notice/schema';
import { formById, guidanceOf } from '../notice/walk';
import type { ExampleEdit, ExampleKit } from './example';

/**
 * The papers that the rules' examples are made of: each form of a notice, filled in as an expert would
 * wish, in the notice's own words. Used by tests and by the rules' pages, never by the program at work.
 */
export function exampleKit(notice: Notice): ExampleKit {
  return {
    notice,
    form: (id, edit = {}) => [...new Paper(notice, edit).form(id), ...(edit.append ?? [])],
    titleOf: (id) => formById(notice, id).title.join(''),
    guidanceFor: (id) =>
      guidanceOf(notice).find(({ requirement }) => requirement === id)?.text ?? '',
  };
}

/** A unit that does not exist. */
const unit = '云岭省南溪市青瓷产业发展中心';
const sentence = '南溪市青瓷产业集群以品牌引领产业升级，企业协同推进标准、质量与市场建设';

/** As many sentences as fill so many characters. */
function sentences(characters: number): string[] {
  const length = Math.max(0, Math.round(characters / (sentence.length + 1)));
  return Array.from({ length }, () => `${sentence}。`);
}

class Paper {
  constructor(
    private readonly notice: Notice,
    private readonly edit: ExampleEdit,
  ) {}

  form(id: string): Sketch[] {
    const form = formById(this.notice, id);
    const nested = this.notice.forms.filter((other) => other.partOf === id);
    return [
      ...this.cover(form),
      ...form.parts.flatMap((part): Sketch[] => {
        if (this.omits(part.id)) return [];
        switch (part.kind) {
          case 'pledge':
            return [
              this.heading(part.id, part.title, 1),
              ...(this.given(part.id) ?? part.paragraphs),
              part.signature.label,
            ];
          case 'table': {
            const title = part.number === null ? part.title : `${part.number}\u3000${part.title}`;
            const heading = this.heading(part.id, title, 1);
            return this.empties(part.id) ? [heading] : [heading, this.table(part)];
          }
          case 'group':
            return [
              this.heading(part.id, `${part.number}\u3000${part.title}`, 1),
              ...(part.lead === undefined ? [] : [part.lead]),
              ...this.sections(part.sections, 2),
            ];
        }
      }),
      ...(form.sections.length === 0 ? [] : this.sections(form.sections, 2)),
      ...nested.filter((other) => !this.omits(other.id)).flatMap((other) => this.form(other.id)),
    ];
  }

  private omits(id: string): boolean {
    return this.edit.omit?.includes(id) ?? false;
  }

  private empties(id: string): boolean {
    return this.edit.empty?.includes(id) ?? false;
  }

  private given(id: string): readonly Sketch[] | undefined {
    const text = this.edit.text?.[id];
    return typeof text === 'string' ? [text] : text;
  }

  private heading(id: string, text: string, outlineLevel: number): Sketch {
    return { p: this.edit.heading?.[id] ?? text, with: { outlineLevel } };
  }

  private cover(form: Form): Sketch[] {
    const { cover } = form;
    if (cover === null) return this.omits(`${form.id}.title`) ? [] : [...form.title];
    const changed = this.edit.heading?.[cover.titleId];
    const title = this.omits(cover.titleId) ? [] : changed === undefined ? form.title : [changed];
    const line = (id: string, label: string, good: string, after: string): Sketch[] =>
      this.omits(id) ? [] : [label + this.value(id, good) + after];
    const deadline = this.notice.submissions.find((submission) => submission.form === form.id);
    const [year = '', month = '', day = ''] = (deadline?.deadline.date ?? '').split('-');
    const date = `${year}年${String(Number(month))}月${String(Number(day))}日`;
    const seal = this.omits(cover.seal.id) ? '' : cover.seal.mark;
    return [
      form.annex,
      ...title,
      ...line(cover.unit.id, cover.unit.label, unit, seal),
      ...line(cover.date.id, cover.date.label, date, ''),
    ];
  }

  private value(id: string, good: string): string {
    if (this.empties(id)) return '';
    const text = this.edit.text?.[id];
    return typeof text === 'string' ? text : good;
  }

  private sections(sections: readonly Section[], level: number): Sketch[] {
    const { last } = this.edit;
    const ordered = [
      ...sections.filter(({ id }) => id !== last),
      ...sections.filter(({ id }) => id === last),
    ];
    return ordered.flatMap((section) => {
      if (this.omits(section.id)) return [];
      const whole = this.section(section, level);
      return (this.edit.twice?.includes(section.id) ?? false) ? [...whole, ...whole] : whole;
    });
  }

  private section(section: Section, level: number): Sketch[] {
    return [
      this.heading(section.id, section.number + section.title, level),
      ...(section.lead === undefined ? [] : [section.lead]),
      ...this.body(section),
      ...this.sections(section.children, level + 1),
    ];
  }

  private body(section: Section): readonly Sketch[] {
    if (this.empties(section.id)) return [];
    const given = this.given(section.id);
    if (given !== undefined) return given;
    if (section.children.length > 0) return [];
    if (section.oneParagraph) return ['以标准引领青瓷区域品牌共建的做法'];
    const words = section.expects.flatMap(({ needs }) => needs.map(({ anyOf }) => anyOf[0] ?? ''));
    const attached = section.attachments.map(({ name }) => name);
    const named = [...words, ...attached].join('、');
    const clauses = [sentence, named, '比试点前增长12%'].filter((clause) => clause !== '');
    const text = `${clauses.join('，')}。`;
    return [text, ...sentences(this.lengthOf(section) - text.length)];
  }

  /** How long a section is to be: its share of the middle of its form's limits, in characters. */
  private lengthOf(section: Section): number {
    const form = this.notice.forms.find(({ sections }) => sections.includes(section));
    if (form?.length === undefined) return 0;
    const { min = 0, max = min * 2 } = form.length.limit;
    const long = form.sections.filter(({ oneParagraph }) => !oneParagraph);
    return (min + max) / 2 / long.length;
  }

  private table(table: FormTable): Sketch {
    return { table: table.rows.flatMap((row) => this.rows(row)) };
  }

  private rows(row: TableRow): CellSketch[][] {
    switch (row.kind) {
      case 'choice': {
        if (this.omits(row.id)) return [];
        const tick = this.edit.tick?.[row.id] ?? [row.options[0]?.key];
        const pieces = row.options.map(({ key, label, blank }): Piece => {
          const filled =
            blank === undefined
              ? ''
              : blank.before + this.value(`${row.id}.${blank.key}`, '500') + blank.after;
          return `${tick.includes(key) ? tickedBox : '□'}${label}${filled}　　`;
        });
        const cells: CellSketch[] = [{ of: [{ p: pieces }] }];
        return [row.label === null ? [row.group, ...cells] : [row.group, row.label, ...cells]];
      }
      case 'number':
        return this.omits(row.id) ? [] : [[row.group, row.label, this.value(row.id, '1200')]];
      case 'indicators':
        return this.indicators(row);
      case 'fields':
        return [
          row.fields
            .filter(({ id }) => !this.omits(id))
            .flatMap(({ id, label, holds }) => [label, this.value(id, goodValue[holds])]),
        ];
      case 'longText': {
        if (this.omits(row.id)) return [];
        const text = this.empties(row.id)
          ? []
          : (this.given(row.id) ?? sentences((row.limit.max ?? 600) / 3));
        return [[{ of: [row.label, ...text] }]];
      }
      case 'byHand':
        return [[{ of: [row.label, ...row.lines] }]];
    }
  }

  private indicators(row: IndicatorsRow): CellSketch[][] {
    const head = [row.nameHeader, ...row.columns.map(({ header }) => header)];
    const figures = row.items
      .filter(({ id }) => !this.omits(id))
      .map(({ id, label, atMost }): string[] => [
        label,
        ...(this.edit.figures?.[id] ??
          row.columns.map((_, i) => String((atMost === undefined ? 30 : 10) + i))),
      ]);
    return [[row.group, ...head], ...figures.map((cells) => [row.group, ...cells])];
  }
}

const goodValue: Readonly<Record<'unit' | 'text' | 'date' | 'mobile' | 'phone' | 'email', string>> =
  {
    unit,
    text: '青瓷',
    date: '8月20日',
    mobile: '13800000000',
    phone: '0990-1234567',
    email: 'office@nanxi.example.cn',
  };
