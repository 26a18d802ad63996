import { problemInAddress } from './problemPage';
import { problemWords } from '../strings/problemWords';

/** The page problem.html: says in a small window why a button of the ribbon or a key did nothing. */
const problem = problemInAddress(window.location.search);
if (problem !== undefined) {
  const words = problemWords(problem);
  for (const language of ['zh', 'en'] as const) {
    const line = document.getElementById(language);
    if (line !== null) line.textContent = words[language];
  }
}
