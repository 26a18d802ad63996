import type { LineHeading } from './heading';
import type { Title } from './titles';

/** What joins the titles of sections written as one, and what may be within a title. */
const joints = /[、,和与及]|以及/g;

/**
 * The sections whose titles a heading puts together (六、存在问题及对策、下一步工作计划); the notice lets
 * an author write two as one (可从以下方面展开).
 *
 * @param titles siblings' titles
 * @returns their indices among the titles, in the heading's order; none when it is no such heading
 */
export function mergedTitles({ words, runsOn }: LineHeading, titles: readonly Title[]): number[] {
  if (words === null || runsOn || words.search(joints) < 0) return [];
  let rest = words.replace(joints, '');
  const found: number[] = [];
  while (rest !== '') {
    const next = titles.findIndex((title, i) => {
      const own = title.words.replace(joints, '');
      return own !== '' && rest.startsWith(own) && !found.includes(i);
    });
    const title = titles[next];
    if (title === undefined) return [];
    found.push(next);
    rest = rest.slice(title.words.replace(joints, '').length);
  }
  return found.length > 1 ? found : [];
}
