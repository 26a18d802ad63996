import type { ExampleKit } from '../../src/checks/example';
import { requirementsWith } from '../../src/checks/requirementsWith';
import type { Rule } from '../../src/checks/rule';
import type { Sketch } from '../../src/document/build';
import type { DocumentFacts, Fact, Occurrences } from '../../src/document/facts';
import type { Notice } from '../../src/notice/schema';
import { difference, foldRepeats, linesOf, shownDifference } from './sketchText';
import type { DiffLine } from './sketchText';
import { sourceLink } from './rulesPage';
import { levelName } from './tryExamples';
import type { Tried, TriedRule } from './tryExamples';

/** The page of a rule: what it checks, for which words of the notice, what it reports, with examples. */
export function rulePage({ rule, accepted, reported }: TriedRule, kit: ExampleKit): string {
  return [
    `# ${rule.id}`,
    '',
    `${rule.name.zh}（${rule.name.en}）· ${sourceLink(rule.id)} · [所有规则 All rules](README.md)`,
    '',
    rule.description.zh,
    '',
    rule.description.en,
    '',
    '## 怎么改（What to do）',
    '',
    rule.advice.zh,
    '',
    rule.advice.en,
    '',
    ...ownAdvice(rule),
    '## 通知的要求（What the notice asks）',
    '',
    ...requirementTable(rule, kit.notice),
    '',
    '## 提示的话（Messages）',
    '',
    ...messageTable(rule, [...accepted, ...reported]),
    '',
    '## 通过的例子（Accepted）',
    '',
    ...accepted.flatMap((tried) => exampleText(tried, kit)),
    '## 会报告的例子（Reported）',
    '',
    ...reported.flatMap((tried) => exampleText(tried, kit)),
  ]
    .join('\n')
    .trimEnd()
    .concat('\n');
}

/** What to do about single messages, where it is not the rule's advice. */
function ownAdvice({ messages }: Rule): string[] {
  const lines = Object.entries(messages).flatMap(([key, { advice }]) =>
    advice === undefined ? [] : [`- \`${key}\`：${advice.zh} ${advice.en}`],
  );
  return lines.length === 0 ? [] : [...lines, ''];
}

function requirementTable(rule: Rule, notice: Notice): string[] {
  const ids = new Set(rule.requirements(notice));
  const requirements = requirementsWith(notice, [rule]).filter(({ id }) => ids.has(id));
  return [
    '| 编号 | 要求 | 通知原文 | 出处 |',
    '|---|---|---|---|',
    ...requirements.map(({ id, title, quote, clause }) => {
      return `| \`${id}\` | ${cell(title.zh)} | ${cell(quote)} | ${cell(clause.zh)} |`;
    }),
  ];
}

function messageTable(rule: Rule, tried: readonly Tried[]): string[] {
  return [
    '| 消息 | 级别 | 中文 | English |',
    '|---|---|---|---|',
    ...Object.entries(rule.messages).map(([key, { zh, en }]) => {
      const levels = new Set(
        tried.flatMap(({ findings }) =>
          findings
            .filter(({ message }) => message.key === key)
            .map(({ level }) => levelName(level)),
        ),
      );
      if (tried.some(({ unchecked }) => unchecked.some((each) => each.key === key)))
        levels.add('无法检查 unchecked');
      return `| \`${key}\` | ${[...levels].join('、')} | ${cell(zh)} | ${cell(en)} |`;
    }),
  ];
}

function exampleText({ example, findings, unchecked }: Tried, kit: ExampleKit): string[] {
  const leaves = new Set(example.leaves ?? []);
  const said = [
    ...findings.map(
      ({ level, requirement, message }) =>
        `- ${levelName(level)}（\`${requirement}\`）：${message.text.zh}`,
    ),
    ...unchecked
      .filter(({ id }) => leaves.has(id))
      .map(({ id, zh }) => `- 无法检查 unchecked（\`${id}\`）：${zh}`),
  ];
  const companions = example.companions ?? [];
  return [
    `### ${example.title.zh}（${example.title.en}）`,
    '',
    ...documentText(example.document, kit),
    ...companions.flatMap((companion) => ['一同提交：', '', ...documentText(companion, kit)]),
    ...factLines(example.facts),
    ...(example.notice === undefined ? [] : ['所用的通知与2018年的不同。', '']),
    ...(said.length === 0 ? [] : [...said, '']),
  ];
}

/** A document as what differs from a good paper, which a reader knows; in full where that is shorter. */
function documentText(document: readonly Sketch[], kit: ExampleKit): string[] {
  const { name, lines } = nearestGood(document, kit);
  const shown = shownDifference(lines);
  if (shown === null) return [`一份填写完整的${name}。`, ''];
  const whole = foldRepeats(linesOf(document));
  return whole.length < shown.length
    ? ['全文：', '', '```text', ...whole, '```', '']
    : [`与填写完整的${name}相比：`, '', '```diff', ...shown, '```', ''];
}

/** The good paper, or two of them in one file, that has most of the document's lines. */
function nearestGood(
  document: readonly Sketch[],
  { notice, form }: ExampleKit,
): { name: string; lines: DiffLine[] } {
  const own = linesOf(document);
  const papers = notice.forms.map(({ id, name }) => ({ name: name.zh, blocks: form(id) }));
  const pairs = papers.flatMap((first) =>
    papers
      .filter((second) => second !== first)
      .map((second) => ({
        name: `${first.name}和${second.name}`,
        blocks: [...first.blocks, ...second.blocks],
      })),
  );
  const candidates = [...papers, ...pairs].map(({ name, blocks }) => {
    const lines = difference(linesOf(blocks), own);
    const shared = lines.filter(({ mark }) => mark === ' ').length;
    return { name, lines, score: shared * 2 - lines.length };
  });
  return candidates.reduce((best, each) => (each.score > best.score ? each : best));
}

/** The facts of the file that an example sets. */
function factLines(facts: Partial<DocumentFacts> = {}): string[] {
  const counted: [string, Fact<Occurrences> | undefined][] = [
    ['修订', facts.revisions],
    ['批注', facts.comments],
    ['隐藏文字', facts.hiddenText],
  ];
  const lines = counted.flatMap(([name, fact]) => {
    if (fact === undefined) return [];
    return [
      `文件中的${name}：${fact.state === 'unknown' ? '还不知道' : `${fact.value.count}处`}。`,
    ];
  });
  if (facts.pages?.state === 'unknown') lines.push('文件的纸张：还不知道。');
  if (facts.pages?.state === 'known')
    for (const { width, height } of facts.pages.value)
      lines.push(`文件的纸张：${millimetres(width)}×${millimetres(height)}毫米。`);
  return lines.flatMap((line) => [line, '']);
}

function millimetres(twips: number): number {
  return Math.round((twips / 1440) * 25.4);
}

function cell(text: string): string {
  return text.replace(/\|/g, '\\|').replace(/\s+/g, ' ').trim();
}
