import { submissionsOf } from '../../src/reviewers/submissions';
import { skippedWords } from '../../src/reviewers/words';

const given = (...paths: string[]) =>
  paths.map((path) => ({ path, read: () => Promise.resolve(new Uint8Array()) }));

test('each folder that directly holds papers is a submission; loose files are one together', () => {
  const { submissions } = submissionsOf(
    given('省/乙/2.docx', '省/甲/2.docx', '省/甲/1.DOCX', 'b.docx', 'a.docx', '省/甲/下/3.docx'),
  );
  expect(submissions.map(({ name, files }) => [name, files.map(({ path }) => path)])).toEqual([
    ['a.docx', ['a.docx', 'b.docx']],
    ['省/乙', ['省/乙/2.docx']],
    ['省/甲', ['省/甲/1.DOCX', '省/甲/2.docx']],
    ['省/甲/下', ['省/甲/下/3.docx']],
  ]);
});

test('lock files and what macOS adds are no papers; other formats and archives are named', () => {
  const grouped = submissionsOf(
    given(
      'a/~$材料.docx',
      'a/.~材料.docx',
      '__MACOSX/a/._材料.docx',
      'a/旧.doc',
      'a/b.wps',
      'a/附件.rar',
      'a/x.jpg',
    ),
  );
  expect(grouped).toEqual({
    submissions: [],
    passedOver: ['a/旧.doc', 'a/b.wps'],
    archives: ['a/附件.rar'],
  });
  const { zh, en } = skippedWords(grouped);
  expect(zh).toContain('a/旧.doc、a/b.wps');
  expect(zh).toContain('请先解压：a/附件.rar');
  expect(en).toContain('please unpack: a/附件.rar');
});
