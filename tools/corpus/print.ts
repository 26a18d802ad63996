import { printChoices } from '../choices/printTable';
import { measureCorpus, scores } from '../../test/corpus/measure';

/** Prints precision and recall of every requirement over the corpus: `npm run corpus`. */
const results = measureCorpus();
const rows = scores(results);
const width = Math.max(...rows.map(({ requirement }) => requirement.length));
console.log(`${'requirement'.padEnd(width)}  found  missed  invented  precision  recall`);
for (const { requirement, hits, missed, invented, precision, recall } of rows)
  console.log(
    [
      requirement.padEnd(width),
      String(hits).padStart(5),
      String(missed).padStart(6),
      String(invented).padStart(8),
      precision.toFixed(3).padStart(9),
      recall.toFixed(3).padStart(6),
    ].join('  '),
  );
for (const { name, missed, invented } of results)
  if (missed.length + invented.length > 0)
    console.log(
      `${name}: missed ${missed.join(', ') || '–'}; invented ${invented.join(', ') || '–'}`,
    );
console.log(`${results.length} documents, ${rows.length} requirements`);
printChoices();
