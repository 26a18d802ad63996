import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { notice2018 } from '../../src/notice/notice2018';
import { blankForm } from '../../src/templates/blankForm';
import { blankPart, insertableParts } from '../../src/templates/blankPart';
import { validationErrors } from '../support/openXmlValidator';
import { packageFaults } from '../support/packageLint';
import { partText } from './forms';

const parts = insertableParts(notice2018);

/** What stands in a document's body, without the section's properties. */
async function bodyOf(bytes: Promise<Uint8Array>): Promise<string> {
  const body = /<w:body>(.*)<w:sectPr/s.exec(partText(await bytes, 'word/document.xml'))?.[1];
  if (body === undefined) throw new Error('no body');
  return body;
}

/** The package with its document's XML changed. */
function edited(bytes: Uint8Array, edit: (xml: string) => string): Uint8Array {
  const files = unzipSync(bytes);
  const document = strFromU8(files['word/document.xml'] ?? new Uint8Array());
  return zipSync({ ...files, 'word/document.xml': strToU8(edit(document)) });
}

describe('every document we make', () => {
  it.each(notice2018.forms.map(({ id }) => id))('the form %s is valid for Word', async (id) => {
    const bytes = await blankForm(notice2018, id);
    expect(packageFaults(bytes)).toEqual([]);
    expect(await validationErrors(bytes)).toEqual([]);
  });

  it.each(parts)('the part %s has none of the faults the validator misses', async (id) => {
    expect(packageFaults(await blankPart(notice2018, id))).toEqual([]);
  });

  it('the parts, put one after the other into one document, are valid for Word', async () => {
    const bodies = await Promise.all(parts.map((id) => bodyOf(blankPart(notice2018, id))));
    const container = await blankPart(notice2018, 'report.summary');
    const all = edited(container, (xml) =>
      xml.replace(/<w:body>.*<w:sectPr/s, `<w:body>${bodies.join('')}<w:sectPr`),
    );
    expect(await validationErrors(all)).toEqual([]);
  });

  it('would not pass with a fault in it: the validator does look', async () => {
    const broken = edited(await blankForm(notice2018, 'report'), (xml) =>
      xml.replace('<w:pPr>', '<w:pPr><w:nonsense/>'),
    );
    expect(await validationErrors(broken)).not.toEqual([]);
  });
});
