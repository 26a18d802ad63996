import { formFields } from '../../src/checks/fields/formFields';
import { locate } from '../../src/locate/locate';
import { notice2018 } from '../../src/notice/notice2018';
import { blankForm } from '../../src/templates/blankForm';
import { createWordHost } from '../../src/word/wordHost';
import { startWord } from '../support/word';
import { testPage } from './testPage';

jest.setTimeout(60_000);

it('finds the place of every figure of a blank table, once the package was read', async () => {
  const word = await startWord({ document: await blankForm(notice2018, 'report') });
  const host = createWordHost(notice2018, testPage());
  await host.read();
  const scanned = await host.deepScan();
  if (!scanned.ok) throw new Error(scanned.problem.kind);
  const groups = formFields(locate(notice2018, scanned.value), 'report.part1') ?? [];
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
