import { strFromU8, unzipSync } from 'fflate';
import { SaxesParser } from 'saxes';
import { corpus } from '../../tools/corpus/generate/corpus.ts';
import { wordCount } from '../../tools/corpus/generate/count.ts';
import { targets } from '../../tools/corpus/generate/targets.ts';

const cases = corpus();
const names = cases.map(({ name }) => name);

/** The first fault of well-formedness, or undefined. */
function malformed(xml: string): string | undefined {
  let fault: string | undefined;
  const parser = new SaxesParser({ xmlns: true });
  parser.on('error', (error) => {
    fault ??= error.message;
  });
  parser.write(xml).close();
  return fault;
}

describe('the corpus', () => {
  it('has enough documents of each kind, every one with its own name', () => {
    const of = (stem: string) => names.filter((name) => name.startsWith(stem)).length;
    expect(new Set(names).size).toBe(names.length);
    expect(names.length).toBeGreaterThanOrEqual(100);
    expect(of('good-')).toBeGreaterThanOrEqual(25);
    expect(of('fault-')).toBeGreaterThanOrEqual(60);
    expect(of('unrelated-')).toBeGreaterThanOrEqual(10);
  });

  it('is the same bytes each time', () => {
    const again = corpus();
    expect(again.map(({ bytes }) => Buffer.from(bytes).toString('base64'))).toEqual(
      cases.map(({ bytes }) => Buffer.from(bytes).toString('base64')),
    );
  }, 60_000);

  it.each(cases.map((one) => [one.name, one] as const))('%s is well-formed', (_, one) => {
    const faults = Object.entries(unzipSync(one.bytes))
      .filter(([path]) => /\.(xml|rels)$/.test(path))
      .map(([path, bytes]) => [path, malformed(strFromU8(bytes))])
      .filter(([, fault]) => fault !== undefined);
    expect(faults).toEqual([]);
  });

  it('expects every requirement that a document alone can break somewhere', () => {
    const expected = new Set(
      cases.flatMap(({ expect: { findings } }) => findings.map(({ requirement }) => requirement)),
    );
    expect(targets.filter((id) => !expected.has(id))).toEqual([]);
    expect([...expected].filter((id) => !targets.includes(id))).toEqual([]);
  });

  it('expects nothing at level error or warning of good and unrelated documents', () => {
    const wrong = cases.filter(
      ({ name, expect: { findings } }) => /^(good|unrelated)-/.test(name) && findings.length > 0,
    );
    expect(wrong.map(({ name }) => name)).toEqual([]);
    const formed = cases.filter(
      ({ name, expect: { forms } }) => (forms.length === 0) !== name.startsWith('unrelated-'),
    );
    expect(formed.map(({ name }) => name)).toEqual([]);
  });

  it('names only cases there are as partners of a submission', () => {
    const partners = cases.flatMap(({ submissionWith = [] }) => submissionWith);
    expect(partners.filter((name) => !names.includes(name))).toEqual([]);
  });

  it.each([
    ['2018年9月15日', true, 6],
    ['增长30.5%。', true, 4],
    ['你——我', true, 2],
    ['“A”为学生自主选题', true, 10],
    ['“A”为学生自主选题', false, 8],
    ['One world，one dream', true, 5],
    ['１２３年', true, 4],
  ])('counts %s (hinted: %s) as %d 字', (text, hinted, words) => {
    expect(wordCount(text, hinted)).toBe(words);
  });
});
