import { measureCorpus, scores } from '../corpus/measure';

/**
 * The independent corpus: every finding it demands is made, and none that it does not know. What is
 * measured is printed, requirement by requirement, by `npm run corpus`.
 */
describe('the corpus', () => {
  const results = measureCorpus();

  it('has at least 80 documents, all readable', () => {
    expect(results.length).toBeGreaterThanOrEqual(80);
    expect(results.filter(({ unreadable }) => unreadable !== null)).toEqual([]);
  });

  it('has its forms recognised, and no other document taken for one', () => {
    expect(results.filter(({ wrongForms }) => wrongForms !== null)).toEqual([]);
  });

  it('has every fault found and nothing invented', () => {
    const wrong = results
      .filter(({ missed, invented }) => missed.length + invented.length > 0)
      .map(({ name, missed, invented }) => ({ name, missed, invented }));
    expect(wrong).toEqual([]);
  });

  it('gives every requirement it demands a precision and a recall of 1', () => {
    const measured = scores(results);
    expect(measured.length).toBeGreaterThan(70);
    expect(measured.filter(({ precision, recall }) => precision < 1 || recall < 1)).toEqual([]);
  });
});
