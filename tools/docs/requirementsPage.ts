import { requirementsWith } from '../../src/checks/requirementsWith';
import type { Rule } from '../../src/checks/rule';
import type { Notice, Requirement } from '../../src/notice/schema';
import { placeSentences } from './placing';
import type { PlacedSentence } from './placing';
import { requirementIds } from './requirementIds';

/** The page that sets every sentence of the notice beside the requirements that check it. */
export function requirementsPage(
  notice: Notice,
  noticeText: string,
  rules: readonly Rule[],
): string {
  const requirements = requirementsWith(notice, rules);
  const sentences = placeSentences({ ...notice, requirements: [...requirements] }, noticeText);
  const annexes = [...new Set(sentences.map(({ annex }) => annex))];
  return [
    '# 通知逐句对照（The notice, sentence by sentence）',
    '',
    `左边是${notice.number}《${notice.title}》的每一句话，右边是检查它的要求编号。没有编号的，写明原因。第二张表说明各编号由哪条规则检查；通知没有提到的是本助手建议，第一张表里没有。`,
    '',
    'Each sentence of the notice beside the ids of the requirements that check it; a sentence without one says why. The second table names the rule that checks an id. What the notice does not ask for is Dossier’s advice (本助手建议) and has no sentence.',
    '',
    ...annexes.flatMap((annex) => [
      `## ${annex ?? '正文'}`,
      '',
      '| 通知原文 | 检查它的要求 |',
      '|---|---|',
      ...sentences
        .filter((sentence) => sentence.annex === annex)
        .map((sentence) => `| ${cell(sentence.text)} | ${checkedBy(sentence, notice)} |`),
      '',
    ]),
    '## 各要求由谁检查（Who checks each requirement）',
    '',
    '| 编号 | 要求 | 出处 | 检查者 |',
    '|---|---|---|---|',
    ...requirements.map(
      (requirement) =>
        `| \`${requirement.id}\` | ${cell(requirement.title.zh)} | ${cell(requirement.clause.zh)} | ${checkers(requirement, notice, rules)} |`,
    ),
    '',
  ].join('\n');
}

function checkedBy({ ids, note }: PlacedSentence, notice: Notice): string {
  const named = requirementIds(ids, notice).join(' ');
  return [named, ...(note === null ? [] : [note])].filter((text) => text !== '').join('<br>');
}

function checkers({ id, by }: Requirement, notice: Notice, rules: readonly Rule[]): string {
  const speaking = rules
    .filter((rule) => rule.requirements(notice).includes(id))
    .map((rule) => `[${rule.id}](rules/${rule.id}.md)`);
  const people = { check: [], person: ['人工'], author: ['作者自评'] }[by];
  return [...speaking, ...people].join('、');
}

function cell(text: string): string {
  return text.replace(/\|/g, '\\|');
}
