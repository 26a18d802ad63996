/**
 * What an EQ field that prints signs over each other shows: Word's 带圈字符 writes `EQ \o\ac(□,√)`, and
 * a field of that kind has no result text.
 *
 * @param code a field's instruction
 * @returns one character where there is one (☑, ①); else the enclosed text; empty for other fields
 */
export function overstrikeText(code: string): string {
  const inner = /^\s*EQ\s+\\o(?:\\a[clr])?\s*\((.*)\)\s*$/is.exec(code)?.[1];
  if (inner === undefined) return '';
  const signs = inner
    .replace(/\\[a-z]+\d*/gi, '')
    .split(/[,;，；]/)
    .map((part) => part.replace(/[()\s]/g, ''))
    .filter((part) => part !== '');
  const frame = signs.find((sign) => '○□△◇◯☐'.includes(sign));
  const content = signs.find((sign) => sign !== frame);
  if (frame === undefined || content === undefined) return content ?? frame ?? '';
  if ('□☐'.includes(frame)) {
    if ('√✓✔'.includes(content)) return '☑';
    if ('×✕✗✘╳'.includes(content)) return '☒';
  }
  const number = Number(content);
  const isCircled = '○◯'.includes(frame) && number >= 1 && number <= 20;
  return isCircled ? String.fromCodePoint(0x2460 + number - 1) : content;
}
