import type { Notice } from '../../src/notice/schema';

/** From so many ids of one beginning on, the beginning is shorter to read than they are. */
const family = 5;

/** Ids as code, with `report.indicators.*` where every id of that beginning is meant. */
export function requirementIds(
  ids: readonly string[],
  { requirements }: Pick<Notice, 'requirements'>,
): string[] {
  const named = new Set<string>();
  for (const id of ids) {
    const parent = id.split('.').slice(0, -1).join('.');
    const relatives = requirements.filter((other) => other.id.startsWith(`${parent}.`));
    const isWhole =
      relatives.length >= family && relatives.every((other) => ids.includes(other.id));
    named.add(isWhole ? `\`${parent}.*\`（${relatives.length}项）` : `\`${id}\``);
  }
  return [...named];
}
