/** Keys of the notice data whose text is ours; all other text is the notice's own. */
const ours = new Set([
  'zh',
  'en',
  'anyOf',
  'keywords',
  'except',
  'units',
  'id',
  'kind',
  'key',
  'missing',
  'empty',
  'level',
  'atMostOneOf',
  'holds',
  'form',
  'partOf',
  'orderId',
  'titleId',
  'evidence',
  'atMost',
  'enough',
  'whenMentions',
  'whenTicked',
  'by',
  'date:iso',
  'print',
  'cross',
  'number:notice',
]);

/** Every official text in the data, with where it stands. */
export function officialTexts(
  value: unknown,
  path: string[] = [],
): { path: string; text: string }[] {
  if (typeof value === 'string') return [{ path: path.join('.'), text: value }];
  if (Array.isArray(value))
    return value.flatMap((item, i) => officialTexts(item, [...path, String(i)]));
  if (typeof value === 'object' && value !== null)
    return Object.entries(value).flatMap(([key, item]) =>
      ours.has(key) ? [] : officialTexts(item, [...path, key]),
    );
  return [];
}
