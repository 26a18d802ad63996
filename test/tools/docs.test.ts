import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { requirementsOf } from '../../src/checks/requirements';
import { notice2018 } from '../../src/notice/notice2018';
import { pages } from '../../tools/docs/pages';
import { placeSentences } from '../../tools/docs/placing';
import { readRuleFiles } from '../../tools/docs/readRuleFiles';
import { ruleLists } from '../../tools/docs/ruleLists';
import { difference, linesOf, shownDifference } from '../../tools/docs/sketchText';

const root = path.join(__dirname, '../..');
const noticeText = readFileSync(path.join(root, 'test/fixtures/notice-2018-283.txt'), 'utf8');

/** Pages are written by `npm run docs`. */
describe('the generated pages', () => {
  const written = pages(noticeText);

  it.each([...written.keys()])('%s is what the rules say today', (file) => {
    const committed = readFileSync(path.join(root, file), 'utf8').replace(/\r\n/g, '\n');
    expect(committed).toBe(written.get(file));
  });

  it('are all there are', () => {
    const committed = readdirSync(path.join(root, 'docs/rules')).map(
      (name) => `docs/rules/${name}`,
    );
    const expected = [...written.keys()].filter((file) => file.startsWith('docs/rules/'));
    expect(committed.sort()).toEqual(expected.sort());
  });

  it('show a level for every message of every rule', () => {
    const silent = [...written].flatMap(([file, text]) =>
      text
        .split('\n')
        .flatMap((line) => (/^\| `[^`]+` \|  \|/.test(line) ? [`${file}: ${line}`] : [])),
    );
    expect(silent).toEqual([]);
  });
});

describe('the lists of rules', () => {
  const files = readRuleFiles(root);
  const lists = ruleLists(files);

  it.each([...lists.keys()])('%s lists the files of the folder (`npm run docs`)', (file) => {
    const committed = readFileSync(path.join(root, file), 'utf8').replace(/\r\n/g, '\n');
    expect(committed).toBe(lists.get(file));
  });

  it('take in a new file and nothing else, at its rank', () => {
    const text = `export const aNewOne = defineRule({
  id: 'a-new-one',
  rank: 15,
});
export const aNewOneExamples: RuleExamples = () => ({});`;
    const added = ruleLists([...files, { name: 'aNewOne.ts', text }]);
    const rules = added.get('src/checks/rules/first.ts') ?? '';
    expect(rules).toMatch(/\[\n {2}coverTitle,\n {2}aNewOne,\n {2}coverFields,/);
    expect(added.get('src/checks/ruleExamples.ts')).toContain('  [aNewOne, aNewOneExamples],');
  });

  it.each([
    ['a helper', 'support.ts', 'export function support() {}', /look/],
    ['a rule under another name', 'other.ts', files[0]?.text ?? '', /kebab-case/],
  ])('refuse %s, and say what to do', (_what, name, text, message) => {
    expect(() => ruleLists([...files, { name, text }])).toThrow(message);
  });
});

describe('the notice, sentence by sentence', () => {
  const requirements = requirementsOf(notice2018);
  const sentences = placeSentences({ ...notice2018, requirements: [...requirements] }, noticeText);
  const idsOf = (text: string): string[][] =>
    sentences.filter((sentence) => sentence.text === text).map(({ ids }) => [...ids]);

  it('keeps every word of it', () => {
    const bare = (text: string): string => text.replace(/\s+/g, '');
    expect(bare(sentences.map(({ text }) => text).join(''))).toBe(bare(noticeText));
  });

  it('tells for every sentence what checks it, or why nothing does', () => {
    const open = sentences.filter(({ ids, note }) => ids.length === 0 && note === null);
    expect(open.map(({ text }) => text)).toEqual([]);
  });

  it('has a sentence for every requirement that is the notice’s', () => {
    const placed = new Set(sentences.flatMap(({ ids }) => [...ids]));
    const silent = requirements.filter(({ id }) => !placed.has(id));
    expect(silent.map(({ clause }) => clause.zh)).toEqual(silent.map(() => '本助手建议'));
  });

  it('tells apart what stands twice', () => {
    expect(idsOf('职务')).toEqual([
      ['application.form.leaderTitle'],
      ['application.form.contactTitle'],
    ]);
    expect(idsOf('□已创建 □正在筹建 □尚未成立')).toEqual([
      ['report.brand.rdPlatform'],
      ['report.brand.testPlatform'],
      ['report.brand.standards'],
    ]);
    expect(idsOf('□有 □无')).toEqual([['report.brand.infringement']]);
  });
});

describe('an example as text', () => {
  it('shows tables, prompts and numbers', () => {
    expect(
      linesOf([
        '甲',
        { p: '请填写', with: { placeholder: true } },
        { p: '综述', with: { label: '一、' } },
        { table: [['手机', { of: ['1', '2'] }]] },
      ]),
    ).toEqual(['甲', '〔请填写〕', '一、综述', '| 手机 | 1 ⏎ 2 |']);
  });

  it('shows what differs, with the line above', () => {
    expect(shownDifference(difference(['甲', '乙', '丙', '丁'], ['甲', '乙', '戊', '丁']))).toEqual(
      ['  乙', '- 丙', '+ 戊'],
    );
    expect(shownDifference(difference(['甲'], ['甲', '乙', '乙']))).toEqual([
      '  甲',
      '+ 乙（连续2行）',
    ]);
    expect(shownDifference(difference(['甲'], ['甲']))).toBeNull();
  });
});
