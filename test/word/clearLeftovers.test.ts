import { assess } from '../../src/checks/engine/assess';
import { eachParagraph } from '../../src/document/snapshot';
import { notice2018 } from '../../src/notice/notice2018';
import { leftoversOf } from '../../src/taskpane/model/leftovers';
import { blankForm } from '../../src/templates/blankForm';
import type { Host, HostResult } from '../../src/host/host';
import { createWordHost } from '../../src/word/wordHost';
import { packageFaults } from '../support/packageLint';
import { startWord } from '../support/word';
import type { PlayedWord, WordOptions } from '../support/word';
import { testPage } from './testPage';

jest.setTimeout(60_000);

let word: PlayedWord;
let host: Host;

afterEach(() => word.close());

async function openBlank(form: string, options: Partial<WordOptions> = {}): Promise<void> {
  word = await startWord({ document: await blankForm(notice2018, form), ...options });
  host = createWordHost(notice2018, testPage());
}

function valueOf<T>(result: HostResult<T>): T {
  if (!result.ok) throw new Error(JSON.stringify(result.problem));
  return result.value;
}

async function leftovers() {
  const snapshot = valueOf(await host.deepScan());
  const { findings } = assess(notice2018, snapshot, { today: '2018-09-01' });
  return { snapshot, ...leftoversOf(findings, snapshot) };
}

it.each([
  ['report', '1.9'],
  ['application', '1.9'],
  ['application', '1.6'],
] as const)(
  'a blank %s loses its prompts in one step, nothing else (WordApi %s)',
  async (form, wordApi) => {
    await openBlank(form, { wordApi });
    const { snapshot, guidance, prompts } = await leftovers();
    expect(prompts).toBeGreaterThan(5);
    const own = [...eachParagraph(snapshot.blocks)]
      .flatMap(({ paragraph }) => paragraph.spans)
      .filter(({ placeholder }) => !placeholder)
      .map(({ text }) => text)
      .join('');
    expect(valueOf(await host.clearLeftovers(guidance, true))).toEqual({ prompts, guidance: 0 });
    const after = await leftovers();
    expect(after.prompts).toBe(0);
    const text = [...eachParagraph(after.snapshot.blocks)]
      .map(({ paragraph }) => paragraph.text)
      .join('');
    expect(text.replace(/\s/g, '')).toBe(own.replace(/\s/g, ''));
    expect(packageFaults(word.save())).toEqual([]);
  },
);

it('what the author wrote over a prompt stays, and so do prompts nobody asked to remove', async () => {
  await openBlank('application');
  const { snapshot, prompts } = await leftovers();
  const index = [...eachParagraph(snapshot.blocks)].findIndex(
    ({ paragraph }) => paragraph.isPlaceholder,
  );
  await word.type(index, '云岭省南溪市陶瓷产业协会');
  expect(valueOf(await host.clearLeftovers([], false))).toEqual({ prompts: 0, guidance: 0 });
  const cleared = valueOf(await host.clearLeftovers([], true));
  expect(cleared.prompts).toBe(prompts - 1);
  expect(word.text()).toContain('云岭省南溪市陶瓷产业协会');
});

it('guidance that is not what the author was shown stays, and everything with it', async () => {
  await openBlank('application');
  const { snapshot } = await leftovers();
  const [first] = eachParagraph(snapshot.blocks);
  const id = first?.paragraph.id ?? '';
  await word.type(0, '新写的字');
  expect(await host.clearLeftovers([id], true)).toEqual({
    ok: false,
    problem: { kind: 'placeGone' },
  });
  expect((await leftovers()).prompts).toBeGreaterThan(5);
});

it('pages are not told by a Word that does not know them', async () => {
  await openBlank('application');
  expect(await host.pagesOf(['p1'])).toEqual({
    ok: false,
    problem: { kind: 'notSupported', needs: 'WordApiDesktop 1.2' },
  });
});
