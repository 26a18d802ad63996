import { readFileSync } from 'node:fs';
import path from 'node:path';
import { noticeProblems, readNoticeText } from '../../src/notice/readNoticeText';
import { notice2031 } from '../fixtures/notices/notice2031';

const text = readFileSync(path.join(__dirname, '../../src/notice/2018.json'), 'utf8');

/** The built-in notice's text with one thing changed, and the line the change stands in. */
function changed(from: string, to: string): { text: string; line: number } {
  const at = text.indexOf(from);
  if (at < 0) throw new Error(`The notice has no ${from}`);
  return { text: text.replace(from, to), line: text.slice(0, at).split('\n').length };
}

it('finds nothing wrong in a sound notice', () => {
  expect(noticeProblems(text)).toEqual([]);
  expect(noticeProblems(`\uFEFF${text}`)).toEqual([]);
  const written = readNoticeText(JSON.stringify(notice2031));
  expect(written).toEqual({ ok: true, notice: notice2031 });
});

describe('a fault of the shape', () => {
  it.each<[string, string, string, string, RegExp]>([
    ['a missing value', '"year": 2018,', '', '', /缺少“year”/],
    ['a number in quotation marks', '"year": 2018', '"year": "2018"', 'year', /“year”应当是数字/],
    ['an empty text', '"issuer": "工业和信息化部"', '"issuer": ""', 'issuer', /“issuer”不能为空/],
    ['a number too small', '"year": 2018', '"year": 18', 'year', /不能小于 2000/],
    ['a field misspelt', '"issuer"', '"isuer"', 'isuer', /没有“isuer”这个字段/],
    [
      'a level unknown',
      '"missing": "error"',
      '"missing": "严重"',
      '',
      /只能是 error、warning、info/,
    ],
    ['a kind unknown', '"kind": "choice"', '"kind": "选择"', '', /只能是 choice、number/],
    ['no day of the calendar', '"2018-09-21"', '"2018-09-31"', '', /日历上有的日期/],
    ['an id in Chinese', '"id": "report.progress"', '"id": "报告"', '', /“id”是编号/],
    [
      'an id too long',
      '"id": "report.progress"',
      `"id": "report.${'x'.repeat(40)}"`,
      '',
      /最多 43 个字符/,
    ],
    ['a list that is none', '"copies": [', '"copies": 2, "other": [', '', /“copies”应当是列表/],
  ])('is told with its line: %s', (_name, from, to, key, words) => {
    const file = changed(from, to);
    const problems = noticeProblems(file.text);
    const problem = problems.find(({ message }) => words.test(message.zh));
    expect(problem).toBeDefined();
    // Apart from what stands in the file.
    expect(problem?.message.en.replace(/; it is .*$/, '')).not.toMatch(/[一-龥]/);
    if (key !== '') expect(problem).toMatchObject({ line: file.line, path: [key] });
  });

  it.each([
    ['"year": 2018', '"year": "2018"', '现在写的是 "2018"。'],
    ['"2018-09-21"', '"2018-09-31"', '现在写的是 "2018-09-31"。'],
    ['"max": 5000', '"max": -1', '“max”应当大于 0，现在写的是 -1。'],
    ['"missing": "error"', `"missing": "${'重'.repeat(60)}"`, '重重重…。'],
  ])('says what stands there now: %s → %s', (from, to, words) => {
    const [problem] = noticeProblems(changed(from, to).text);
    expect(problem?.message.zh.endsWith(words)).toBe(true);
  });

  it('stands at the key, whatever lies before it', () => {
    const problems = noticeProblems('{\n  "标题甲": 1,\n  "year": true }');
    expect(problems).toContainEqual(
      expect.objectContaining({ line: 3, column: 3, path: ['year'] }),
    );
    expect(problems).toContainEqual(
      expect.objectContaining({ line: 2, column: 3, path: ['标题甲'] }),
    );
  });

  it('is told for no notice at all', () => {
    for (const value of ['null', '[]', '"x"', '{}'])
      expect(noticeProblems(value)[0]).toMatchObject({ line: 1, column: 1 });
  });
});

