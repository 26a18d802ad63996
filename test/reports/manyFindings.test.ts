import { assess } from '../../src/checks/engine/assess';
import { snapshotOf } from '../../src/document/build';
import { notice2018 } from '../../src/notice/notice2018';
import { fileReport, textsOf } from '../../src/reports/fileReport';

it('a report of very many findings looks at each part once', () => {
  const cover = ['产业集群区域品牌建设试点', '工作总结报告', '单位：', '日期：'];
  const snapshot = snapshotOf(Array.from({ length: 50 }, () => cover).flat());
  const assessment = assess(notice2018, snapshot, { today: '2018-09-01' });
  let looks = 0;
  const parts = assessment.parts.map((part) => ({
    ...part,
    get paragraphIds() {
      looks += 1;
      return part.paragraphIds;
    },
  }));
  const report = fileReport(
    {
      file: '材料.docx',
      assessment: { ...assessment, parts },
      snapshot,
      texts: textsOf(snapshot),
      units: [],
    },
    'zh-CN',
  );
  expect(report.findings.length).toBeGreaterThan(100);
  expect(looks).toBeLessThanOrEqual(parts.length);
});
