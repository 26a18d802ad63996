import type { ContentControl } from './contentControls';

interface OpenControl {
  properties: ContentControl;
  /** A check box's glyph, or a bound control's value, has been written. */
  taken: boolean;
}

/** What the open controls together mean for text, worked out once for as long as they stay the same. */
interface Summary {
  readonly showsPrompt: boolean;
  readonly isContents: boolean;
  /** The innermost that shows something in place of its text. */
  readonly showing: OpenControl | null;
  /** By the number of controls left out, outermost first. */
  readonly tags: Map<number, readonly string[]>;
}

const noTags: readonly string[] = [];

/** The content controls open at one place, outermost first. */
export class ControlStack {
  private readonly controls: OpenControl[] = [];
  private summary: Summary | null = null;

  /** @param spend told of each list of tags made, with its length */
  constructor(private readonly spend: (weight: number) => void) {}

  get depth(): number {
    return this.controls.length;
  }

  /** Text here is a control's prompt. */
  get showsPrompt(): boolean {
    return this.summarize().showsPrompt;
  }

  /** Text here is in a control that holds a table of contents. */
  get isContents(): boolean {
    return this.summarize().isContents;
  }

  /** The innermost control around that shows a box, or a store's value, in place of its text. */
  get showing(): ContentControl | null {
    return this.summarize().showing?.properties ?? null;
  }

  /** Takes what that control shows; it shows it once, whatever text it holds. */
  take(): boolean {
    const { showing } = this.summarize();
    if (showing === null || showing.taken) return false;
    showing.taken = true;
    return true;
  }

  /** The value that the innermost bound control has not shown yet. */
  get valueToShow(): string | null {
    const { showing } = this.summarize();
    return showing === null || showing.taken ? null : showing.properties.value;
  }

  open(properties: ContentControl): void {
    this.controls.push({ properties, taken: false });
    this.summary = null;
  }

  /** The control just opened says what it is. */
  describe(properties: ContentControl): void {
    const control = this.controls.at(-1);
    if (control !== undefined) control.properties = properties;
    this.summary = null;
  }

  close(): void {
    this.controls.pop();
    this.summary = null;
  }

  /**
   * The tags of the open controls, outermost first.
   *
   * @param first how many of the outermost controls to leave out
   */
  tagsFrom(first: number): readonly string[] {
    if (first >= this.controls.length) return noTags;
    const { tags } = this.summarize();
    let found = tags.get(first);
    if (found === undefined) {
      const all = this.controls.slice(first).map(({ properties }) => properties.tag);
      found = all.filter((tag) => tag !== null);
      this.spend(found.length);
      tags.set(first, found);
    }
    return found;
  }

  private summarize(): Summary {
    this.summary ??= {
      showsPrompt: this.controls.some(({ properties }) => properties.placeholder),
      isContents: this.controls.some(({ properties }) => properties.isContents),
      showing:
        this.controls.findLast(
          ({ properties: { box, value } }) => box !== null || value !== null,
        ) ?? null,
      tags: new Map(),
    };
    return this.summary;
  }
}
