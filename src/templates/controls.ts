import { emptyBox } from '../document/marks';
import { BuilderElement, FileChild, Paragraph, XmlComponent } from 'docx';
import type { IRunOptions } from 'docx';
import type { Notice } from '../notice/schema';
import { requirementById } from '../notice/walk';
import { fonts } from './layout';
import { style, type StyleId } from './styles';
import { chinese } from './text';

/** A control that holds whole paragraphs (`w:sdt` among paragraphs, ECMA-376 Part 1, 17.5.2.29). */
export class BlockControl extends FileChild {
  constructor(properties: readonly XmlComponent[], content: readonly Paragraph[]) {
    super('w:sdt');
    this.root.push(element('w:sdtPr', {}, properties), element('w:sdtContent', {}, content));
  }
}

/** A control inside a paragraph (17.5.2.31). */
export class InlineControl extends XmlComponent {
  constructor(properties: readonly XmlComponent[], content: readonly XmlComponent[]) {
    super('w:sdt');
    this.root.push(element('w:sdtPr', {}, properties), element('w:sdtContent', {}, content));
  }
}

/** What a control is for. */
export interface Subject {
  /** The requirement's id. */
  readonly requirement: string;
  /** Which of several places of the requirement: an option's or a column's key, and its name. */
  readonly detail?: { readonly key: string; readonly name: string };
}

/** Word keeps no more characters of a title (nor of a tag: a test holds the tags to it). */
const longest = 64;

/**
 * Makes the content controls of one document: each with an id of its own, and each prompt kept for the
 * glossary, from which Word takes it again when a control is emptied.
 */
export class Controls {
  private readonly ids = new Set<number>();
  private readonly kept = new Map<string, readonly string[]>();

  constructor(private readonly notice: Notice) {}

  /** The prompts by the tag of their control, one string a paragraph. */
  get prompts(): ReadonlyMap<string, readonly string[]> {
    return this.kept;
  }

  /** One line to fill in (`w:text`); what is typed takes the look given. */
  text(subject: Subject, prompt: string, look: Pick<IRunOptions, 'underline'> = {}): InlineControl {
    this.kept.set(tagOf(subject), [prompt]);
    const typed =
      look.underline === undefined ? [] : [element('w:rPr', {}, [value('w:u', 'single')])];
    return new InlineControl(
      [...typed, ...this.identity(subject), ...showingPrompt(tagOf(subject)), element('w:text')],
      [chinese(prompt, { ...look, style: style.prompt })],
    );
  }

  /** Paragraphs to fill in (rich text); what is typed takes the paragraph style given. */
  body(subject: Subject, prompts: readonly string[], paragraphStyle: StyleId): BlockControl {
    this.kept.set(tagOf(subject), prompts);
    return new BlockControl(
      [...this.identity(subject), ...showingPrompt(tagOf(subject))],
      prompts.map(
        (prompt) =>
          new Paragraph({
            style: paragraphStyle,
            children: [chinese(prompt, { style: style.prompt })],
          }),
      ),
    );
  }

  /** An empty box to tick (`w14:checkbox`, MS-DOCX 2.6.1.12); its glyph is text, ☐ or ☑. */
  box(subject: Subject): InlineControl {
    const state = (character: string): Record<string, string> => ({
      'w14:val': character,
      'w14:font': fonts.checkBox,
    });
    const font = { ascii: fonts.checkBox, hAnsi: fonts.checkBox, eastAsia: fonts.checkBox };
    return new InlineControl(
      [
        ...this.identity(subject),
        element('w14:checkbox', {}, [
          element('w14:checked', { 'w14:val': '0' }),
          element('w14:checkedState', state('2611')),
          element('w14:uncheckedState', state('2610')),
        ]),
      ],
      [chinese(emptyBox, { font: { ...font, hint: 'eastAsia' } })],
    );
  }

  private identity(subject: Subject): XmlComponent[] {
    const { title } = requirementById(this.notice, subject.requirement);
    const name = subject.detail === undefined ? title.zh : `${title.zh}：${subject.detail.name}`;
    const tag = tagOf(subject);
    return [
      value('w:alias', name.slice(0, longest)),
      value('w:tag', tag),
      value('w:id', this.id(tag)),
    ];
  }

  /**
   * Ids come from the tag: the same in every document made, so that making a form twice gives the same
   * bytes, and different between parts that are inserted one after the other.
   */
  private id(tag: string): number {
    let id = 2166136261;
    for (const character of tag) {
      id = Math.imul(id ^ (character.codePointAt(0) ?? 0), 16777619); // FNV-1a
    }
    id &= 0x7fffffff;
    while (id === 0 || this.ids.has(id)) id = (id + 1) & 0x7fffffff;
    this.ids.add(id);
    return id;
  }
}

function tagOf({ requirement, detail }: Subject): string {
  return detail === undefined ? requirement : `${requirement}.${detail.key}`;
}

/** The content is a prompt (17.5.2.39), and the glossary has it under the control's tag (17.5.2.25). */
function showingPrompt(tag: string): XmlComponent[] {
  return [element('w:placeholder', {}, [value('w:docPart', tag)]), element('w:showingPlcHdr')];
}

function value(name: string, content: string | number): XmlComponent {
  return element(name, { 'w:val': content });
}

function element(
  name: string,
  attributes: Readonly<Record<string, string | number>> = {},
  children: readonly XmlComponent[] = [],
): XmlComponent {
  return new BuilderElement<Record<string, string | number>>({
    name,
    attributes: Object.fromEntries(
      Object.entries(attributes).map(([key, content]) => [key, { key, value: content }] as const),
    ),
    children,
  });
}
