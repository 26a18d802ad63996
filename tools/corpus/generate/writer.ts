import { type Dice } from './dice.ts';
import { styleIds, type StyleIds } from './flavours.ts';
import { headingNumber, type Look, type NumberForm, writeTitle } from './look.ts';
import { type CellSpec, control, paragraph, run, type RunStyle, textParagraph } from './wordml.ts';

/** The levels of headings and the w:numId each has when numbered automatically. */
export const numIds = { part: 1, section: 2, aspect: 3, six: 4, list: 5 } as const;
export type HeadingLevel = 'part' | 'section' | 'aspect' | 'six';

const outline: Readonly<Record<HeadingLevel, 0 | 1 | 2>> = {
  part: 0,
  section: 1,
  aspect: 2,
  six: 1,
};

/** Writes the pieces of one document in its look, and keeps what stands outside the body. */
export class Writer {
  readonly look: Look;
  readonly dice: Dice;
  readonly ids: StyleIds;
  /** Footnotes' texts, in order; their w:id is the index plus 1. */
  readonly footnotes: string[] = [];
  /** Comments' texts, in order; their w:id is the index. */
  readonly comments: string[] = [];
  private lastId = 0;

  constructor(look: Look, dice: Dice) {
    this.look = look;
    this.dice = dice;
    this.ids = styleIds(look.flavour);
  }

  /** An id no other control, bookmark or shape of this document has. */
  nextId(): number {
    this.lastId += 1;
    return this.lastId;
  }

  /** Runs of text, broken up when the look says so. */
  text(text: string, style: RunStyle = {}): string {
    if (!this.look.splitRuns || text.length < 4) return run(text, style);
    const first = this.dice.int(1, Math.floor(text.length / 2));
    const second = this.dice.int(first + 1, text.length - 1);
    const id = this.nextId();
    return [
      run(text.slice(0, first), style),
      '<w:proofErr w:type="spellStart"/>',
      run(text.slice(first, second), { ...style, size: style.size ?? 24 }),
      `<w:proofErr w:type="spellEnd"/><w:bookmarkStart w:id="${id}" w:name="_Go${id}"/><w:bookmarkEnd w:id="${id}"/>`,
      run(text.slice(second), style),
    ].join('');
  }

  /** A paragraph of body text; text that begins with `<` is taken as XML as it is. */
  body(text: string): string {
    if (text.startsWith('<')) return text;
    const style = this.look.flavour === 'libre' ? { style: this.ids.textBody } : {};
    return paragraph(this.text(text), { ...style, indent: true });
  }

  /** Several body paragraphs, in one content control when the look says so. */
  bodies(texts: readonly string[]): string {
    const xml = texts.map((text) => this.body(text)).join('');
    return this.look.controls === 'block' && xml !== '' ? control(xml, this.nextId(), '正文') : xml;
  }

  /** A heading of the look; `after` is text in its paragraph behind the title, set as body text. */
  heading(level: HeadingLevel, number: number, title: string, after = ''): string {
    const look = this.look;
    const form = this.formOf(level);
    const typed = headingNumber(form, number);
    const style = { bold: look.heading !== 'plain' };
    const byStyle = look.heading === 'style' && look.autoBy === 'style';
    const list = form === 'auto' && !byStyle ? { list: { id: numIds[level], level: 0 } } : {};
    const named = look.heading === 'style' ? { style: this.ids.heading[outline[level]] } : {};
    const runs =
      this.text(`${typed}${writeTitle(title, look.gaps, this.dice)}`, style) +
      (after === '' ? '' : this.text(after));
    return paragraph(runs, { ...named, ...list, ...(level === 'part' ? { newPage: true } : {}) });
  }

  private formOf(level: HeadingLevel): NumberForm {
    switch (level) {
      case 'part':
        return this.look.parts === 'auto' ? 'auto' : '第一部分';
      case 'section':
        return this.look.sections;
      case 'aspect':
        return this.look.aspects;
      case 'six':
        return this.look.six;
    }
  }

  /**
   * A value an author types into a form, in a run-level control when the look says so;
   * text that begins with `<` is taken as runs as it is.
   */
  value(text: string, alias: string, style: RunStyle = {}): string {
    if (text === '' || text.startsWith('<')) return text;
    const made = this.text(text, style);
    return this.look.controls === 'run' ? control(made, this.nextId(), alias) : made;
  }

  /** A table cell with a label. */
  label(text: string, cell: Omit<CellSpec, 'xml'> = {}): CellSpec {
    return { ...cell, xml: textParagraph(text, { align: 'center' }) };
  }

  /** A table cell an author fills. */
  valueCell(text: string, alias: string, cell: Omit<CellSpec, 'xml'> = {}): CellSpec {
    const xml = paragraph(this.value(text, alias), { align: 'center' });
    if (this.look.controls === 'block' && text !== '') {
      return { ...cell, xml: control(xml, this.nextId(), alias) };
    }
    return this.look.controls === 'cell' && text !== ''
      ? { ...cell, xml, controlId: this.nextId() }
      : { ...cell, xml };
  }

  /** A reference to a new footnote with this text. */
  footnote(text: string): string {
    this.footnotes.push(text);
    return `<w:r><w:rPr><w:vertAlign w:val="superscript"/></w:rPr><w:footnoteReference w:id="${this.footnotes.length}"/></w:r>`;
  }

  /** Runs with a new comment on them. */
  commented(runs: string, comment: string): string {
    const id = this.comments.length;
    this.comments.push(comment);
    return `<w:commentRangeStart w:id="${id}"/>${runs}<w:commentRangeEnd w:id="${id}"/><w:r><w:commentReference w:id="${id}"/></w:r>`;
  }
}
