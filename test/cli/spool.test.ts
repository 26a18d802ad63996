import { mkdir, readdir } from 'node:fs/promises';
import { Spool } from '../../src/cli/batch/spool';
import { submissionOf } from '../reports/sampleReport';
import { paper } from './papers';
import { testFolder } from './runCli';

const at = testFolder();
const reports = ['丙', '甲', '乙'].map((name) => submissionOf(name, paper('good-both')));

test('gives back what it was given, as often as asked, and by name when sorted', async () => {
  await mkdir(at('结果'));
  const spool = new Spool(at('结果', '结果.html'));
  for (const report of reports) spool.add(report);
  expect([...spool]).toEqual(reports);
  expect([...spool]).toEqual(reports);
  spool.sort();
  expect([...spool].map(({ name }) => name)).toEqual(['丙', '乙', '甲']);
  // The file is taken out of the folder as soon as it is open: nothing is left even of a killed process.
  expect(await readdir(at('结果'))).toEqual([]);
  spool.close();
});

test('can be gone through twice at the same time', () => {
  const spool = new Spool(undefined);
  for (const report of reports) spool.add(report);
  const pairs = [...spool].flatMap(({ name }) => [...spool].map((other) => name + other.name));
  expect(pairs).toHaveLength(9);
  spool.close();
});

test('says at once when the report could not be written to its folder', () => {
  expect(() => new Spool(at('没有', '结果.html'))).toThrow('there is no folder');
});
