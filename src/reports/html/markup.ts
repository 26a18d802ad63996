/** Markup that is safe to put into a page as it is. */
export interface Markup {
  readonly html: string;
}

type Value = Markup | readonly Markup[] | string | number;

/** Markup with values in it: text is escaped, markup is not. For element content and quoted attributes. */
export function html(parts: TemplateStringsArray, ...values: readonly Value[]): Markup {
  // The indentation of our source has no business in the page.
  const plain = parts.map((part) => part.replace(/\n\s+/g, '\n'));
  let text = plain[0] ?? '';
  values.forEach((value, i) => (text += markupOf(value) + (plain[i + 1] ?? '')));
  return { html: text };
}

function markupOf(value: Value): string {
  if (typeof value === 'string') return escape(value);
  if (typeof value === 'number') return String(value);
  return 'html' in value ? value.html : value.map((one) => one.html).join('');
}

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

function escape(text: string): string {
  return text.replace(/[&<>"']/g, (character) => entities[character] ?? '');
}

/** Stands in markup where pieces come in later. Text is escaped, so none can look like it. */
export const slot: Markup = { html: '<!-- slot -->' };

/** The markup before its slot and behind it. */
export function aroundSlot(markup: Markup): readonly [before: string, behind: string] {
  const [before = '', behind = ''] = markup.html.split(slot.html);
  return [before, behind];
}
