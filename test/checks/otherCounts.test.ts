import { assess } from '../../src/checks/engine/assess';
import { exampleKit } from '../../src/checks/exampleKit';
import { snapshotOf } from '../../src/document/build';
import { known } from '../../src/document/facts';
import type { DocumentFacts } from '../../src/document/facts';
import type { Sketch } from '../../src/document/build';
import { notice2018 } from '../../src/notice/notice2018';

const { form } = exampleKit(notice2018);
const measured = notice2018.forms.find(({ length }) => length !== undefined);
const { min = 0, max = 0 } = measured?.length?.limit ?? {};
const [first = '', second = '', ...others] = (measured?.sections ?? []).map(({ id }) => id);

/** A paper whose bodies have so many 字, the second section ending with the text. */
function paper(words: number, ending = ''): readonly Sketch[] {
  const text: Record<string, string> = { [first]: '字' };
  for (const other of others) text[other] = '字';
  text[second] = '字'.repeat(words - 1 - others.length) + ending;
  return form(measured?.id ?? '', { text });
}

function findingOn(sketches: readonly Sketch[], facts: Partial<DocumentFacts> = {}) {
  const { findings } = assess(notice2018, snapshotOf(sketches, facts), { today: '2018-09-01' });
  const found = findings.filter(({ requirement }) => requirement === measured?.length?.id);
  return found.map(({ level, message }) => ({ level, zh: message.text.zh, en: message.text.en }));
}

describe('a message at a limit names the numbers that disagree', () => {
  test('the selection with its headings, when the bodies alone are under', () => {
    const [finding] = findingOn(paper(min - 5));
    expect(finding).toMatchObject({ level: 'error' });
    expect(finding?.zh).toMatch(/还少5字.*换一种算法：连同标题全部选中，Word显示30\d\d字。$/);
    expect(finding?.en).toMatch(/Counted otherwise: 30\d\d 字 as Word shows/);
  });

  test('none, when all agree', () => {
    expect(findingOn(paper(min - 500))[0]?.zh).not.toContain('换一种算法');
  });

  test('WPS, when its number alone is over', () => {
    const [finding] = findingOn(paper(max - 50, '——'.repeat(30)));
    expect(finding).toMatchObject({ level: 'warning' });
    expect(finding?.zh).toContain(`按WPS的字数统计是${max + 10}字`);
  });

  test('what the author sees, when WPS saved the file last', () => {
    const [finding] = findingOn(paper(min - 500, '——'), { savedByWps: known(true) });
    expect(finding?.zh).toContain(`本文件最后由WPS保存，在WPS中看到的是${min - 498}字`);
  });

  test('in a cell with a limit', () => {
    const id = 'application.selfEvaluation';
    const sketches = form('application', { text: { [id]: '字'.repeat(499) + '——' } });
    const { findings } = assess(notice2018, snapshotOf(sketches), { today: '2018-09-01' });
    const own = findings.filter(({ requirement }) => requirement === id);
    expect(own.map(({ level }) => level)).toEqual(['warning']);
    expect(own[0]?.message.text.zh).toContain('按WPS的字数统计是501字');
  });
});
