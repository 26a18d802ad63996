import { Refusal } from './problems';
import { bodyId } from './reading/memory';
import type { DocumentReader } from './reading/reader';
import { hasWordApiDesktop } from './requirements';

/**
 * The pages on which paragraphs end, counted from 1 whatever number is printed on them.
 *
 * @returns in the order asked; `null` for a paragraph that is not there any more
 * @throws Refusal `notSupported` where Word does not tell (WordApiDesktop 1.2: Windows and Mac)
 * @see https://learn.microsoft.com/javascript/api/word/word.page (index)
 */
export async function pagesOf(
  reader: DocumentReader,
  paragraphIds: readonly string[],
): Promise<readonly (number | null)[]> {
  if (!hasWordApiDesktop('1.2'))
    throw new Refusal({ kind: 'notSupported', needs: 'WordApiDesktop 1.2' });
  return Word.run(async (context) => {
    const { items } = await reader.see(context);
    const pages = paragraphIds.map((id) => {
      const paragraph = items[reader.memory.indexOf(bodyId(id))];
      const page = paragraph?.getRange('End').pages.getFirstOrNullObject();
      page?.load('index');
      return page;
    });
    await context.sync();
    return pages.map((page) => (page === undefined || page.isNullObject ? null : page.index));
  });
}
