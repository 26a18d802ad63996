import type { FactName, PageSize } from '../document/facts';
import type { Block, ListLabel, Paragraph, Span, Story, Unreadable } from '../document/snapshot';
import type { ListReference, ParagraphStyle } from './styles';

/** What a stretch of text carries besides its text. */
export type SpanKind = Omit<Span, 'text'>;

/** A paragraph while it is read. */
export class ParagraphBuilder {
  style: ParagraphStyle;
  list: ListReference = {};
  /** The paragraph's own outline level; undefined: its style's. */
  outlineLevel: number | null | undefined = undefined;
  /** Its mark is tracked as deleted: it will be one with the next paragraph. */
  markDeleted = false;
  /** The facts that something in it counts for. */
  readonly marks = new Set<FactName>();
  /** The last text met was hidden: more of it right after is the same stretch. */
  inHiddenStretch = false;
  /** Its mark is tracked as inserted, deleted or moved. */
  markChanged = false;
  /** What prints in it and cannot be read. */
  readonly unreadable = new Set<Unreadable>();
  tags: readonly string[] = [];
  /** Text boxes and notes anchored in it. */
  after: Block[] = [];
  /** Pages of the sections that end with it. */
  pages: Pick<PageSize, 'width' | 'height'>[] = [];
  private spans: Span[] = [];
  private markup: string | null = null;
  private boldSoFar = true;
  private hasInk = false;
  private hasInkOutsideContents = false;
  private touchesContents = false;

  /**
   * @param id see `Paragraph.id`
   * @param style the default style, until the paragraph names its own
   */
  constructor(
    readonly id: string,
    readonly story: Story,
    style: ParagraphStyle,
  ) {
    this.style = style;
  }

  /** Adds text as it will print. */
  write(text: string, kind: SpanKind, bold: boolean): void {
    if (text === '') return;
    this.inHiddenStretch = false;
    if (this.markup !== null) this.markup += text;
    if (/\S/.test(text)) {
      this.hasInk = true;
      if (!bold) this.boldSoFar = false;
    }
    const last = this.spans.at(-1);
    if (last !== undefined && isSameKind(last, kind)) {
      this.spans[this.spans.length - 1] = { ...last, text: last.text + text };
    } else {
      this.spans.push({ text, ...kind });
    }
  }

  /** Adds text that is tracked as deleted. */
  writeDeleted(text: string): void {
    this.markup ??= this.text;
    this.markup += text;
  }

  /** Notes that the reader is, or is not, inside a table of contents. */
  noteContents(inContents: boolean, withInk: boolean): void {
    if (inContents) this.touchesContents = true;
    else if (withInk) this.hasInkOutsideContents = true;
  }

  /** Takes in the paragraph before, whose mark is deleted: its text comes first, this one's mark stays. */
  absorb(previous: ParagraphBuilder): void {
    this.spans = previous.spans;
    this.after = previous.after;
    this.pages = previous.pages;
    if (previous.markup !== null || previous.hasInk) {
      // As it stands these are still two paragraphs; a line break keeps their words apart.
      this.markup = `${previous.markup ?? previous.text}\n`;
    }
    this.boldSoFar = previous.boldSoFar;
    this.hasInk = previous.hasInk;
    this.hasInkOutsideContents = previous.hasInkOutsideContents;
    this.touchesContents = previous.touchesContents;
    for (const fact of previous.marks) this.marks.add(fact);
    for (const what of previous.unreadable) this.unreadable.add(what);
  }

  /** @param label its list label */
  build(label: ListLabel | null): Paragraph {
    const text = this.text;
    const contents = this.style.isContents || (this.touchesContents && !this.hasInkOutsideContents);
    return {
      kind: 'paragraph',
      id: this.id,
      text,
      spans: this.spans,
      outlineLevel: this.outlineLevel === undefined ? this.style.outlineLevel : this.outlineLevel,
      styleName: this.style.name,
      label,
      tags: this.tags,
      isPlaceholder: this.spans.length > 0 && this.spans.every((span) => span.placeholder),
      bold: this.hasInk && this.boldSoFar,
      inContents: contents,
      story: this.story,
      ...(this.unreadable.size === 0 ? {} : { unreadable: [...this.unreadable] }),
      ...(this.markup === null || this.markup === text ? {} : { markupText: this.markup }),
    };
  }

  private get text(): string {
    if (this.spans.length === 1) return this.spans[0]?.text ?? '';
    let text = '';
    for (const span of this.spans) text += span.text;
    return text;
  }
}

function isSameKind(a: SpanKind, b: SpanKind): boolean {
  return (
    a.eastAsianHint === b.eastAsianHint &&
    a.placeholder === b.placeholder &&
    a.struck === b.struck &&
    isSameList(a.tags, b.tags) &&
    a.checked === undefined &&
    b.checked === undefined
  );
}

function isSameList(a: readonly string[], b: readonly string[]): boolean {
  return a === b || (a.length === b.length && a.every((tag, i) => tag === b[i]));
}
