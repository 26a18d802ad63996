import { render } from '../../src/checks/engine/message';

describe('a message', () => {
  const messages = {
    over: { zh: '现有{count}字，多{over}字。', en: '{count} 字, {over} over.' },
    named: { zh: '“{title}”缺失。', en: '“{title}” is missing.' },
  };

  it('is filled in, in both languages', () => {
    expect(render(messages, 'over', { count: 501, over: 1 })).toEqual({
      key: 'over',
      params: { count: 501, over: 1 },
      text: { zh: '现有501字，多1字。', en: '501 字, 1 over.' },
    });
  });

  it.each([
    [999, '999'],
    [9999, '9999'],
    [10000, '10\u2009000'],
    [1234567, '1\u2009234\u2009567'],
    [-12345, '-12\u2009345'],
    [12345.5, '12\u2009345.5'],
    [0.25, '0.25'],
  ])('groups the digits of %d', (count, text) => {
    expect(render(messages, 'over', { count, over: 1 }).text.zh).toBe(`现有${text}字，多1字。`);
  });

  it('takes a bilingual parameter in each language', () => {
    const title = { zh: '综述', en: 'Summary' };
    expect(render(messages, 'named', { title }).text).toEqual({
      zh: '“综述”缺失。',
      en: '“Summary” is missing.',
    });
  });

  it('leaves an author’s words as they are', () => {
    expect(render(messages, 'named', { title: '{count} 12345' }).text.zh).toBe(
      '“{count} 12345”缺失。',
    );
  });

  it('does not come about with a key or a parameter missing', () => {
    expect(() => render(messages, 'under')).toThrow(RangeError);
    expect(() => render(messages, 'over', { count: 1 })).toThrow(RangeError);
  });
});