describe('a fault of the JSON', () => {
  it.each<[string, string, { line: number; column: number }, RegExp]>([
    ['a comma twice', '{"a": 1,,\n"b": 2}', { line: 1, column: 9 }, /多了一个逗号/],
    ['a comment', '// 通知\n{"a": 1}', { line: 1, column: 1 }, /不能写注释/],
    ['single quotation marks', "{'a': 1}", { line: 1, column: 2 }, /不能用单引号/],
    ['an end too early', '{\n  "year": 2031,\n', { line: 3, column: 1 }, /中断/],
    ['a comma too many', '{\n  "year": 2031,\n}', { line: 3, column: 1 }, /多了一个逗号/],
    ['a comma too many in a list', '{"a": [1,\n]}', { line: 2, column: 1 }, /多了一个逗号/],
    ['no comma', '{\n  "a": 1\n  "b": 2\n}', { line: 3, column: 3 }, /缺少半角逗号.*上一项的末尾/],
    ['a full-width comma', '{"年份": 2031，"b": 2}', { line: 1, column: 12 }, /全角的“，”/],
    ['a full-width colon', '{"a"：1}', { line: 1, column: 5 }, /全角的“：”/],
    ['curly quotation marks', '{“a”: 1}', { line: 1, column: 2 }, /全角的“/],
    ['no quotation marks', '{"a": 中文}', { line: 1, column: 7 }, /却是“中文”/],
    ['a string that goes on', '{"a": "上一行\n下一行"}', { line: 1, column: 7 }, /正确收尾/],
    ['the same key twice', '{"a": 1,\r\n "a": 2}', { line: 2, column: 2 }, /写了两遍/],
    ['something behind the end', '{} {}', { line: 1, column: 4 }, /文件的结尾/],
  ])('is told with line and column: %s', (_name, json, where, words) => {
    expect(noticeProblems(json)).toEqual([
      { ...where, path: [], message: { zh: expect.stringMatching(words), en: expect.anything() } },
    ]);
  });

  it('is never one that JSON has not', () => {
    const odd = '{"id":[-0,1.5e+3,true,null,"\\u4e00\\n\\"",{}],"":[[]]}';
    expect(() => void JSON.parse(odd)).not.toThrow();
    expect(noticeProblems(odd).every(({ path: where }) => where.length > 0)).toBe(true);
  });
});

describe('a file that is no notice file', () => {
  it.each<[string, string, { line: number; column: number }, RegExp]>([
    ['nothing', '', { line: 1, column: 1 }, /是空的/],
    ['blank lines', ' \n\n', { line: 1, column: 1 }, /是空的/],
    ['the text of a notice', '云岭产函〔2031〕18号', { line: 1, column: 1 }, /不是通知文件/],
    ['a Word document', 'PK\u0003\u0004\u0014\0\uFFFD', { line: 1, column: 1 }, /不是通知文件/],
    ['a web page', '<!DOCTYPE html>', { line: 1, column: 1 }, /不是通知文件/],
    ['other data', '{"name": "x", "version": "1"}', { line: 1, column: 1 }, /没有 id、forms/],
    ['another encoding', '{\n"title": "\uFFFD\uFFFD"}', { line: 2, column: 11 }, /不是 UTF-8/],
    ['two bytes a character', '\uFFFD\uFFFD{\0"\0', { line: 1, column: 1 }, /不是 UTF-8/],
  ])('is told for what it is: %s', (_name, file, where, words) => {
    expect(noticeProblems(file)).toEqual([
      { ...where, path: [], message: { zh: expect.stringMatching(words), en: expect.anything() } },
    ]);
  });
});

describe('a notice that does not agree with itself', () => {
  it('names an id that no requirement has, where it stands', () => {
    const { text: broken, line } = changed('"id": "cross.unit"', '"id": "cross.elsewhere"');
    const problem = noticeProblems(broken).find((one) => one.line === line);
    expect(problem).toMatchObject({ path: ['cross', 'unit', 'id'] });
    expect(problem?.message.zh).toContain('不在 requirements 之中');
  });

  it('names a requirement that nothing uses', () => {
    const { text: broken } = changed('"orderId": "report.order"', '"orderId": "report.progress"');
    expect(noticeProblems(broken)).toEqual([
      expect.objectContaining({ path: ['requirements', expect.any(Number), 'id'] }),
    ]);
  });

  it('names a requirement that stands twice', () => {
    const broken = text.replace(/("requirements": \[\s*)(\{[\s\S]*?"by": "\w+"\s*\},)/, '$1$2$2');
    expect(noticeProblems(broken).map(({ message }) => message.zh)).toEqual([
      '编号“report.cover.title”重复出现。',
    ]);
  });

  it('names an option that a choice does not have, in its exclusions', () => {
    const { text: broken, line } = changed(
      '"atMostOneOf": ["published", "none"]',
      '"atMostOneOf": ["published", "never"]',
    );
    expect(noticeProblems(broken)).toEqual([
      expect.objectContaining({
        line,
        path: expect.arrayContaining(['exclusions', 'atMostOneOf']),
        message: { zh: expect.stringContaining('没有选项“never”'), en: expect.anything() },
      }),
    ]);
  });

  it('names a form that is not there', () => {
    const { text: broken, line } = changed('"partOf": "application"', '"partOf": "appendix"');
    expect(noticeProblems(broken)).toEqual([expect.objectContaining({ line })]);
  });

  it('names limits the wrong way round', () => {
    const { text: broken, line } = changed('"min": 3000', '"min": 6000');
    expect(noticeProblems(broken)).toEqual([
      expect.objectContaining({
        line,
        message: { zh: '下限 6000 大于上限 5000。', en: expect.anything() },
      }),
    ]);
  });

  it('names an id that does not begin with its form’s', () => {
    const broken = text.replaceAll('"report.progress"', '"overall.progress"');
    expect(noticeProblems(broken)).toEqual([
      expect.objectContaining({
        message: expect.objectContaining({ zh: expect.stringContaining('report.') }),
      }),
    ]);
  });
});
