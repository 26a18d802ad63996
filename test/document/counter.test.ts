import { snapshotOf } from '../../src/document/build';
import { chosenCount, countStories, rememberingCounter } from '../../src/document/count';
import { known, unknown } from '../../src/document/facts';
import { eachParagraph } from '../../src/document/snapshot';
import type { Block, Paragraph } from '../../src/document/snapshot';

function paragraphsOf(blocks: readonly Block[]): Paragraph[] {
  return [...eachParagraph(blocks)].map(({ paragraph }) => paragraph);
}

describe('counting again after a keystroke', () => {
  /** As `paragraph`, noting each time its runs are read. */
  function watched(paragraph: Paragraph, reads: string[]): Paragraph {
    const { id, spans } = paragraph;
    return Object.defineProperty({ ...paragraph }, 'spans', {
      get: () => {
        reads.push(id);
        return spans;
      },
    });
  }

  it('counts the changed paragraph only', () => {
    const pages = 300;
    const reads: string[] = [];
    const lines = Array.from({ length: pages * 20 }, (_, line) => `第${line}项工作已完成。`);
    const paragraphs = paragraphsOf(snapshotOf(lines).blocks).map((one) => watched(one, reads));
    const count = rememberingCounter();
    const before = countStories(paragraphs, count);
    expect(new Set(reads).size).toBe(paragraphs.length);

    reads.length = 0;
    const typed = paragraphsOf(snapshotOf(['第8项工作已全部完成。']).blocks).map((one) =>
      watched({ ...one, id: 'p9' }, reads),
    );
    const after = countStories(
      paragraphs.map((one) => typed.find(({ id }) => id === one.id) ?? one),
      count,
    );
    expect(after.body.words).toBe(before.body.words + 2);
    expect(new Set(reads)).toEqual(new Set(['p9']));
  });

  it("keeps what is Word's count and what is the author's apart", () => {
    const [prompt] = paragraphsOf(
      snapshotOf([{ p: '请填写', with: { placeholder: true } }]).blocks,
    );
    if (prompt === undefined) throw new Error('a paragraph was asked for');
    expect(rememberingCounter({ of: 'all' })(prompt).words).toBe(3);
    expect(rememberingCounter({ of: 'author' })(prompt).words).toBe(0);
  });
});

describe('text boxes, footnotes and endnotes', () => {
  const { blocks } = snapshotOf([
    '正文三。',
    { p: '脚注内容', with: { story: 'footnote' } },
    { p: '尾注', with: { story: 'endnote' } },
    { p: '框', with: { story: 'textBox' } },
    { table: [['一格', { of: ['二格', { table: [['内格']] }] }]] },
  ]);
  const counts = countStories(paragraphsOf(blocks));

  it('are counted apart from the body, whose tables count', () => {
    expect(counts.body).toMatchObject({ words: 10, paragraphs: 4 });
    expect(counts.notes).toMatchObject({ words: 7, paragraphs: 3 });
  });

  it("count as the document's author has chosen in Word, and by default", () => {
    expect(chosenCount(counts, known(true)).words).toBe(17);
    expect(chosenCount(counts, known(false)).words).toBe(10);
    expect(chosenCount(counts, unknown('notReadYet')).words).toBe(17);
  });
});
