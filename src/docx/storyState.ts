import { emptyBox, goesWithOthers, tickedBox } from '../document/marks';
import type { FactName } from '../document/facts';
import type { Block, Story, Unreadable } from '../document/snapshot';
import { readGlyph } from './boxGlyph';
import type { BoxControl } from './contentControls';
import { ControlStack } from './controlStack';
import { fieldText } from './fieldText';
import { FieldStack } from './fields';
import { ParagraphBuilder } from './paragraphBuilder';
import type { SpanKind } from './paragraphBuilder';
import type { ReadingContext } from './readingContext';
import { lookOf } from './runProperties';
import type { RunLook } from './runProperties';
import type { ParagraphStyle } from './styles';
import type { CellProperties, TableBuilder } from './tableBuilder';
import { plainCell } from './tableBuilder';
import type { DocxWarning } from './warnings';

/** Something that holds blocks: the body, a cell, a text box, a note. */
export interface Container {
  readonly blocks: Block[];
  readonly story: Story;
  readonly fields: FieldStack;
  /** Fields open around it. */
  readonly fieldDepth: number;
  readonly paragraphs: OpenParagraph[];
  readonly tables: TableBuilder[];
  readonly rows: OpenRow[];
  /** The paragraph before, when its mark is deleted. */
  merging: ParagraphBuilder | null;
  /** Nothing in it prints. */
  isOut: boolean;
  cell: CellProperties;
}

interface OpenParagraph {
  readonly builder: ParagraphBuilder;
  /** Content controls open around it. */
  readonly controls: number;
}

/** A table row while it is open. */
export interface OpenRow {
  readonly table: TableBuilder | null;
  /** It is right inside another row of the table. */
  readonly isInside: boolean;
  isOut: boolean;
}

/** Where the reader of one part stands, and what reading an element there does. */
export class StoryState {
  readonly containers: Container[] = [];
  readonly looks: RunLook[] = [];
  /** Tracked deletions, and tracked insertions, open around the current place. */
  deletions = 0;
  insertions = 0;
  readonly controls: ControlStack;
  private readonly styleLooks = new WeakMap<ParagraphStyle, RunLook>();
  /** The drawings open here: whether what each holds was read. */
  private readonly drawings: boolean[] = [];
  private outs = 0;
  private paragraphCount = 0;
  private tableCount = 0;
  /** Facts that something counts for that is in no paragraph yet. */
  private readonly pending = new Set<FactName>();

  /**
   * @param part the part's name, for problems
   * @param idPrefix goes before ids made up here, so that those of two parts differ
   */
  constructor(
    readonly context: ReadingContext,
    readonly part: string,
    private readonly idPrefix: string,
  ) {
    this.controls = new ControlStack((weight) => context.spend(part, weight));
  }

  get container(): Container | undefined {
    return this.containers.at(-1);
  }

  get paragraph(): ParagraphBuilder | undefined {
    return this.container?.paragraphs.at(-1)?.builder;
  }

  /** Whether what is read here prints: outside deletions, instructions and hidden runs. */
  get prints(): boolean {
    return (
      this.outs === 0 &&
      this.deletions === 0 &&
      this.looks.at(-1)?.hidden !== true &&
      this.container?.fields.inCode !== true
    );
  }

  warn(warning: DocxWarning): void {
    this.context.warnings.add(warning);
  }

  /** @param fields the fields the container's text goes on in; its own when it is a story of its own */
  openContainer(story: Story, isOut: boolean, fields = new FieldStack()): void {
    this.containers.push({
      blocks: [],
      story,
      fields,
      fieldDepth: fields.depth,
      paragraphs: [],
      tables: [],
      rows: [],
      merging: null,
      isOut: false,
      cell: plainCell,
    });
    if (isOut) this.dropContainer();
  }

  /** From here on nothing of the current container is kept. */
  dropContainer(): void {
    const { container } = this;
    if (container === undefined || container.isOut) return;
    container.isOut = true;
    this.outs += 1;
  }

  closeContainer(): Container | undefined {
    this.flushMerging();
    const container = this.containers.pop();
    if (container === undefined) return undefined;
    if (container.fields.closeDownTo(container.fieldDepth)) this.warn('docx.unclosedField');
    if (container.isOut) this.outs -= 1;
    return container;
  }

  /** Ends a text box: its blocks follow the paragraph that anchors it. */
  closeTextBox(): void {
    const box = this.closeContainer();
    if (box !== undefined && !box.isOut) this.addAfter(box.blocks);
  }

