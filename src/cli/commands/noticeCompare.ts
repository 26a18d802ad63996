import type { Command } from 'commander';
import { z } from 'zod';
import { compareNotices } from '../../notice/compareNotices';
import type { ChangedThing, NoticeChange } from '../../notice/compareNotices';
import type { Bilingual, Notice } from '../../notice/schema';
import { aligned } from '../../reports/text/width';
import { inLanguage } from '../../reports/words';
import type { ReportLanguage } from '../../reports/words';
import { noticeFiles, OfferedArgument } from '../completion/offers';
import { addExamples } from '../help/examples';
import { parseOptions } from '../options';
import { problemLine, readNoticeFile } from '../readNotice';
import { exits } from '../terminal';
import type { CommandContext } from '../terminal';
import { tableFormatOption, tableHints, tableOptions } from './commonOptions';

const schema = z.object({ format: tableOptions.format, lang: tableOptions.lang });

/** `dossier notice compare`: what differs between two notice files for who writes the papers. */
export function addNoticeCompare(notice: Command, context: CommandContext): void {
  const { terminal, language, end } = context;
  const say = (zh: string, en: string): string => inLanguage({ zh, en }, language);
  const command = notice
    .command('compare')
    .summary(say('比较两份通知数据', 'compare two notice files'))
    .description(
      say(
        '列出两份通知数据有哪些不同：要求、标题、填写说明、字数、选项、期限和份数。编号相同的算同一项。',
        'Lists what differs between two notice files: requirements, headings, guidance, lengths, options, deadlines and copies. What has the same id is the same thing.',
      ),
    )
    .addArgument(
      new OfferedArgument(
        say('<原通知>', '<before>'),
        say('通知数据文件', 'a notice file'),
        noticeFiles,
      ),
    )
    .addArgument(
      new OfferedArgument(
        say('<新通知>', '<after>'),
        say('与它比较的通知数据文件', 'the notice file to compare it with'),
        noticeFiles,
      ),
    )
    .addOption(tableFormatOption(context));
  addExamples(command, context, examples).action(
    async (before: string, after: string, given: unknown) => {
      const options = parseOptions(schema, given, tableHints);
      const read = await Promise.all(
        [before, after].map(async (file) => ({ file, result: await readNoticeFile(file) })),
      );
      const unsound = read.flatMap(({ file, result }) =>
        result.ok ? [] : result.problems.map((one) => `${file}:${problemLine(one, language)}\n`),
      );
      const [old, now] = read.flatMap(({ result }) => (result.ok ? [result.notice] : []));
      if (old === undefined || now === undefined) {
        terminal.err(unsound.join(''));
        end(exits.failed);
        return;
      }
      const changes = compareNotices(old, now);
      terminal.out(
        options.format === 'json'
          ? `${JSON.stringify({ before: nameOf(old), after: nameOf(now), changes }, null, 2)}\n`
          : changesText(old, now, changes, language),
      );
      end(exits.nothingToMend);
    },
  );
}

const examples = {
  zh: [
    ['列出不同之处', 'dossier notice compare 通知.json 新通知.json'],
    ['供程序读取', 'dossier notice compare 通知.json 新通知.json --format json'],
  ],
  en: [
    ['What differs', 'dossier notice compare notice.json new-notice.json'],
    ['For programs', 'dossier notice compare notice.json new-notice.json --format json'],
  ],
} as const;

function nameOf({ id, number, title }: Notice): Pick<Notice, 'id' | 'number' | 'title'> {
  return { id, number, title };
}

const things: Readonly<Record<ChangedThing, Bilingual>> = {
  requirement: { zh: '要求', en: 'requirement' },
  heading: { zh: '标题', en: 'heading' },
  guidance: { zh: '填写说明', en: 'guidance' },
  limit: { zh: '字数', en: 'length' },
  option: { zh: '选项', en: 'option' },
  deadline: { zh: '期限', en: 'deadline' },
  copies: { zh: '份数', en: 'copies' },
};

/** The two notices, then each difference: what and where, and under it the old and the new wording. */
function changesText(
  before: Notice,
  after: Notice,
  changes: readonly NoticeChange[],
  language: ReportLanguage,
): string {
  const say = (zh: string, en: string): string => inLanguage({ zh, en }, language);
  const head = aligned([
    [say('原', 'before'), before.number, before.title],
    [say('新', 'after'), after.number, after.title],
  ]);
  const count =
    changes.length === 0
      ? say('没有不同。', 'No differences.')
      : say(
          `${changes.length} 处不同。`,
          `${changes.length} ${changes.length === 1 ? 'difference' : 'differences'}.`,
        );
  const lines = changes.flatMap((change) => [
    '',
    `${kindOf(change, say)} ${inLanguage(things[change.what], language)} ${change.id}`,
    ...(change.before === null ? [] : [`  - ${change.before}`]),
    ...(change.after === null ? [] : [`  + ${change.after}`]),
  ]);
  return [...head, count, ...lines].map((line) => `${line}\n`).join('');
}

function kindOf({ before, after }: NoticeChange, say: (zh: string, en: string) => string): string {
  if (before === null) return say('新增', 'added');
  return after === null ? say('取消', 'dropped') : say('修改', 'changed');
}
