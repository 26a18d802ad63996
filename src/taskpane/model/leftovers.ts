import type { Finding } from '../../checks/assessment';
import { eachParagraph } from '../../document/snapshot';
import type { DocumentSnapshot } from '../../document/snapshot';

/** What the forms brought and nobody replaced; it would print. */
export interface Leftovers {
  /** Ids of the paragraphs that only repeat the notice's guidance. */
  readonly guidance: readonly string[];
  /** How many fields still show their prompt. */
  readonly prompts: number;
}

/** The leftovers of a document; guidance that the author set aside stays. */
export function leftoversOf(
  findings: readonly Finding[],
  snapshot: DocumentSnapshot | null,
): Leftovers {
  return {
    guidance: findings.flatMap(({ fix, dismissed }) =>
      fix?.kind === 'removeParagraph' && dismissed === undefined ? [fix.paragraphId] : [],
    ),
    prompts: snapshot === null ? 0 : promptsIn(snapshot),
  };
}

/** A control's prompt may have several spans and paragraphs: it counts once as long as its tag goes on. */
function promptsIn({ blocks }: DocumentSnapshot): number {
  let count = 0;
  let before: string | null = null;
  for (const { paragraph } of eachParagraph(blocks))
    for (const { placeholder, tags } of paragraph.spans) {
      const tag: string | null = placeholder
        ? (tags.at(-1) ?? paragraph.tags.at(-1) ?? null)
        : null;
      if (tag !== null && tag !== before) count += 1;
      before = tag;
    }
  return count;
}
