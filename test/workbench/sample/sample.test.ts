import { assess } from '../../../src/checks/engine/assess';
import { readDocx } from '../../../src/docx/readDocx';
import { eachParagraph, type DocumentSnapshot } from '../../../src/document/snapshot';
import { locate } from '../../../src/locate/locate';
import { notice2018 } from '../../../src/notice/notice2018';
import { sampleDocument } from '../../../src/workbench/sample/sample';
import { validationErrors } from '../../support/openXmlValidator';
import { packageFaults } from '../../support/packageLint';

let bytes: Uint8Array;
let snapshot: DocumentSnapshot;
/** The requirements that have a finding. */
let reported: string[];

beforeAll(async () => {
  bytes = await sampleDocument();
  const result = readDocx(bytes);
  if (!result.ok) throw new Error(`not read: ${JSON.stringify(result.problem)}`);
  snapshot = result.snapshot;
  const { findings } = assess(notice2018, snapshot, { today: '2018-09-10' });
  reported = findings.map(({ requirement }) => requirement);
});

describe('the document the workbench starts with', () => {
  it('is valid for Word', async () => {
    expect(packageFaults(bytes)).toEqual([]);
    expect(await validationErrors(bytes)).toEqual([]);
  });

  it('holds the report, then the application with its experience', () => {
    const found = locate(notice2018, snapshot);
    expect(found.forms.map(({ form }) => form.id)).toEqual(['report', 'application', 'experience']);
  });

  it('is half written: some prompts are left, most are gone', () => {
    const prompts = [...eachParagraph(snapshot.blocks)]
      .flatMap(({ paragraph }) => paragraph.spans)
      .filter(({ placeholder }) => placeholder);
    expect(prompts.length).toBeGreaterThan(3);
    expect(prompts.length).toBeLessThan(20);
  });

  it.each([
    ['two ticks that exclude each other', 'report.brand.trademark'],
    ['a grant without its amount', 'report.brand.incentive'],
    ['a choice nobody made', 'report.brand.standards'],
    ['a count in words', 'report.brand.enterprises'],
    ['more large enterprises than enterprises', 'report.indicators.aboveScale'],
    ['a section that is missing', 'report.problems'],
    ['sections without text', 'report.influence.investment'],
    ['a section without a figure', 'report.influence.industry'],
    ['words still to be filled in', 'print.placeholder'],
    ['guidance left standing', 'print.guidance'],
    ['a date without its day', 'application.cover.date'],
    ['a mobile number too short', 'application.form.mobile'],
    ['a field left empty', 'application.form.email'],
    ['a self-evaluation too long', 'application.selfEvaluation'],
    ['an experience too short', 'experience.length'],
    ['another name for the unit', 'cross.unit'],
    ['a pledge the report contradicts', 'cross.completed'],
  ])('has %s to be found', (_name, requirement) => {
    expect(reported).toContain(requirement);
  });
});
