import { judge, readingsOf, verdictOf } from '../../document/count';
import type { Limits, PartCount } from '../../document/count';
import type { Bilingual } from '../../notice/schema';
import type { FileContext } from './context';

/**
 * The numbers of a text that do not agree with Word's 字数 about a limit, as a sentence that goes behind a
 * message: the notice does not say how 字 are counted, and who checks a paper may count otherwise. Where WPS
 * saved the file last, the number its author sees there is named.
 *
 * @param count the text, counted
 * @param selected the number Word shows for the selection with its headings, where there is one
 * @returns empty when all agree
 */
export function otherCounts(
  { snapshot }: FileContext,
  count: PartCount,
  limits: Limits,
  selected: number | null = null,
): Bilingual {
  const { byReading } = judge(count, limits);
  const { han, withoutPunctuation, wps } = readingsOf(count);
  const list: Bilingual[] = [];
  const add = (zh: string, en: string): void => {
    list.push({ zh, en });
  };
  if (byReading.han !== byReading.words)
    add(`只数汉字是${han}个`, `${han} Chinese characters alone`);
  if (byReading.withoutPunctuation !== byReading.words)
    add(`不计标点是${withoutPunctuation}字`, `${withoutPunctuation} 字 without punctuation`);
  const { savedByWps } = snapshot.facts;
  const seenInWps = savedByWps.state === 'known' && savedByWps.value && wps !== count.words;
  if (byReading.wps !== byReading.words || seenInWps)
    add(
      seenInWps ? `本文件最后由WPS保存，在WPS中看到的是${wps}字` : `按WPS的字数统计是${wps}字`,
      seenInWps
        ? `${wps} 字 as its author sees it in WPS, which saved the file last`
        : `${wps} 字 as WPS counts`,
    );
  if (selected !== null && verdictOf(selected, limits) !== byReading.words)
    add(
      `连同标题全部选中，Word显示${selected}字`,
      `${selected} 字 as Word shows for all of it with its headings`,
    );
  if (list.length === 0) return { zh: '', en: '' };
  return {
    zh: `换一种算法：${list.map(({ zh }) => zh).join('；')}。`,
    en: ` Counted otherwise: ${list.map(({ en }) => en).join('; ')}.`,
  };
}
