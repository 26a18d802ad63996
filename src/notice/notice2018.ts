import data from './2018.json';
import { noticeSchema } from './schema';
import type { Notice } from './schema';

/**
 * MIIT's notice of 2018, 工信厅科函〔2018〕283号: the one Dossier is made for. That its ids agree with
 * each other is tested, not checked at each start.
 *
 * @throws ZodError when the built-in data is unsound, which its test would have told first
 */
export const notice2018: Notice = noticeSchema.parse(data);
