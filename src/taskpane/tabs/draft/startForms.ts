import type { Form, Notice } from '../../../notice/schema';

/** The forms one starts a document with: those that are not handed in as part of another. */
export function formsToStart(notice: Notice): Form[] {
  return notice.forms.filter((form) => form.partOf === undefined);
}

/** What a new document of a form holds, as the notice calls it. */
export function contentsOf(notice: Notice, form: Form, coverWord: string): string[] {
  const closing = notice.forms.filter((other) => other.partOf === form.id);
  return [
    ...(form.cover === null ? [] : [coverWord]),
    ...form.parts.map((part) =>
      part.kind === 'pledge' || part.number === null ? part.title : `${part.number} ${part.title}`,
    ),
    ...closing.map((other) => other.name.zh),
  ];
}
