import { notice2018 } from '../../../src/notice/notice2018';
import { blankForm } from '../../../src/templates/blankForm';
import { fill, withoutSection } from '../../../src/workbench/sample/fill';
import { partText } from '../../templates/forms';

const blank = async (): Promise<string> =>
  partText(await blankForm(notice2018, 'report'), 'word/document.xml');
const controlOf = (xml: string, tag: string): string =>
  xml.split('<w:sdt>').find((part) => part.includes(`w:tag w:val="${tag}"`)) ?? '';

describe('filling a form in', () => {
  it('puts text in a prompt’s place, as typing does', async () => {
    const filled = fill(await blank(), { 'report.cover.unit': '南溪市 <测试> 单位' });
    const control = controlOf(filled, 'report.cover.unit');
    expect(control).toContain('南溪市 &lt;测试> 单位');
    expect(control).not.toMatch(/showingPlcHdr|PlaceholderText|请填写/);
  });

  it('puts paragraphs in the body of a section, in its style', async () => {
    const filled = fill(await blank(), { 'report.summary': ['第一段。', '第二段。'] });
    const control = controlOf(filled, 'report.summary');
    expect(control.match(/<w:pStyle w:val="BodyText"\/>/g)).toHaveLength(2);
    expect(control).not.toContain('showingPlcHdr');
  });

  it('ticks a box', async () => {
    const control = controlOf(
      fill(await blank(), { 'report.progress.done': true }),
      'report.progress.done',
    );
    expect(control).toContain('<w14:checked w14:val="1"/>');
    expect(control).toContain('☑');
  });

  it('leaves every other control as it was', async () => {
    const before = await blank();
    const after = fill(before, { 'report.progress.done': true });
    expect(controlOf(after, 'report.summary')).toBe(controlOf(before, 'report.summary'));
  });

  it('takes a section out, heading and control', async () => {
    const section = { tag: 'report.problems', heading: '六、存在问题及对策' };
    const without = withoutSection(await blank(), section);
    expect(without).not.toContain('存在问题及对策');
    expect(without).not.toContain('report.problems');
    expect(without).toContain('七、下一步工作计划');
  });

  it('says which control is not there', async () => {
    const xml = await blank();
    expect(() => fill(xml, { 'report.nothing': 'x' })).toThrow('report.nothing');
    expect(() => withoutSection(xml, { tag: 'x', heading: 'y' })).toThrow('x');
  });
});
