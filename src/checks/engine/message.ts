import type { Bilingual, Language } from '../../notice/schema';
import type { Message } from '../assessment';
import type { Params } from '../rule';

/**
 * Fills a message's parameters in.
 *
 * @param templates messages by key, `{name}` is a parameter
 * @throws RangeError for a key or a parameter that is not there: a fault of the rule, which its examples show
 */
export function render(
  templates: Readonly<Record<string, Bilingual>>,
  key: string,
  params: Params = {},
): Message {
  const template = templates[key];
  if (template === undefined) throw new RangeError(`No message "${key}"`);
  return {
    key,
    params,
    text: { zh: fill(template, params, 'zh'), en: fill(template, params, 'en') },
  };
}

function fill(templates: Bilingual, params: Params, language: Language): string {
  const template = templates[language];
  return template.replace(/\{(\w+)\}/g, (_, name: string) => {
    const value = params[name];
    if (value === undefined) throw new RangeError(`No parameter "${name}" for "${template}"`);
    if (typeof value === 'object') return value[language];
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
