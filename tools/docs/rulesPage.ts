import type { Notice } from '../../src/notice/schema';
import { requirementIds } from './requirementIds';
import { sourceOf } from './ruleLists';
import { levelName } from './tryExamples';
import type { TriedRule } from './tryExamples';

/** So many requirements are named in the list; a rule with more has them on its page. */
const named = 4;

/** The list of all rules: `docs/rules/README.md`. */
export function rulesPage(rules: readonly TriedRule[], notice: Notice): string {
  return [
    '# 规则（Rules）',
    '',
    '每条规则一个文件，按编号排列；级别是规则在例子中给出的。本页由 `npm run docs` 写成。',
    '',
    'One file a rule, by id; the levels are those its examples show. Written by `npm run docs`.',
    '',
    '| 编号 id | 名称 name | 级别 levels | 要求 requirements | 源文件 source |',
    '|---|---|---|---|---|',
    ...[...rules]
      .sort((a, b) => (a.rule.id < b.rule.id ? -1 : 1))
      .map(
        (tried) =>
          `| [${tried.rule.id}](${tried.rule.id}.md) | ${tried.rule.name.zh} ${tried.rule.name.en} | ${levelsOf(tried)} | ${requirementsOf(tried, notice)} | ${sourceLink(tried.rule.id)} |`,
      ),
    '',
  ].join('\n');
}

/** A link from a page in docs/rules to a rule's file. */
export function sourceLink(ruleId: string): string {
  const source = sourceOf(ruleId);
  return `[${source.split('/').at(-1) ?? ''}](../../${source})`;
}

function levelsOf({ accepted, reported }: TriedRule): string {
  const found = new Set(
    [...accepted, ...reported].flatMap(({ findings }) => findings.map(({ level }) => level)),
  );
  return (['error', 'warning', 'info'] as const)
    .filter((level) => found.has(level))
    .map(levelName)
    .join('、');
}

function requirementsOf({ rule }: TriedRule, notice: Notice): string {
  const ids = [...new Set(rule.requirements(notice))];
  const short = requirementIds(ids, notice);
  return short.length <= named ? short.join(' ') : `[${ids.length}项](${rule.id}.md)`;
}
