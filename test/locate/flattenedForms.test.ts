import { assess } from '../../src/checks/engine/assess';
import type { Block, DocumentSnapshot } from '../../src/document/snapshot';
import { readDocx } from '../../src/docx/readDocx';
import { locate } from '../../src/locate/locate';
import { notice2018 } from '../../src/notice/notice2018';
import { blankForm } from '../../src/templates/blankForm';

const today = '2018-09-01';

async function blank(id: string): Promise<DocumentSnapshot> {
  const result = readDocx(await blankForm(notice2018, id));
  if (!result.ok) throw new Error(result.problem.kind);
  return result.snapshot;
}

/** What another editor leaves of a form: the controls gone, their prompts as text. */
function flattened(blocks: readonly Block[]): Block[] {
  return blocks.map((block): Block => {
    if (block.kind === 'table')
      return {
        ...block,
        rows: block.rows.map(({ cells }) => ({
          cells: cells.map((cell) => ({ ...cell, blocks: flattened(cell.blocks) })),
        })),
      };
    const spans = block.spans.map(({ text, eastAsianHint, struck }) => ({
      text,
      eastAsianHint,
      struck,
      placeholder: false,
      tags: [],
    }));
    return { ...block, spans, tags: [], isPlaceholder: false };
  });
}

function ends(snapshot: DocumentSnapshot): Record<string, string> {
  const { requirements } = assess(notice2018, snapshot, { today });
  return Object.fromEntries(requirements.map(({ id, state }) => [id, state]));
}

describe.each(notice2018.forms.map(({ id }) => id))('our form %s, flattened to text', (id) => {
  it('is as empty as with its controls', async () => {
    const whole = await blank(id);
    const flat = { ...whole, blocks: flattened(whole.blocks) };
    expect(ends(flat)).toEqual(ends(whole));
  });

  it('holds the same parts', async () => {
    const whole = await blank(id);
    const parts = (snapshot: DocumentSnapshot): string[] =>
      locate(notice2018, snapshot).forms.flatMap(({ form, sections, tables }) => [
        form.id,
        ...sections.map(({ section }) => section.id),
        ...tables.flatMap(({ rows }) => [...rows.keys()]),
      ]);
    expect(parts({ ...whole, blocks: flattened(whole.blocks) })).toEqual(parts(whole));
  });
});
