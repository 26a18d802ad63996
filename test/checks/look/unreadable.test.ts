import { assess } from '../../../src/checks/engine/assess';
import { exampleKit } from '../../../src/checks/exampleKit';
import { snapshotOf } from '../../../src/document/build';
import type { Block, DocumentSnapshot, Unreadable } from '../../../src/document/snapshot';
import { notice2018 } from '../../../src/notice/notice2018';

const { form } = exampleKit(notice2018);

function stateOf(snapshot: DocumentSnapshot, id: string): string | undefined {
  const { requirements } = assess(notice2018, snapshot, { today: '2018-09-01' });
  return requirements.find((requirement) => requirement.id === id)?.state;
}

/** A mark on the first paragraph for which `at` holds, in cells too. */
function marked(
  snapshot: DocumentSnapshot,
  at: (text: string, before: string) => boolean,
  what: Unreadable,
): DocumentSnapshot {
  let before = '';
  let done = false;
  const mark = (block: Block): Block => {
    if (block.kind === 'table')
      return {
        ...block,
        rows: block.rows.map(({ cells }) => ({
          cells: cells.map((cell) => ({ ...cell, blocks: cell.blocks.map(mark) })),
        })),
      };
    const here = !done && at(block.text, before);
    before = block.text === '' ? before : block.text;
    done ||= here;
    return here ? { ...block, unreadable: [what] } : block;
  };
  return { ...snapshot, blocks: snapshot.blocks.map(mark) };
}

describe('a picture', () => {
  const empty = snapshotOf(form('application', { text: { 'application.form.industry': '' } }));
  const inCell = (text: string, before: string): boolean => text === '' && before === '主导产业';

  test('in an empty cell may be what fills it', () => {
    expect(stateOf(empty, 'application.form.industry')).toBe('notMet');
    expect(stateOf(marked(empty, inCell, 'picture'), 'application.form.industry')).toBe(
      'unchecked',
    );
  });

  test('elsewhere changes nothing', () => {
    const elsewhere = marked(empty, (text) => text === '承诺书', 'picture');
    expect(stateOf(elsewhere, 'application.form.industry')).toBe('notMet');
  });

  test('in a section without text may be its text', () => {
    const report = snapshotOf(form('report', { text: { 'report.summary': [{ p: '' }] } }));
    const below = (text: string, before: string): boolean => text === '' && before.endsWith('综述');
    expect(stateOf(report, 'report.summary')).toBe('notMet');
    expect(stateOf(marked(report, below, 'picture'), 'report.summary')).toBe('unchecked');
  });
});

describe('an embedded document', () => {
  const embedded = { p: '', with: { unreadable: ['embeddedDocument' as const] } };

  test('may hold what is missing', () => {
    const without = form('report', { omit: ['report.summary'] });
    expect(stateOf(snapshotOf(without), 'report.summary')).toBe('notMet');
    expect(stateOf(snapshotOf([...without, embedded]), 'report.summary')).toBe('unchecked');
  });

  test('within the measured text leaves its length open', () => {
    const first =
      notice2018.forms.find(({ length }) => length !== undefined)?.sections[0]?.id ?? '';
    const paper = form('experience');
    const withMore = form('experience', { text: { [first]: ['字', embedded] } });
    expect(stateOf(snapshotOf(paper), 'experience.length')).toBe('met');
    expect(stateOf(snapshotOf(withMore), 'experience.length')).toBe('unchecked');
  });
});
