import type { Span } from '../../../src/document/snapshot';
import { keepHints, liveSpans } from '../../../src/word/reading/spans';

function controlOf(text: string, more: { tag?: string; prompt?: string; checked?: boolean } = {}) {
  return {
    id: 1,
    tag: more.tag ?? 't',
    text,
    placeholderText: more.prompt ?? '',
    checked: more.checked ?? null,
  };
}

function span(text: string, eastAsianHint: boolean | null): Span {
  return { text, eastAsianHint, placeholder: false, struck: false, tags: [] };
}

const brief = (spans: readonly Span[]) =>
  spans.map(({ text, tags, placeholder }) => [text, tags.join('>'), placeholder]);

describe('what stands in a paragraph’s controls', () => {
  it('parts the text at its controls, repeated texts in order', () => {
    const inside = [controlOf('甲', { tag: 'a' }), controlOf('甲', { tag: 'b' })];
    expect(brief(liveSpans('甲和甲', inside, null))).toEqual([
      ['甲', 'a', false],
      ['和', '', false],
      ['甲', 'b', false],
    ]);
  });

  it('takes an inner control after its outer one', () => {
    const inside = [controlOf('支持5万元', { tag: 'out' }), controlOf('5', { tag: 'in' })];
    expect(brief(liveSpans('支持5万元', inside, null))).toEqual([
      ['支持', 'out', false],
      ['5', 'out>in', false],
      ['万元', 'out', false],
    ]);
  });

  it('knows a prompt, also when Word tells no text of it', () => {
    const shown = [controlOf('请填写', { prompt: '请填写' })];
    expect(brief(liveSpans('单位：请填写', shown, null))).toEqual([
      ['单位：', '', false],
      ['请填写', 't', true],
    ]);
    const untold = [controlOf('', { prompt: '请填写' })];
    expect(brief(liveSpans('单位：请填写', untold, null))[1]).toEqual(['请填写', 't', true]);
  });

  it('marks all of a section that still shows its prompt', () => {
    const around = controlOf('请写\n正文', { prompt: '请写\n正文' });
    expect(liveSpans('正文', [], around).map(({ placeholder }) => placeholder)).toEqual([true]);
  });

  it('draws a box as ticked or not, whatever its glyph', () => {
    const [box] = liveSpans('(是', [controlOf('(', { checked: true })], null);
    expect(box).toMatchObject({ text: '☑', checked: true, placeholder: false });
  });
});

describe('what the package told of text that has not changed', () => {
  it.each<[string, string, [string, boolean | null][]]>([
    [
      'nothing typed',
      '“甲”乙',
      [
        ['“甲”', true],
        ['乙', false],
      ],
    ],
    [
      'typed at the end',
      '“甲”乙丙',
      [
        ['“甲”', true],
        ['乙', false],
        ['丙', null],
      ],
    ],
    [
      'typed at the start',
      '丙“甲”乙',
      [
        ['丙', null],
        ['“甲”', true],
        ['乙', false],
      ],
    ],
    [
      'typed in the middle',
      '“甲丙”乙',
      [
        ['“甲', true],
        ['丙', null],
        ['”', true],
        ['乙', false],
      ],
    ],
    [
      'partly deleted',
      '“乙',
      [
        ['“', true],
        ['乙', false],
      ],
    ],
    ['all replaced', '丙', [['丙', null]]],
  ])('%s', (_, now, expected) => {
    const kept = keepHints([span(now, null)], [span('“甲”', true), span('乙', false)], false);
    expect(kept.map(({ text, eastAsianHint }) => [text, eastAsianHint])).toEqual(expected);
  });

  it('keeps what is read live of controls', () => {
    const live = [{ ...span('甲', null), placeholder: true, tags: ['t'] }, span('乙', null)];
    expect(keepHints(live, [span('甲乙', true)], true)).toEqual([
      { ...span('甲', true), placeholder: true, tags: ['t'] },
      span('乙', true),
    ]);
  });

  it('keeps the prompts still standing where Word does not list their controls', () => {
    const prompt = { ...span('请填单位', true), placeholder: true, tags: ['unit'] };
    const exact = [span('单位：', true), prompt, span('日期：', true)];
    const typed = keepHints([span('单位：请填单位日期：今天', null)], exact, true);
    expect(brief(typed)).toContainEqual(['请填单位', 'unit', true]);
    // The end of what was typed is the end of the prompt, by chance.
    const replaced = keepHints([span('单位：某单位日期：', null)], exact, true);
    expect(replaced.some(({ placeholder }) => placeholder)).toBe(false);
    const listed = keepHints([span('单位：请填单位日期：今天', null)], exact, false);
    expect(listed.some(({ placeholder }) => placeholder)).toBe(false);
  });
});
