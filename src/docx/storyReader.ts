import { anchoredElements } from './elements/anchored';
import { drawingElements } from './elements/drawings';
import type { ElementReader, ElementReaders } from './elements/elementReader';
import { controlElements, fieldElements } from './elements/inline';
import { paragraphElements } from './elements/paragraphs';
import { revisionElements } from './elements/revisionMarks';
import { runElements } from './elements/runs';
import { tableElements } from './elements/tables';
import { factReaders } from './facts';
import type { StoryState } from './storyState';
import { TreeBuilder } from './tree';
import type { XmlElement, XmlHandler } from './xmlEvents';

const factElements: ElementReaders = Object.fromEntries(
  Object.values(factReaders).flatMap(({ elements }) => Object.entries(elements ?? {})),
);

const commonReaders: ElementReaders = {
  ...paragraphElements,
  ...runElements,
  ...tableElements,
  ...controlElements,
  ...fieldElements,
  ...revisionElements,
  ...anchoredElements,
  ...drawingElements,
  ...factElements,
};

/**
 * Walks through a part with text (the document, its footnotes, its endnotes) in one pass and lets the
 * reader of each element do its work on the state.
 */
export class StoryReader implements XmlHandler {
  private readonly readers: ReadonlyMap<string, ElementReader>;
  /** The readers of the open elements, outermost first. */
  private readonly path: (ElementReader | undefined)[] = [];
  private collecting: { readonly tree: TreeBuilder; readonly reader: ElementReader } | null = null;
  /** Elements open since, and including, the one passed over. */
  private skipped = 0;
  /** The text of the open element, if its reader wants it. */
  private content: { text: string; readonly keepsSpace: boolean } | null = null;
  private rootName: string | null = null;

  /** @param partReaders readers for elements that only this part has */
  constructor(
    private readonly state: StoryState,
    partReaders: ElementReaders,
  ) {
    this.readers = new Map(Object.entries({ ...commonReaders, ...partReaders }));
  }

  /** The name of the part's root; `null` before anything was read. */
  get root(): string | null {
    return this.rootName;
  }

  open(element: XmlElement): void {
    this.rootName ??= element.name;
    if (this.collecting !== null) {
      this.collecting.tree.add(element);
      return;
    }
    const reader = this.skipped > 0 ? undefined : this.readers.get(element.name);
    if (this.skipped > 0 || reader?.skip === true) {
      this.skipped += 1;
      return;
    }
    if (reader?.collected !== undefined) {
      this.collecting = { tree: new TreeBuilder(element, this.state.part), reader };
      return;
    }
    this.path.push(reader);
    if (reader?.text !== undefined) {
      const keepsSpace = element.attributes['xml:space'] === 'preserve';
      this.content = { text: '', keepsSpace };
    }
    reader?.open?.(this.state, element);
  }

  close(): void {
    if (this.collecting !== null) {
      const { tree, reader } = this.collecting;
      const node = tree.close();
      if (node === null) return;
      this.collecting = null;
      reader.collected?.(this.state, node);
      return;
    }
    if (this.skipped > 0) {
      this.skipped -= 1;
      return;
    }
    const reader = this.path.pop();
    if (reader?.text !== undefined && this.content !== null) {
      const { text, keepsSpace } = this.content;
      this.content = null;
      // Word drops the space around text that is not marked as to be kept (XML 1.0, 2.10).
      reader.text(this.state, keepsSpace ? text : text.replace(/^[ \t\r\n]+|[ \t\r\n]+$/g, ''));
    }
    reader?.close?.(this.state);
  }

  text(text: string): void {
    if (this.content !== null && this.collecting === null && this.skipped === 0) {
      this.content.text += text;
    }
  }
}
