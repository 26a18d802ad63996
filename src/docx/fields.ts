import type { FormField } from './formFields';

/** A field whose end has not come yet. */
interface OpenField {
  inCode: boolean;
  code: string;
  isContents: boolean;
  /** A legacy form's field. */
  readonly form: FormField | null;
  /** Its result held text. */
  hasResult: boolean;
}

/** Word nests fields some twenty deep at most. */
const deepest = 100;

/** More than any field needs that shows something without a result. */
const longestCode = 500;

/** The fields open at one place of a story, outermost first (17.16.18). */
export class FieldStack {
  private readonly open: OpenField[] = [];
  /** Fields begun below the deepest we follow. */
  private deeper = 0;
  private codes = 0;
  private contents = 0;

  /** Text here is part of a field's instruction, not of its result. */
  get inCode(): boolean {
    return this.codes > 0;
  }

  /** Text here is part of a table of contents (or of figures). */
  get inContents(): boolean {
    return this.contents > 0;
  }

  get depth(): number {
    return this.open.length;
  }

  /** @param form what a legacy form's field shows */
  begin(form: FormField | null): void {
    if (this.open.length >= deepest) {
      this.deeper += 1;
      return;
    }
    this.open.push({ inCode: true, code: '', isContents: false, form, hasResult: false });
    this.codes += 1;
  }

  /** Adds to the innermost field's instruction; what no field type needs of it is cut off. */
  instruct(text: string): void {
    const field = this.deeper > 0 ? undefined : this.open.findLast(({ inCode }) => inCode);
    if (field !== undefined) field.code += text.slice(0, longestCode - field.code.length);
  }

  /** The instruction ends, the result begins. */
  separate(): void {
    const field = this.deeper > 0 ? undefined : this.open.at(-1);
    if (field?.inCode !== true) return;
    field.inCode = false;
    this.codes -= 1;
    field.isContents = /^\s*TOC\b/i.test(field.code);
    if (field.isContents) this.contents += 1;
  }

  /** Notes that text was met in the innermost field. */
  noteResult(): void {
    const field = this.open.at(-1);
    if (field !== undefined) field.hasResult = true;
  }

  /**
   * The innermost field ends.
   *
   * @returns its instruction when the field has no result, and the form field it is
   */
  end(): { readonly code: string | null; readonly form: FormField | null } | null {
    if (this.deeper > 0) {
      this.deeper -= 1;
      return null;
    }
    const field = this.open.pop();
    if (field === undefined) return null;
    if (field.inCode) this.codes -= 1;
    if (field.isContents) this.contents -= 1;
    return { code: field.hasResult ? null : field.code, form: field.form };
  }

  /**
   * Ends the fields begun since `depth` whose end is missing.
   *
   * @returns whether one of them was still in its instruction, so that text may have been lost in it
   */
  closeDownTo(depth: number): boolean {
    let lost = this.deeper > 0;
    this.deeper = 0;
    while (this.open.length > depth) {
      lost ||= this.open.at(-1)?.inCode === true;
      this.end();
    }
    return lost;
  }

  /**
   * At a paragraph's end: an instruction does not go on in the next paragraph, but for IF and the like
   * whose arguments are text. One that does lacks its end mark.
   *
   * @returns whether there was such a field
   */
  endParagraph(): boolean {
    let lost = false;
    for (let at = this.open.length - 1; at >= 0 && this.codes > 0; at -= 1) {
      const field = this.open[at];
      if (field?.inCode !== true || /^\s*(IF|QUOTE|SET|ASK|FILLIN)\b/i.test(field.code)) continue;
      field.inCode = false;
      this.codes -= 1;
      lost = true;
    }
    return lost;
  }
}
