/** A field whose end has not come yet. */
interface OpenField {
  inCode: boolean;
  code: string;
  isContents: boolean;
  /** A legacy form's check box: whether it is ticked. */
  readonly ticked: boolean | null;
  /** Its result held text. */
  hasResult: boolean;
}

/** Word nests fields some twenty deep at most. */
const deepest = 100;

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

  /** @param ticked for a legacy form's check box, whether it is ticked */
  begin(ticked: boolean | null): void {
    if (this.open.length >= deepest) {
      this.deeper += 1;
      return;
    }
    this.open.push({ inCode: true, code: '', isContents: false, ticked, hasResult: false });
    this.codes += 1;
  }

  /** Adds to the innermost field's instruction; what no field type needs of it is cut off. */
  instruct(text: string): void {
    const field = this.open.at(-1);
    if (field?.inCode === true && field.code.length < 500) field.code += text;
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
   * @returns its instruction when the field has no result, and whether it is a ticked box
   */
  end(): { readonly code: string; readonly ticked: boolean | null } | null {
    if (this.deeper > 0) {
      this.deeper -= 1;
      return null;
    }
    const field = this.open.pop();
    if (field === undefined) return null;
    if (field.inCode) this.codes -= 1;
    if (field.isContents) this.contents -= 1;
    return { code: field.hasResult ? '' : field.code, ticked: field.ticked };
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
