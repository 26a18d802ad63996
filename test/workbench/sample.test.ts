import { eachParagraph } from '../../src/document/snapshot';
import { readDocx } from '../../src/docx/readDocx';
import { sampleDocument } from '../../src/workbench/sample/sampleDocument';
import { writeSettings } from '../../src/workbench/wordModel/settingsPart';
import { ADD_IN_ID } from '../../src/workbench/addIn';
import { validationErrors } from '../support/openXmlValidator';

jest.setTimeout(60_000);

test('the sample is a half-written report and application, valid for Word with settings in it', async () => {
  const sample = await sampleDocument();
  const read = readDocx(sample);
  if (!read.ok) throw new Error(read.problem.kind);
  const paragraphs = [...eachParagraph(read.snapshot.blocks)].map(({ paragraph }) => paragraph);
  const tags = new Set(
    paragraphs.flatMap(({ tags: around, spans }) => [
      ...around,
      ...spans.flatMap((span) => span.tags),
    ]),
  );
  expect(tags).toContain('report.summary');
  expect(tags).toContain('application.form.unit');
  expect(paragraphs.some(({ isPlaceholder }) => isPlaceholder)).toBe(true);
  expect(paragraphs.some(({ text }) => text.includes('南溪市'))).toBe(true);
  const withSettings = writeSettings(sample, ADD_IN_ID, { 试: '{"甲":"<1>"}' });
  expect(await validationErrors(withSettings)).toEqual([]);
});
