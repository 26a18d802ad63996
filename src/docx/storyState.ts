import { emptyBox, tickedBox } from '../document/marks';
import type { FactName } from '../document/facts';
import type { Block, Story } from '../document/snapshot';
import { ControlStack } from './controlStack';
import { FieldStack } from './fields';
import { ParagraphBuilder } from './paragraphBuilder';
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

  /** Adds text at the current place, as what it is there: printing, hidden, deleted, or none. */
  write(text: string): void {
    const { container } = this;
    const open = container?.paragraphs.at(-1);
    if (container === undefined || open === undefined || text === '') return;
    if (container.fields.inCode) return;
    container.fields.noteResult();
    const { builder } = open;
    const look = this.looks.at(-1) ?? this.styleLook();
    if (look.hidden) {
      this.noteHidden(builder, text);
      return;
    }
    const { box } = this.controls;
    if (box === null) this.put(open, look, text, null);
    else if (this.controls.takeGlyph()) this.put(open, look, glyphOf(box), box);
  }

  /** Writes the box of a legacy form field. */
  writeTick(checked: boolean): void {
    const open = this.container?.paragraphs.at(-1);
    if (open === undefined || this.container?.fields.inCode === true) return;
    const look = this.looks.at(-1) ?? this.styleLook();
    if (!look.hidden) this.put(open, look, glyphOf(checked), checked);
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

  private put(open: OpenParagraph, look: RunLook, text: string, checked: boolean | null): void {
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
        ...(checked === null ? {} : { checked }),
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

function glyphOf(checked: boolean): string {
  return checked ? tickedBox : emptyBox;
}