  /** Puts a story's blocks after the paragraph that anchors it. */
  addAfter(blocks: readonly Block[]): void {
    const target = this.paragraph?.after ?? this.container?.blocks;
    for (const block of blocks) target?.push(block);
  }

  /** Keeps, or from now on drops, what is read: for rows that are deleted as a whole. */
  setRowOut(row: OpenRow, isOut: boolean): void {
    if (row.isOut === isOut) return;
    row.isOut = isOut;
    this.outs += isOut ? 1 : -1;
  }

  openParagraph(ownId: string | undefined): void {
    const { container } = this;
    if (container === undefined) return;
    this.context.spend(this.part);
    this.paragraphCount += 1;
    const builder = new ParagraphBuilder(
      this.context.takeId(ownId, `${this.idPrefix}p${this.paragraphCount}`),
      container.story,
      this.context.styles.paragraph(undefined),
    );
    if (container.merging !== null) builder.absorb(container.merging);
    container.merging = null;
    builder.tags = this.controls.tagsFrom(0);
    container.paragraphs.push({ builder, controls: this.controls.depth });
    builder.noteContents(this.inContents(container), false);
  }

  closeParagraph(): void {
    const { container } = this;
    this.showValue();
    const builder = container?.paragraphs.pop()?.builder;
    if (container === undefined || builder === undefined) return;
    if (container.fields.endParagraph()) this.warn('docx.unclosedField');
    if (!builder.markChanged) this.context.revisions.unchanged();
    if (this.outs > 0) this.leave(builder);
    else if (builder.markDeleted) container.merging = builder;
    else this.keep(builder, container);
  }

  /** A paragraph whose mark is deleted, and that nothing follows to be one with, stands for itself. */
  flushMerging(): void {
    const { container } = this;
    if (container === undefined || container.merging === null) return;
    this.keep(container.merging, container);
    container.merging = null;
  }

  /** An id for the next table. */
  nextTableId(): string {
    this.tableCount += 1;
    return `${this.idPrefix}t${this.tableCount}`;
  }

  /** How text with no properties of its own looks in the current paragraph. */
  styleLook(): RunLook {
    const { styles } = this.context;
    const style = this.paragraph?.style ?? styles.paragraph(undefined);
    let look = this.styleLooks.get(style);
    if (look === undefined) {
      look = lookOf({
        defaults: styles.defaults,
        paragraphStyle: style.run,
        characterStyle: {},
        direct: {},
      });
      this.styleLooks.set(style, look);
    }
    return look;
  }

  /** Notes that something here counts for a fact; outside any paragraph, in the next one. */
  mark(fact: FactName): void {
    (this.paragraph?.marks ?? this.pending).add(fact);
  }

  /**
   * Adds text at the current place, as what it is there: printing, hidden, deleted, or none.
   *
   * @param isPrompt it is no text of the author's
   */
  write(text: string, isPrompt = false): void {
    const { container } = this;
    const open = container?.paragraphs.at(-1);
    if (container === undefined || open === undefined || text === '') return;
    if (container.fields.inCode) {
      container.fields.instruct(text);
      return;
    }
    if (/\S/.test(text)) container.fields.noteResult();
    const { builder } = open;
    const look = this.looks.at(-1) ?? this.styleLook();
    if (look.hidden) {
      this.noteHidden(builder, text);
      return;
    }
    const { showing } = this.controls;
    if (showing === null) this.put(open, look, text, isPrompt ? prompt : {});
    else if (showing.box === null) this.showValue();
    else this.writeInBox(open, look, text, showing.box);
  }

  /** A check box's text: its glyph as what it prints as, and what else is there as text. */
  private writeInBox(open: OpenParagraph, look: RunLook, text: string, box: BoxControl): void {
    let rest = text;
    if (/\S/.test(text) && this.controls.take()) {
      const read = readGlyph(text, box);
      const stored = read.checked === box.checked ? {} : { storedChecked: box.checked };
      this.put(open, look, glyphOf(read.checked), { checked: read.checked, ...stored });
      rest = read.rest;
    }
    if (Array.from(rest).some((each) => /\S/.test(each) && !goesWithOthers(each)))
      this.put(open, look, rest, {});
  }

