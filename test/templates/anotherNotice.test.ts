import { assess } from '../../src/checks/engine/assess';
import type { Notice } from '../../src/notice/schema';
import { formById, headingOf, sectionsOf } from '../../src/notice/walk';
import { blankForm } from '../../src/templates/blankForm';
import { blankPart, insertableParts } from '../../src/templates/blankPart';
import { notice2031WithOtherIds } from '../fixtures/notices/notice2031';
import { validationErrors } from '../support/openXmlValidator';
import { packageFaults } from '../support/packageLint';
import { expectedTags, paragraphsOf, snapshotOf, squeeze, tagsOf } from './forms';

const notice: Notice = notice2031WithOtherIds;

describe.each(notice.forms.map(({ id }) => id))('the blank %s of a later year', (id) => {
  const own = formById(notice, id);
  const forms = [own, ...notice.forms.filter(({ partOf }) => partOf === id)];
  let bytes: Uint8Array;
  beforeAll(async () => {
    bytes = await blankForm(notice, id);
  });

  it('is valid for Word', async () => {
    expect(packageFaults(bytes)).toEqual([]);
    expect(await validationErrors(bytes)).toEqual([]);
  });

  it('has a control for all that is to be filled in', () => {
    expect(tagsOf(bytes).sort()).toEqual(forms.flatMap(expectedTags).sort());
  });

  it('has its notice’s headings and guidance, in its order', () => {
    const text = squeeze(
      paragraphsOf(bytes)
        .map((paragraph) => paragraph.text)
        .join(''),
    );
    const words = forms.flatMap((form) => [
      ...(form.cover === null ? [] : form.title),
      ...sectionsOf(form).map(({ section }) => headingOf(section)),
    ]);
    let position = 0;
    for (const word of words.map(squeeze)) {
      const at = text.indexOf(word, position);
      expect({ word, found: at >= position }).toEqual({ word, found: true });
      position = at + word.length;
    }
    expect(text).not.toContain('典型经验');
  });

  it('is found again, whole, when it is read', () => {
    const { forms: found, parts } = assess(notice, snapshotOf(bytes), { today: '2031-03-03' });
    expect(found.map((form) => form.id)).toEqual(forms.map((form) => form.id));
    expect(parts.filter(({ state }) => state === 'missing')).toEqual([]);
  });
});

it('makes every part that can be inserted', async () => {
  const parts = insertableParts(notice);
  expect(parts).toContain('story.digital');
  for (const part of parts) expect(packageFaults(await blankPart(notice, part))).toEqual([]);
});
