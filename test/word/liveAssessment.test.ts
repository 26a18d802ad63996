import { assess } from '../../src/checks/engine/assess';
import type { Assessment } from '../../src/checks/assessment';
import { notice2018 } from '../../src/notice/notice2018';
import { blankForm } from '../../src/templates/blankForm';
import type { HostResult } from '../../src/host/host';
import type { DocumentSnapshot } from '../../src/document/snapshot';
import { createWordHost } from '../../src/word/wordHost';
import { startWord } from '../support/word';
import { testPage } from './testPage';

jest.setTimeout(60_000);

function judged(result: HostResult<DocumentSnapshot>): Assessment {
  if (!result.ok) throw new Error(JSON.stringify(result.problem));
  return assess(notice2018, result.value, { today: '2018-08-01', dismissals: [] });
}

/** What the outline shows of each part. */
const outline = ({ parts }: Assessment) =>
  parts.map(({ id, state, filled }) => `${id} ${state} ${filled?.done ?? ''}/${filled?.of ?? ''}`);

/** Which parts are there. */
const present = ({ parts }: Assessment) =>
  parts.map(({ id, state }) => `${id} ${state === 'missing' ? 'missing' : 'there'}`);

/** What the author is told to mend, wherever it is. */
const told = ({ findings }: Assessment) =>
  findings.map(({ requirement, rule }) => `${requirement} ${rule}`).sort();

const forms = notice2018.forms.map(({ id }) => id);

async function beforeAndAfterScan(
  form: string,
  wordApi: '1.3' | '1.4' | '1.6' | '1.9',
): Promise<[Assessment, Assessment]> {
  const word = await startWord({ document: await blankForm(notice2018, form), wordApi });
  const host = createWordHost(notice2018, testPage());
  const live = judged(await host.read());
  const exact = judged(await host.deepScan());
  await word.close();
  return [live, exact];
}

describe.each(['1.6', '1.9'] as const)('on WordApi %s', (wordApi) => {
  it.each(forms)(
    'the blank form %s is judged alike before the package is read and after',
    async (form) => {
      const [live, exact] = await beforeAndAfterScan(form, wordApi);
      expect(outline(live)).toEqual(outline(exact));
      expect(told(live)).toEqual(told(exact));
    },
  );
});

// Words this old do not list the controls of the fields, so that their prompts look like text at first.
describe.each(['1.3', '1.4'] as const)('on WordApi %s', (wordApi) => {
  it.each(forms)(
    'the parts of the blank form %s are found before the package is read',
    async (form) => {
      const [live, exact] = await beforeAndAfterScan(form, wordApi);
      expect(present(live)).toEqual(present(exact));
    },
  );

  it('a field typed into after the scan counts as filled, and no other', async () => {
    const word = await startWord({ document: await blankForm(notice2018, 'application'), wordApi });
    const host = createWordHost(notice2018, testPage());
    const before = judged(await host.deepScan());
    const field = word.paragraphs().findIndex(({ text }) => text === '请填写申报单位名称');
    await word.type(field, '南溪市陶瓷行业协会');
    const after = judged(await host.read());
    await word.close();
    const filled = ({ parts }: Assessment) =>
      parts.reduce((sum, part) => sum + (part.filled?.done ?? 0), 0);
    expect(filled(after) - filled(before)).toBe(1);
  });
});
