import type { Bilingual } from '../../notice/schema';
import type { Message } from '../assessment';
import type { Params } from '../rule';

/**
 * Fills a message's parameters in.
 *
 * @param templates messages by key, `{name}` standing for a parameter
 * @throws RangeError for a key or a parameter that is not there: a fault of the rule, which its examples show
 */
export function render(
  templates: Readonly<Record<string, Bilingual>>,
  key: string,
  params: Params = {},
): Message {
  const template = templates[key];
  if (template === undefined) throw new RangeError(`No message "${key}"`);
  return { key, params, text: { zh: fill(template.zh, params), en: fill(template.en, params) } };
}

function fill(template: string, params: Params): string {
  return template.replace(/\{(\w+)\}/g, (_, name: string) => {
    const value = params[name];
    if (value === undefined) throw new RangeError(`No parameter "${name}" for "${template}"`);
    return typeof value === 'number' ? grouped(value) : value;
  });
}

/** Numbers past four digits are set with thin spaces (the pane's typography). */
function grouped(value: number): string {
  const [whole = '', fraction] = String(value).split('.');
  if (whole.replace('-', '').length < 5) return String(value);
  const spaced = whole.replace(/\B(?=(\d{3})+$)/g, '\u2009');
  return fraction === undefined ? spaced : `${spaced}.${fraction}`;
}
