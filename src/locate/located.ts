import type { Cell, Paragraph, Table } from '../document/snapshot';
import type {
  ByHandRow,
  ChoiceRow,
  Field,
  Form,
  FormTable,
  Group,
  Indicator,
  LongTextRow,
  NumberRow,
  Pledge,
  Section,
} from '../notice/schema';
import type { FlatDocument, Line } from './flat';

/** Lines from `first` up to, not including, `end`. */
export interface LineRange {
  readonly first: number;
  readonly end: number;
}

/** A paragraph of a part's text, from a character on (behind a heading in the same paragraph). */
export interface TextPiece {
  readonly line: Line;
  readonly from: number;
  /** Where it ends, when another label follows in the same paragraph; else with the paragraph. */
  readonly to?: number;
  /** Its text is a prompt that was left behind as text. */
  readonly isPrompt?: true;
}

/** The line found as the heading of a part of a form. */
export interface Heading {
  readonly line: Line;
  /** 1: the notice's words; less: reworded. */
  readonly confidence: number;
}

/** A section, found. */
export interface LocatedSection extends Heading {
  readonly section: Section;
  /** The heading and everything below it, its own sections included. */
  readonly range: LineRange;
  /** The text below the heading, without the sections it holds: prompts, leads and guidance still in it. */
  readonly body: readonly TextPiece[];
}

/** A cell or a range of lines that holds a field's value, by its label. */
export interface LocatedValue {
  readonly label: Line;
  /** The cell that holds the value; `null` when label and value share a paragraph outside a table. */
  readonly cell: Cell | null;
  readonly table: Table | null;
  readonly pieces: readonly TextPiece[];
}

/** How an option of a choice was left. */
export type OptionState =
  | 'ticked'
  | 'unticked'
  /** Its words are gone, or struck out. */
  | 'removed'
  /** What is there can be read in two ways, or not at all. */
  | 'unclear';

/** Why it cannot be read for certain which options are ticked. */
export interface ChoiceDoubt {
  readonly why:
    /** A tick may belong to one option or another. */
    | 'twoReadings'
    /** A picture, or a control of another program, is where a box may be. */
    | 'unreadable'
    /** Every option has the same filled sign: it may be a bullet. */
    | 'allFilled'
    /** Crosses may choose or rule out. */
    | 'crosses'
    /** Words that are none of the options are ticked, or are all that is there. */
    | 'otherWords';
  /** What is there, shortened. */
  readonly seen: string;
}

/** The box of an option: a character of a paragraph. */
export interface ChoiceMark {
  readonly line: Line;
  /** Where the character begins in the paragraph's text, in UTF-16 units. */
  readonly at: number;
  /** As the snapshot has it. */
  readonly character: string;
  readonly ticked: boolean;
  /** The box is a check-box control of ours, known by its tag. */
  readonly isControl: boolean;
}

/** A choice, found. */
export interface LocatedChoice extends LocatedValue {
  readonly kind: 'choice';
  readonly choice: ChoiceRow;
  readonly options: ReadonlyMap<string, OptionState>;
  /** Text in the blanks of options, by `option.blank` key; without prompts, underscores and spaces. */
  readonly blanks: ReadonlyMap<string, string>;
  /** Why some options are unclear; `null` when none is. */
  readonly unclear: ChoiceDoubt | null;
  /** A check-box control prints otherwise than it says of itself. */
  readonly isStoredOtherwise: boolean;
  /** The one box of each option that has one that can be written. */
  readonly boxes: ReadonlyMap<string, ChoiceMark>;
}

/** A number, found. */
export interface LocatedNumber extends LocatedValue {
  readonly kind: 'number';
  readonly row: NumberRow;
}

/** A field, found. */
export interface LocatedField extends LocatedValue {
  readonly kind: 'field';
  readonly field: Field;
}

/** A longer text in a table, found. */
export interface LocatedLongText extends LocatedValue {
  readonly kind: 'longText';
  readonly row: LongTextRow;
}

