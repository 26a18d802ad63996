import { notice2018 } from '../../src/notice/notice2018';
import { formById } from '../../src/notice/walk';
import { kit, located } from './locating';
import { form, noticeSketch, rubrics } from './noticeSketch';

describe('the notice itself', () => {
  it('is no paper', () => {
    expect(located(...noticeSketch)).toMatchObject({ forms: [], isNotice: true });
  });

  it('is one once it is filled in', () => {
    const unit = noticeSketch.map((each) =>
      each === '单位：      （公章）' ? '单位：南溪市青瓷产业发展中心（公章）' : each,
    );
    expect(located(...unit).isNotice).toBeUndefined();
    const at = noticeSketch.findIndex(
      (each) => typeof each === 'string' && each.startsWith('二、'),
    );
    const text = '南溪市成立领导小组，协会与三十家企业共同推进试点工作，落实配套资金。'.repeat(4);
    const written = [...noticeSketch.slice(0, at), text, ...noticeSketch.slice(at)];
    expect(located(...written).isNotice).toBeUndefined();
    expect(located(...written).forms.length).toBeGreaterThan(0);
  });

  it('is not a blank form, nor a paper with the rubric behind it', () => {
    expect(located(...form(formById(notice2018, 'report'))).isNotice).toBeUndefined();
    expect(located(...kit.form('report'), ...rubrics).isNotice).toBeUndefined();
  });
});
