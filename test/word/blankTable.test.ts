import { assess } from '../../src/checks/engine/assess';
import { formFields } from '../../src/checks/fields/formFields';
import { locate } from '../../src/locate/locate';
import type { DocumentSnapshot } from '../../src/document/snapshot';
import { notice2018 } from '../../src/notice/notice2018';
import { blankForm } from '../../src/templates/blankForm';
import type { HostResult } from '../../src/host/host';
import { createWordHost } from '../../src/word/wordHost';
import { startWord } from '../support/word';
import { testPage } from './testPage';

jest.setTimeout(60_000);

function snapshotIn(result: HostResult<DocumentSnapshot>): DocumentSnapshot {
  if (!result.ok) throw new Error(result.problem.kind);
  return result.value;
}

/** Of each figure of the indicators: where it would be written. */
function figures(snapshot: DocumentSnapshot): Map<string, string | null> {
  const groups = formFields(locate(notice2018, snapshot), 'report.part1') ?? [];
  return new Map(
    groups
      .flatMap(({ fields }) => fields)
      .flatMap((field) =>
        field.kind === 'indicator'
          ? field.columns.map(({ key, slot }): [string, string | null] => [
              `${field.id}.${key}`,
              slot?.paragraphId ?? null,
            ])
          : [],
      ),
  );
}

it('finds the place of every figure of a blank table, once the package was read', async () => {
  const word = await startWord({ document: await blankForm(notice2018, 'report') });
  const host = createWordHost(notice2018, testPage());
  await host.read();
  const scanned = snapshotIn(await host.deepScan());
  const groups = formFields(locate(notice2018, scanned), 'report.part1') ?? [];
  for (const field of groups.flatMap(({ fields }) => fields)) {
    if (field.kind !== 'indicator') continue;
    for (const { key, slot, why } of field.columns)
      expect({ id: field.id, why, tag: slot?.tag }).toEqual({
        id: field.id,
        why: null,
        tag: `${field.id}.${key}`,
      });
  }
  await word.close();
});

it.each(['1.3', '1.4', '1.6', '1.9'] as const)(
  'finds the very same places before that, on WordApi %s',
  async (wordApi) => {
    const word = await startWord({ document: await blankForm(notice2018, 'report'), wordApi });
    const host = createWordHost(notice2018, testPage());
    const live = figures(snapshotIn(await host.read()));
    const exact = figures(snapshotIn(await host.deepScan()));
    await word.close();
    expect(live.size).toBe(22);
    expect([...live]).toEqual([...exact]);
    expect(new Set(live.values()).size).toBe(live.size);
  },
);

it('reads figures typed into some of the cells as those cells’ own', async () => {
  const word = await startWord({ document: await blankForm(notice2018, 'report') });
  const host = createWordHost(notice2018, testPage());
  const blanks = word.paragraphs().flatMap(({ text }, at) => (text === '____' ? [at] : []));
  // Of the first row: the second of the left indicator, the first of the right one.
  await word.type(blanks[1] ?? -1, '118');
  await word.type(blanks[2] ?? -1, '4.6');
  const snapshot = snapshotIn(await host.read());
  await word.close();
  const groups = formFields(locate(notice2018, snapshot), 'report.part1') ?? [];
  const filled = groups
    .flatMap(({ fields }) => fields)
    .flatMap((field) =>
      field.kind === 'indicator'
        ? field.columns.flatMap(({ key, text }) => (text === '' ? [] : [[field.id, key, text]]))
        : [],
    );
  expect(filled).toEqual([
    ['report.indicators.enterprises', 'previousYear', '118'],
    ['report.indicators.tax', 'atApplication', '4.6'],
  ]);
});

describe('a cell that live reading cannot tell', () => {
  /** The application's blank form, read live, one cell of its table in doubt. */
  async function inDoubt(text: string): Promise<DocumentSnapshot> {
    const word = await startWord({ document: await blankForm(notice2018, 'application') });
    const snapshot = snapshotIn(await createWordHost(notice2018, testPage()).read());
    await word.close();
    return {
      ...snapshot,
      blocks: snapshot.blocks.map((block) =>
        block.kind === 'paragraph'
          ? block
          : {
              ...block,
              rows: block.rows.map(({ cells }) => ({
                cells: cells.map((cell) =>
                  cell.blocks.some((each) => each.kind === 'paragraph' && each.text === text)
                    ? { ...cell, certain: false }
                    : cell,
                ),
              })),
            },
      ),
    };
  }

  const unit = 'application.form.unit';

  it('is neither written nor judged', async () => {
    const snapshot = await inDoubt('请填写申报单位名称');
    const groups = formFields(locate(notice2018, snapshot), 'application.form') ?? [];
    const field = groups.flatMap(({ fields }) => fields).find(({ id }) => id === unit);
    expect(field).toMatchObject({ slot: null, why: 'notYetKnown' });
    const { findings, requirements } = assess(notice2018, snapshot, { today: '2018-08-01' });
    expect(findings.filter(({ requirement }) => requirement === unit)).toEqual([]);
    expect(requirements.find(({ id }) => id === unit)).toMatchObject({
      state: 'unchecked',
      why: { key: 'cellsNotKnown' },
    });
  });

  it('leaves the others as they are', async () => {
    const snapshot = await inDoubt('请填写申报单位名称');
    const { findings } = assess(notice2018, snapshot, { today: '2018-08-01' });
    expect(findings.map(({ requirement }) => requirement)).toContain('application.form.industry');
  });

  it('is where a missing label may be', async () => {
    const snapshot = await inDoubt('申报单位名称');
    const { requirements } = assess(notice2018, snapshot, { today: '2018-08-01' });
    expect(requirements.find(({ id }) => id === unit)).toMatchObject({ state: 'unchecked' });
  });
});
