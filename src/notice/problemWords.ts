import type { core } from 'zod/mini';
import type { JsonExpected, JsonFault, JsonPath } from './jsonText';
import type { Bilingual } from './schema';

/** One thing wrong with the data of a notice. */
export interface NoticeProblem {
  /** Where in the data, as keys and positions from its root. */
  readonly path: JsonPath;
  readonly message: Bilingual;
}

/**
 * What is wrong with the shape of a notice, in words for who writes it.
 *
 * @param issue what the schema says
 * @param data the whole data, to separate what is missing from what is wrong
 */
export function shapeProblems(issue: core.$ZodIssue, data: unknown): NoticeProblem[] {
  const path = issue.path.map((part) => (typeof part === 'symbol' ? part.toString() : part));
  const key = String(path.at(-1) ?? '');
  if (valueAt(data, path) === undefined && path.length > 0)
    return [{ path, message: { zh: `缺少“${key}”。`, en: `“${key}” is missing.` } }];
  switch (issue.code) {
    case 'invalid_type':
      return [{ path, message: butIs(wrongType(key, issue.expected), valueAt(data, path)) }];
    case 'unrecognized_keys':
      return issue.keys.map((name) => ({
        path: [...path, name],
        message: {
          zh: `没有“${name}”这个字段，请核对写法或删去。`,
          en: `There is no field “${name}”; check its spelling or remove it.`,
        },
      }));
    case 'invalid_value':
      return [{ path, message: butIs(oneOf(key, issue.values.map(String)), valueAt(data, path)) }];
    case 'invalid_union':
      return [{ path, message: butIs(oneOf(key, unionOptions(issue)), valueAt(data, path)) }];
    case 'invalid_format':
      return [{ path, message: butIs(wrongFormat(key, issue), valueAt(data, path)) }];
    case 'too_small':
      return [{ path, message: butIs(tooSmall(key, issue), valueAt(data, path)) }];
    case 'too_big':
      return [{ path, message: butIs(tooBig(key, issue), valueAt(data, path)) }];
    case 'not_multiple_of':
    case 'invalid_key':
    case 'invalid_element':
    case 'custom':
      return [{ path, message: { zh: `“${key}”的内容不对。`, en: `“${key}” is wrong.` } }];
  }
}

/** So much of a value is repeated in a message, in characters. */
const shownOfValue = 30;

/** A message with what the file has instead, where that is a single value that can be shown. */
function butIs(message: Bilingual, value: unknown): Bilingual {
  const isShown =
    typeof value === 'number' ||
    typeof value === 'boolean' ||
    (typeof value === 'string' && value !== '');
  if (!isShown) return message;
  const written = JSON.stringify(value);
  const characters = Array.from(written);
  const shown =
    characters.length > shownOfValue ? `${characters.slice(0, shownOfValue).join('')}…` : written;
  return {
    zh: `${message.zh.replace(/。$/, '')}，现在写的是 ${shown}。`,
    en: `${message.en.replace(/\.$/, '')}; it is ${shown} now.`,
  };
}

/** What is wrong with a text that should be JSON. */
export function jsonFaultWords(fault: JsonFault): Bilingual {
  switch (fault.kind) {
    case 'ended':
      return {
        zh: '文件在这里中断，后面还缺内容，请检查括号和引号是否成对。',
        en: 'The file ends here too early; check that brackets and quotation marks are closed.',
      };
    case 'string':
      return {
        zh: '这段文字没有用英文双引号 " 正确收尾，或含有换行等不能直接写入的字符。',
        en: 'This text is not closed by " or holds a character, such as a line break, that needs an escape.',
      };
    case 'duplicate':
      return {
        zh: `“${fault.key}”在同一处写了两遍，请只留一个。`,
        en: `“${fault.key}” is twice in the same place; keep one.`,
      };
    case 'unexpected':
      return unexpectedWords(fault.found, fault.expected);
  }
}

