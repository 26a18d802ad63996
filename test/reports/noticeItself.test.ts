import { snapshotOf } from '../../src/document/build';
import { notice2018 } from '../../src/notice/notice2018';
import { checkSubmission } from '../../src/reports/checkSubmission';
import { kit } from '../locate/locating';
import { noticeSketch } from '../locate/noticeSketch';

it('tells of the notice itself in one line, and checks the papers beside it', () => {
  const file = (name: string, snapshot: ReturnType<typeof snapshotOf>) => ({
    name,
    content: { ok: true as const, snapshot },
  });
  const { files } = checkSubmission(
    '',
    [
      file('通知.docx', snapshotOf(noticeSketch)),
      file('总结报告.docx', snapshotOf(kit.form('report'))),
    ],
    { notice: notice2018, today: '2018-09-01', language: 'zh-CN' },
  );
  expect(files).toMatchObject([
    {
      forms: [],
      findings: [],
      notChecked: '这是通知原文及其附件，不是填写的材料，未检查。',
    },
    { forms: ['report'] },
  ]);
  expect(files[1]?.notChecked).toBeUndefined();
});
