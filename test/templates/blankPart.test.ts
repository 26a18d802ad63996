import { notice2018 } from '../../src/notice/notice2018';
import { sectionsOf } from '../../src/notice/walk';
import { blankForm } from '../../src/templates/blankForm';
import { blankPart, insertableParts } from '../../src/templates/blankPart';
import { paragraphsOf, partText, tagsOf } from './forms';

const parts = insertableParts(notice2018);

describe('parts to insert', () => {
  it('are every cover, pledge, table, group and section, and the experience as a whole', () => {
    const sections = notice2018.forms.flatMap((form) =>
      sectionsOf(form).map(({ section }) => section.id),
    );
    expect(sections).toHaveLength(9 + 10 + 6);
    expect([...parts].sort()).toEqual(
      [
        ...sections,
        'report.cover.title',
        'report.part1',
        'report.part2',
        'application.cover.title',
        'application.pledge',
        'application.form',
        'experience',
      ].sort(),
    );
  });

  it('have together the controls of the whole forms', async () => {
    const inForms = new Set<string>();
    for (const id of ['report', 'application'])
      for (const tag of tagsOf(await blankForm(notice2018, id))) inForms.add(tag);
    const inParts = new Set<string>();
    for (const id of parts)
      for (const tag of tagsOf(await blankPart(notice2018, id))) inParts.add(tag);
    expect(inParts).toEqual(inForms);
  });

  it.each([
    ['report.influence', 10],
    ['report.part2', 18],
    ['experience', 6],
    ['experience.name', 1],
    ['report.influence.scale', 1],
    ['application.pledge', 0],
  ])('%s has %i places to fill in', async (id, count) => {
    expect(tagsOf(await blankPart(notice2018, id))).toHaveLength(count);
  });

  it.each(parts)('%s begins where it is put, with its heading', async (id) => {
    const bytes = await blankPart(notice2018, id);
    expect(partText(bytes, 'word/document.xml')).not.toContain('pageBreakBefore');
    const [first] = paragraphsOf(bytes);
    expect(first?.text).not.toBe('');
    expect(first?.isPlaceholder).toBe(false);
  });

  it('gives a control the same id wherever it stands, and different ones to different parts', async () => {
    const ids = async (bytes: Promise<Uint8Array>): Promise<string[]> =>
      [...partText(await bytes, 'word/document.xml').matchAll(/<w:id w:val="(\d+)"/g)].map(
        ([, id]) => id ?? '',
      );
    const one = await ids(blankPart(notice2018, 'report.summary'));
    const other = await ids(blankPart(notice2018, 'report.problems'));
    const whole = await ids(blankForm(notice2018, 'report'));
    expect(one).toHaveLength(1);
    expect(whole).toEqual(expect.arrayContaining([...one, ...other]));
    expect(other).not.toEqual(one);
  });

  it('are refused when the notice does not have them', async () => {
    await expect(blankPart(notice2018, 'report.cover.seal')).rejects.toThrow(RangeError);
  });
});