function unexpectedWords(found: string, expected: JsonExpected): Bilingual {
  if (expected === 'value' && (found === '}' || found === ']'))
    return {
      zh: `“${found}”前多了一个逗号，或者缺少内容。`,
      en: `There is a comma too many before “${found}”, or a value is missing.`,
    };
  if (expected === 'key' && found === '}')
    return { zh: '“}”前多了一个逗号。', en: 'There is a comma too many before “}”.' };
  if (/^\/[/*]/.test(found))
    return {
      zh: '通知文件里不能写注释，请删去。',
      en: 'A notice file has no comments; remove this one.',
    };
  if (/^['‘’]/.test(found))
    return {
      zh: '文字和字段名要用英文双引号 "，不能用单引号。',
      en: 'Texts and names of fields are written in ", not in single quotation marks.',
    };
  if (found === ',') return { zh: '这里多了一个逗号。', en: 'There is a comma too many here.' };
  if (expected === 'commaOrEnd' && ['"', '{', '['].includes(found))
    return {
      zh: `“${found}”前面缺少半角逗号 ,，请加在上一项的末尾。`,
      en: `A comma is missing before “${found}”, at the end of the entry above.`,
    };
  const wide = wideMarks[found];
  if (wide !== undefined)
    return {
      zh: `这里用了全角的“${found}”，请改为半角的 ${wide}。`,
      en: `There is a full-width “${found}” here; write ${wide}.`,
    };
  const words = expectations[expected];
  return {
    zh: `这里应当是${words.zh}，却是“${found}”。`,
    en: `There should be ${words.en} here, not “${found}”.`,
  };
}

/** Marks that a Chinese keyboard gives, and what JSON wants. */
const wideMarks: Readonly<Record<string, string>> = {
  '，': ',',
  '：': ':',
  '“': '"',
  '”': '"',
  '｛': '{',
  '｝': '}',
  '［': '[',
  '］': ']',
};

const expectations: Readonly<Record<JsonExpected, Bilingual>> = {
  value: {
    zh: '文字（加英文双引号）、数字、列表或对象',
    en: 'a text in ", a number, a list or an object',
  },
  key: { zh: '加英文双引号的字段名', en: 'a field’s name in "' },
  colon: { zh: '半角冒号 :', en: 'a colon :' },
  commaOrEnd: { zh: '半角逗号 , 或收尾的括号', en: 'a comma , or the closing bracket' },
  nothing: { zh: '文件的结尾', en: 'the end of the file' },
};

function wrongType(key: string, expected: string): Bilingual {
  const name = typeNames[expected] ?? { zh: expected, en: expected };
  return key === ''
    ? { zh: `通知应当是${name.zh}。`, en: `A notice should be ${name.en}.` }
    : { zh: `“${key}”应当是${name.zh}。`, en: `“${key}” should be ${name.en}.` };
}

const typeNames: Readonly<Record<string, Bilingual>> = {
  string: { zh: '文字（加英文双引号）', en: 'a text in "' },
  number: { zh: '数字（不加引号）', en: 'a number without quotation marks' },
  int: { zh: '整数（不加引号）', en: 'a whole number without quotation marks' },
  boolean: { zh: ' true 或 false', en: 'true or false' },
  array: { zh: '列表（方括号）', en: 'a list in [ ]' },
  object: { zh: '对象（花括号）', en: 'an object in { }' },
};

function oneOf(key: string, values: readonly string[]): Bilingual {
  return {
    zh: `“${key}”只能是 ${values.join('、')}。`,
    en: `“${key}” can only be ${values.join(', ')}.`,
  };
}

function unionOptions(issue: Extract<core.$ZodIssue, { code: 'invalid_union' }>): string[] {
  return ('options' in issue && Array.isArray(issue.options) ? issue.options : []).map(String);
}

function wrongFormat(
  key: string,
  issue: Extract<core.$ZodIssue, { code: 'invalid_format' }>,
): Bilingual {
  if (issue.format === 'date')
    return {
      zh: `“${key}”应当是日历上有的日期，写成 2031-05-16 的样子。`,
      en: `“${key}” should be a date of the calendar, written like 2031-05-16.`,
    };
  return {
    zh: `“${key}”是编号，只能用半角英文字母和数字，以小写字母开头${key === 'id' ? '，分段用点或连字符' : ''}。`,
    en: `“${key}” is an id: letters and digits, starting with a small letter${key === 'id' ? ', parted by dots or hyphens' : ''}.`,
  };
}

function tooSmall(
  key: string,
  { origin, minimum, inclusive }: Extract<core.$ZodIssue, { code: 'too_small' }>,
): Bilingual {
  if (origin === 'string') return { zh: `“${key}”不能为空。`, en: `“${key}” may not be empty.` };
  if (origin === 'array')
    return {
      zh: `“${key}”至少要有 ${minimum} 项。`,
      en: `“${key}” needs at least ${minimum} entries.`,
    };
  if (inclusive === false)
    return { zh: `“${key}”应当大于 ${minimum}。`, en: `“${key}” should be more than ${minimum}.` };
  return { zh: `“${key}”不能小于 ${minimum}。`, en: `“${key}” may be ${minimum} at least.` };
}

function tooBig(
  key: string,
  { origin, maximum }: Extract<core.$ZodIssue, { code: 'too_big' }>,
): Bilingual {
  if (origin === 'string')
    return {
      zh: `“${key}”太长，最多 ${maximum} 个字符。`,
      en: `“${key}” is too long; ${maximum} characters at most.`,
    };
  return { zh: `“${key}”不能大于 ${maximum}。`, en: `“${key}” may be ${maximum} at most.` };
}

/** The value at a path; `undefined` when nothing is there. */
export function valueAt(data: unknown, path: JsonPath): unknown {
  return path.reduce<unknown>((value, part) => {
    if (Array.isArray(value)) return (value as readonly unknown[])[Number(part)];
    if (typeof value !== 'object' || value === null) return undefined;
    return Object.entries(value).find(([key]) => key === part)?.[1];
  }, data);
}