  /** Writes the value of the bound control around, once. */
  private showValue(): void {
    const value = this.controls.valueToShow;
    const open = this.container?.paragraphs.at(-1);
    if (value === null || open === undefined || this.container?.fields.inCode === true) return;
    const look = this.looks.at(-1) ?? this.styleLook();
    if (look.hidden || !this.controls.take()) return;
    this.context.spend(this.part, Math.ceil(value.length / 50));
    this.put(open, look, value.replace(/\r\n?/g, '\n'), {});
  }

  closeControl(): void {
    this.showValue();
    this.controls.close();
  }

  /** Ends the innermost field; one without a result may show something all the same. */
  endField(): void {
    const ended = this.container?.fields.end() ?? null;
    if (ended === null) return;
    const { form, code } = ended;
    if (form?.kind === 'box') this.writeTick(form.ticked);
    else if (code !== null && form !== null) this.write(form.text);
    else if (code !== null) {
      const { text, isPrompt } = fieldText(code, this.looks.at(-1)?.font);
      this.write(text, isPrompt);
    }
  }

  /** Writes the box of a legacy form field or an ActiveX control. */
  writeTick(checked: boolean): void {
    const open = this.container?.paragraphs.at(-1);
    if (open === undefined || this.container?.fields.inCode === true) return;
    const look = this.looks.at(-1) ?? this.styleLook();
    if (!look.hidden) this.put(open, look, glyphOf(checked), { checked });
  }

  /** A picture or an object opens: what is in it may yet be read. */
  openDrawing(): void {
    this.drawings.push(false);
  }

  /** What is in the drawing was read. */
  noteReadable(): void {
    if (this.drawings.length > 0) this.drawings[this.drawings.length - 1] = true;
  }

  closeDrawing(): void {
    if (this.drawings.pop() === false) this.markUnreadable('picture');
  }

  /** Notes that something prints here that cannot be read; outside a paragraph, as one of its own. */
  markUnreadable(what: Unreadable): void {
    if (!this.prints) return;
    const { paragraph } = this;
    if (paragraph === undefined) this.openParagraph(undefined);
    this.paragraph?.unreadable.add(what);
    if (paragraph === undefined) this.closeParagraph();
  }

  /** What no paragraph came after is noted in the last one. */
  placePending(lastParagraphId: string | undefined): void {
    if (lastParagraphId === undefined) return;
    for (const fact of this.pending) this.context.tally(fact).addPlace(lastParagraphId);
  }

  /** A paragraph that does not print: the change that took it away is noted in the next one. */
  private leave({ marks }: ParagraphBuilder): void {
    if (marks.has('revisions')) this.pending.add('revisions');
  }

  private put(open: OpenParagraph, look: RunLook, text: string, kind: Partial<SpanKind>): void {
    const { builder } = open;
    this.context.spend(this.part);
    if (this.deletions > 0) {
      builder.writeDeleted(text);
      return;
    }
    if (this.insertions === 0) this.context.revisions.unchanged();
    const container = this.container;
    if (container !== undefined) {
      builder.noteContents(this.inContents(container), /\S/.test(text));
    }
    builder.write(
      text,
      {
        eastAsianHint: look.eastAsianHint,
        placeholder: this.controls.showsPrompt,
        struck: look.struck,
        tags: this.controls.tagsFrom(open.controls),
        ...kind,
      },
      look.bold,
    );
  }

  private noteHidden(builder: ParagraphBuilder, text: string): void {
    if (this.deletions > 0 || this.outs > 0 || !/\S/.test(text)) return;
    builder.marks.add('hiddenText');
    if (!builder.inHiddenStretch) this.context.tally('hiddenText').count += 1;
    builder.inHiddenStretch = true;
  }

  private keep(builder: ParagraphBuilder, container: Container): void {
    const { context } = this;
    const { id } = builder;
    for (const fact of builder.marks) context.tally(fact).addPlace(id);
    for (const fact of this.pending) context.tally(fact).addPlace(id);
    this.pending.clear();
    for (const page of builder.pages) context.pages.push({ ...page, paragraphId: id });
    const label = context.numbering.next(builder.list, builder.style);
    context.spend(this.part, label === null ? 0 : Math.ceil(label.text.length / 50));
    container.blocks.push(builder.build(label));
    for (const block of builder.after) container.blocks.push(block);
  }

  private inContents(container: Container): boolean {
    return container.fields.inContents || this.controls.isContents;
  }
}

const prompt = { placeholder: true };

function glyphOf(checked: boolean): string {
  return checked ? tickedBox : emptyBox;
}
