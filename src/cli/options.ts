import { z } from 'zod';
import type { Bilingual } from '../notice/schema';
import { CallError } from './terminal';

/**
 * Checks the options of a call.
 *
 * @param options as commander collected them
 * @param hints for each option that can be wrong, what it should be
 * @throws CallError naming the first wrong option
 */
export function parseOptions<T>(
  schema: z.ZodType<T>,
  options: unknown,
  hints: Readonly<Record<string, Bilingual>>,
): T {
  const result = schema.safeParse(options);
  if (result.success) return result.data;
  const name = String(result.error.issues[0]?.path[0] ?? '');
  const hint = hints[name];
  const flag = `--${name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`;
  throw new CallError({
    zh: `选项 ${flag} 的值不对${hint === undefined ? '' : `：${hint.zh}`}。`,
    en: `Option ${flag} has a wrong value${hint === undefined ? '' : `: ${hint.en}`}.`,
  });
}

/** A choice among names, and the hint that lists them. */
export function oneOf(names: readonly string[]): Bilingual {
  return { zh: `可用的有 ${names.join('、')}`, en: `it can be ${names.join(', ')}` };
}

/** The languages `--lang` takes. */
export const langSchema = z.enum(['zh', 'zh-CN', 'en']).optional();

/** A day, `yyyy-mm-dd`. */
export const todaySchema = z.iso.date().optional();
export const todayHint: Bilingual = {
  zh: '应是形如 2018-09-21 的日期',
  en: 'it should be a date such as 2018-09-21',
};

/** A moment's date as the local calendar shows it, `yyyy-mm-dd`. */
export function dateOf(moment: Date): string {
  const month = String(moment.getMonth() + 1).padStart(2, '0');
  const day = String(moment.getDate()).padStart(2, '0');
  return `${moment.getFullYear()}-${month}-${day}`;
}
