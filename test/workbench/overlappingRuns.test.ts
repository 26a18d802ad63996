import { startWord } from '../support/word';
import type { PlayedWord } from '../support/word';
import { docxOf, p } from './sampleFiles';

/** Each Word begins with Microsoft's whole library. */
jest.setTimeout(60_000);

let word: PlayedWord;
beforeEach(async () => {
  word = await startWord({ document: docxOf(p('第一段。')) });
});
afterEach(() => word.close());

test('a run that ends does not take from another what both hold', async () => {
  let end: () => void = () => undefined;
  const ended = new Promise<void>((resolve) => {
    end = resolve;
  });
  const slow = Word.run(async (context) => {
    const { body } = context.document;
    const { paragraphs } = body;
    body.load('text');
    paragraphs.load('text');
    await context.sync();
    await ended;
    const text = body.getOoxml();
    paragraphs.items[0]?.load('text');
    await context.sync();
    return text.value;
  });
  await Word.run(async (context) => {
    const { body } = context.document;
    body.paragraphs.load('text');
    body.load('text');
    await context.sync();
  });
  // The library lets go of a run's objects in a request of its own, after the run.
  await new Promise((resolve) => setTimeout(resolve, 100));
  end();
  expect(await slow).toContain('第一段。');
});
