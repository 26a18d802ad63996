import Ajv from 'ajv/dist/2020';
import addFormats from 'ajv-formats';
import { fieldWords } from '../../src/notice/fieldWords';
import { publishedNoticeSchema } from '../../src/notice/publishedSchema';
import data from '../../src/notice/2018.json';
import { notice2031 } from '../fixtures/notices/notice2031';

const schema = publishedNoticeSchema();
const ajv = new Ajv();
addFormats(ajv);
const validate = ajv.compile(schema);

/** Every property in a schema with the words on it. */
function properties(value: unknown): { name: string; description: unknown }[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([keyword, inside]: [string, unknown]) => [
    ...(keyword === 'properties' && typeof inside === 'object' && inside !== null
      ? Object.entries(inside).map(([name, property]: [string, { description?: unknown }]) => ({
          name,
          description: property.description,
        }))
      : []),
    ...properties(inside),
  ]);
}

it('accepts the notice of 2018 and one of another year', () => {
  expect(validate(data) || validate.errors).toBe(true);
  expect(validate(notice2031) || validate.errors).toBe(true);
  expect(validate({ $schema: '../docs/notice.schema.json', ...data })).toBe(true);
});

it.each([
  ['a field nobody knows', { ...data, surprise: 1 }],
  ['a year in quotation marks', { ...data, year: '2018' }],
  ['no forms', { ...data, forms: [] }],
])('refuses %s', (_name, notice) => {
  expect(validate(notice)).toBe(false);
});

it('says in Chinese what every field holds, and nothing of fields that are not there', () => {
  const all = properties(schema);
  expect(all.filter(({ description }) => typeof description !== 'string')).toEqual([]);
  const said = new Set(all.map(({ description }) => description));
  expect(Object.entries(fieldWords).filter(([, words]) => !said.has(words))).toEqual([]);
});
