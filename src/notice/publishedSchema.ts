import { toJSONSchema } from 'zod/mini';
import { fieldWords } from './fieldWords';
import { noticeSchema } from './schema';

/** The name of the only definition, of sections, which hold sections. */
const zodName = '__schema0';

/**
 * The JSON Schema (draft 2020-12) of a notice file, as it is published for editors: with a sentence in
 * Chinese on every field. Defaults need not be written, so it describes what goes in.
 */
export function publishedNoticeSchema(): Record<string, unknown> {
  const schema = JSON.stringify(toJSONSchema(noticeSchema, { io: 'input' }));
  const named: unknown = JSON.parse(schema.replaceAll(zodName, 'section'));
  return {
    title: '区域品牌申报通知',
    description: '一份通知所要求的材料、限额、日期和评价标准。写法见 docs/notice.md。',
    ...(explained(named, 'notice') as Record<string, unknown>),
  };
}

/** The schema with a description beside each property, from the words for its name and its holder's. */
function explained(schema: unknown, holder: string): unknown {
  if (Array.isArray(schema)) return schema.map((item) => explained(item, holder));
  if (typeof schema !== 'object' || schema === null) return schema;
  return Object.fromEntries(
    Object.entries(schema).map(([keyword, value]: [string, unknown]) => {
      if (keyword === '$defs' && isRecord(value))
        return [keyword, mapped(value, (name, definition) => explained(definition, name))];
      if (keyword !== 'properties' || !isRecord(value)) return [keyword, explained(value, holder)];
      return [
        keyword,
        mapped(value, (name, property) => ({
          ...describe(holder, name),
          ...(explained(property, name) as Record<string, unknown>),
        })),
      ];
    }),
  );
}

function describe(holder: string, name: string): { description?: string } {
  const description = fieldWords[`${holder}.${name}`] ?? fieldWords[name];
  return description === undefined ? {} : { description };
}

function mapped(
  value: Record<string, unknown>,
  change: (name: string, item: unknown) => unknown,
): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(value).map(([name, item]) => [name, change(name, item)]),
  );
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
