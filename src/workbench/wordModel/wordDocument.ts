import { withPart } from '@docx-editor.dev/core/store';
import type { OoxmlElement, OoxmlNode, OoxmlPackage, OoxmlPart } from '@docx-editor.dev/core/store';
import { HostError, notFound } from '../engine/errors';
import type { Since } from '../engine/hostObject';
import type { EditorDocument } from './editorDocument';
import { indexOf } from './tree/documentIndex';
import type { AnyEntry, DocumentIndex, ParagraphEntry } from './tree/documentIndex';
import { Adopter, replaced } from './tree/edit';
import { stylesOf } from './tree/styles';
import type { Styles } from './tree/styles';
import { attribute, firstChild } from './tree/xml';

/** What Word does outside the document. */
export interface WordDocumentOptions {
  /** The played WordApi version. */
  readonly wordApi: Since;
  /** Whether the document is open for reading only. */
  readonly readOnly: boolean;
  /** Opens a .docx in a window of its own (`DocumentCreated.open`). */
  readonly openNew: (bytes: Uint8Array) => void;
  /** `Document.save`. */
  readonly onSave: () => void;
}

/** The document behind Word's objects: reading by index, writing by replacing trees. */
export class WordDocument {
  private readonly adopter = new Adopter();
  changeTrackingMode: 'Off' | 'TrackAll' | 'TrackMineOnly' = 'Off';
  saved = true;

  constructor(
    readonly editor: EditorDocument,
    readonly options: WordDocumentOptions,
  ) {}

  get part(): OoxmlPart {
    return this.editor.part();
  }

  get index(): DocumentIndex {
    return indexOf(this.part);
  }

  get styles(): Styles {
    return stylesOf(this.editor.package());
  }

  /**
   * What has that node id now.
   *
   * @throws HostError ItemNotFound when it is no longer in the document
   */
  entry<K extends AnyEntry['kind']>(kind: K, nodeId: string): Extract<AnyEntry, { kind: K }> {
    const entry = this.index.byNode.get(nodeId);
    if (entry === undefined || !isOfKind(entry, kind)) throw notFound();
    return entry;
  }

  paragraph(nodeId: string): ParagraphEntry {
    return this.entry('paragraph', nodeId);
  }

  /** @throws HostError AccessDenied for a document that is protected, or open for reading only */
  requireWritable(): void {
    if (this.options.readOnly)
      throw new HostError('AccessDenied', '文档以只读方式打开，不能修改。');
    if (isProtected(this.editor.package()))
      throw new HostError('AccessDenied', '文档受保护，不能修改。');
  }

  /** Puts other nodes in an element's place. */
  replaceElement(
    ancestors: readonly OoxmlElement[],
    target: OoxmlElement,
    nodes: readonly OoxmlNode[],
    pkg: OoxmlPackage = this.editor.package(),
  ): void {
    this.requireWritable();
    this.commit(withPart(pkg, replaced(this.part, ancestors, target, nodes)));
  }

  commit(pkg: OoxmlPackage): void {
    this.requireWritable();
    this.saved = false;
    this.editor.replace(pkg);
  }

  /** Nodes from elsewhere, with ids that clash with none here. */
  adopt(nodes: readonly OoxmlNode[]): OoxmlNode[] {
    return this.adopter.adopt(this.part, nodes);
  }
}

function isOfKind<K extends AnyEntry['kind']>(
  entry: AnyEntry,
  kind: K,
): entry is Extract<AnyEntry, { kind: K }> {
  return entry.kind === kind;
}

/** Whether the document is protected against changes by its own settings (17.15.1.29). */
function isProtected(pkg: OoxmlPackage): boolean {
  const protection = firstChild(pkg.parts.get('/word/settings.xml')?.root, 'documentProtection');
  return (
    ['1', 'true', 'on'].includes(attribute(protection, 'enforcement') ?? '') &&
    attribute(protection, 'edit') !== 'trackedChanges'
  );
}