/** A row to be filled by hand after printing, found. */
export interface LocatedByHand {
  readonly kind: 'byHand';
  readonly row: ByHandRow;
  readonly label: Line;
}

/** An indicator, found: a value for each column that has a cell. */
export interface LocatedIndicator {
  readonly kind: 'indicator';
  readonly indicator: Indicator;
  readonly label: Line;
  readonly table: Table | null;
  readonly values: ReadonlyMap<
    string,
    { readonly cell: Cell; readonly pieces: readonly TextPiece[] }
  >;
}

/** What a table asks for under one requirement id, found. */
export type LocatedRow =
  LocatedChoice | LocatedNumber | LocatedIndicator | LocatedField | LocatedLongText | LocatedByHand;

/** A cover, found as far as it is there. */
export interface LocatedCover {
  /** The lines of the title. `altered`: not the notice's words. */
  readonly title: { readonly lines: readonly Line[]; readonly altered: boolean } | null;
  readonly unit: LocatedValue | null;
  readonly date: LocatedValue | null;
  /** The line with the mark for the seal. */
  readonly seal: Line | null;
}

/** A form table, found as far as it is there. */
export interface LocatedTable {
  readonly part: FormTable;
  readonly heading: Heading | null;
  /** The lines from the heading, or else the first row found, to the end of the last table. */
  readonly range: LineRange;
  /** What was found of its rows, by requirement id, in the notice's order. */
  readonly rows: ReadonlyMap<string, LocatedRow>;
}

/** A pledge, found. */
export interface LocatedPledge {
  readonly part: Pledge;
  readonly heading: Heading | null;
  readonly range: LineRange;
  /** The lines between the heading and the signature. */
  readonly body: readonly Line[];
}

/** A group's heading, found; its sections are the form's. */
export interface LocatedGroup extends Heading {
  readonly part: Group;
}

/** How a form was recognised. */
export type Evidence = 'cover' | 'title' | 'pledge' | 'tableTitle' | 'tag' | 'part' | 'headings';

/** One form, found in the document. */
export interface LocatedForm {
  readonly form: Form;
  readonly evidence: Evidence;
  readonly range: LineRange;
  /** `null` for a form without a cover. */
  readonly cover: LocatedCover | null;
  /** For a form without a cover: the heading it is under. */
  readonly title: Heading | null;
  /** Each in the order of the document: a part may be there twice. */
  readonly groups: readonly LocatedGroup[];
  readonly tables: readonly LocatedTable[];
  readonly pledges: readonly LocatedPledge[];
  readonly sections: readonly LocatedSection[];
}

/** Where the notice's parts are in a document. */
export interface Located {
  readonly flat: FlatDocument;
  /** In the order of the document; the same form may be there twice. */
  readonly forms: readonly LocatedForm[];
  /** The document is the notice with its annexes: its forms are no papers. */
  readonly isNotice?: true;
}

/** The text of a piece as it will print. */
export function pieceText({ line, from, to }: TextPiece): string {
  return line.paragraph.text.slice(from, to);
}

/** The spans of a piece, cut at its beginning and its end. */
export function pieceSpans({ line, from, to, isPrompt }: TextPiece): Paragraph['spans'] {
  if (from === 0 && to === undefined && isPrompt !== true) return line.paragraph.spans;
  const spans = [];
  let at = 0;
  for (const span of line.paragraph.spans) {
    const text = span.text.slice(
      Math.max(0, from - at),
      to === undefined ? to : Math.max(0, to - at),
    );
    at += span.text.length;
    if (text === '') continue;
    spans.push(isPrompt === true ? { ...span, text, placeholder: true } : { ...span, text });
  }
  return spans;
}

/** A piece's text without prompts. */
export function pieceOwnText(piece: TextPiece): string {
  return pieceSpans(piece)
    .filter((span) => !span.placeholder)
    .map((span) => span.text)
    .join('');
}
