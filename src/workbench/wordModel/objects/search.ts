import type { Arguments } from '../../engine/arguments';
import { HostType } from '../../engine/hostObject';
import type { HostObject } from '../../engine/hostObject';
import { invalidArgument } from '../../engine/errors';
import type { Json } from '../../engine/protocol';
import { paragraphsOf } from '../ranges';
import type { Span } from '../ranges';
import { paragraphLength, textBetween } from '../tree/text';
import { rangeCollectionType, rangeType } from './range';

/** Word's `SearchOptions`. */
export interface SearchOptions {
  matchCase: boolean;
}

function flag(name: string): {
  since: '1.1';
  get: (self: SearchOptions) => Json;
  set: (self: SearchOptions, value: Json) => void;
} {
  return {
    since: '1.1',
    get: (self) => name === 'matchCase' && self.matchCase,
    set(self, value) {
      if (name === 'matchCase') self.matchCase = value === true;
      // Better an error than a search that quietly did something else.
      else if (value === true) throw invalidArgument(`工作台不支持查找选项 ${name}`);
    },
  };
}

/** Word's `SearchOptions`; of its options the workbench knows `matchCase`. */
export const searchOptionsType = new HostType<SearchOptions>({
  name: 'SearchOptions',
  scalars: Object.fromEntries(
    [
      'matchCase',
      'matchWholeWord',
      'matchWildcards',
      'matchPrefix',
      'matchSuffix',
      'ignorePunct',
      'ignoreSpace',
    ].map((name) => [name, flag(name)]),
  ),
});

/** Word finds no more than this many characters at once. */
const LONGEST_QUERY = 255;
/** `_Search2`'s bit for matching case. */
const MATCH_CASE = 1;

/** `search`: within paragraphs, in reading order. */
export function searchIn(span: Span, given: Arguments): HostObject {
  const query = given.string(0);
  if (query === '' || query.length > LONGEST_QUERY) throw invalidArgument('查找的文本为空或过长');
  const matchCase = caseMatters(given);
  const fold = (text: string): string => (matchCase ? text : text.toLowerCase());
  const found: Span[] = [];
  for (const { node } of paragraphsOf(span)) {
    const text = fold(textBetween(node, 0, paragraphLength(node)));
    const from = node.id === span.start.paragraphId ? span.start.offset : 0;
    const to = node.id === span.end.paragraphId ? span.end.offset : text.length;
    const wanted = fold(query);
    for (let at = text.indexOf(wanted, from); at >= 0 && at + wanted.length <= to;) {
      const paragraphId = node.id;
      found.push({
        document: span.document,
        start: { paragraphId, offset: at },
        end: { paragraphId, offset: at + wanted.length },
      });
      at = text.indexOf(wanted, at + wanted.length);
    }
  }
  return rangeCollectionType.of({ items: () => found.map((each) => rangeType.of(each)) });
}

function caseMatters(given: Arguments): boolean {
  if (given.isObject(1)) return given.object(1, searchOptionsType).matchCase;
  const flags = given.optionalNumber(1) ?? 0;
  if ((flags & ~MATCH_CASE) !== 0) throw invalidArgument('工作台不支持此查找选项');
  return (flags & MATCH_CASE) !== 0;
}
