import { rowIdsOf } from '../../notice/rows';
import type { Form, Notice, Part, Section } from '../../notice/schema';

/** Where in the paper a requirement is at home. */
export interface Home {
  readonly form: string;
  /** The part's id in the assessment; `null` for what concerns the whole form. */
  readonly part: string | null;
  /** The guidance the notice gives for it. */
  readonly guidance: readonly string[];
}

/** Finds the home of a requirement; `null` for those about the document or several of them. */
export type PartIndex = (requirement: string) => Home | null;

/** Looks up, for every requirement of a notice, the top part of the paper it belongs to. */
export function indexParts(notice: Notice): PartIndex {
  const homes = new Map<string, Home>();
  for (const form of notice.forms) {
    const add = (id: string, part: string | null, guidance: readonly string[] = []): void => {
      homes.set(id, { form: form.id, part, guidance });
    };
    add(form.orderId, null);
    if (form.length !== undefined) add(form.length.id, null);
    for (const condition of form.selection) add(condition.id, null);
    addCover(form, add);
    for (const part of form.parts) addPart(part, add);
    for (const section of form.sections) addSection(section, section.id, add);
  }
  return (requirement) => homes.get(requirement) ?? null;
}

type Add = (id: string, part: string | null, guidance?: readonly string[]) => void;

function addCover({ cover }: Form, add: Add): void {
  if (cover === null) return;
  for (const id of [cover.titleId, cover.unit.id, cover.date.id, cover.seal.id])
    add(id, cover.titleId);
}

function addPart(part: Part, add: Add): void {
  add(part.id, part.id);
  if (part.kind === 'pledge') add(part.signature.id, part.id);
  if (part.kind === 'group')
    for (const section of part.sections) addSection(section, section.id, add);
  if (part.kind === 'table') for (const id of rowIdsOf(part)) add(id, part.id);
}

function addSection(section: Section, top: string, add: Add): void {
  add(section.id, top, section.guidance);
  for (const attachment of section.attachments) add(attachment.id, top);
  for (const child of section.children) addSection(child, top, add);
}

/** The title of a part as the notice prints it, when the assessment has no row for it. */
export function titleOfPart(notice: Notice, id: string): string | null {
  for (const form of notice.forms)
    for (const part of form.parts) {
      if (part.id === id) return part.title;
      const section =
        part.kind === 'group' ? part.sections.find((candidate) => candidate.id === id) : undefined;
      if (section !== undefined) return section.number + section.title;
    }
  const section = notice.forms.flatMap((form) => form.sections).find((one) => one.id === id);
  return section === undefined ? null : section.number + section.title;
}
