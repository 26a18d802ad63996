import { snapshotOf } from '../../src/document/build';
import { flatten } from '../../src/locate/flat';
import type { FlatDocument, Line } from '../../src/locate/flat';
import { locateForm } from '../../src/locate/form';
import { findStarts } from '../../src/locate/starts';
import { notice2018 } from '../../src/notice/notice2018';

/** A document that counts how often its lines' beginnings are looked at. */
function counting(flat: FlatDocument): { flat: FlatDocument; looks: () => number } {
  let looks = 0;
  const lines = flat.lines.map((line): Line => {
    return {
      ...line,
      get head() {
        looks += 1;
        return line.head;
      },
    };
  });
  return { flat: { ...flat, lines }, looks: () => looks };
}

/** Looks at the beginnings of lines, for each form in a document of so many covers. */
function looksForEach(covers: number): number {
  const cover = [
    '产业集群区域品牌建设试点',
    '工作总结报告',
    '单位：南溪市青瓷协会',
    '日期：2018年9月1日',
  ];
  const document = snapshotOf(Array.from({ length: covers }, () => cover).flat());
  const { flat, looks } = counting(flatten(notice2018, document));
  const starts = findStarts(notice2018, flat);
  expect(starts).toHaveLength(covers);
  for (const start of starts) locateForm(flat, start, [], new Set());
  return looks() / covers;
}

describe('a document of very many covers', () => {
  it('costs no more for each of them than one of few', () => {
    expect(looksForEach(400)).toBeLessThan(looksForEach(50) * 1.1);
  });
});
