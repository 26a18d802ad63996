import data from './2018.json';
import { parseNotice } from './parseNotice';
import type { Notice } from './schema';

/**
 * MIIT's notice of 2018, 工信厅科函〔2018〕283号: the one Dossier is made for.
 *
 * @throws Error when the built-in data is unsound, which its test would have told first
 */
export const notice2018: Notice = load();

function load(): Notice {
  const result = parseNotice(data);
  if (result.ok) return result.notice;
  const [first] = result.problems;
  throw new Error(`src/notice/2018.json: ${first?.path.join('.') ?? ''} ${first?.message ?? ''}`);
}
