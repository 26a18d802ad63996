import { z } from 'zod';
import { checkReportSchema } from './schema';

/** The JSON Schema (draft 2020-12) of `dossier check --format json`, as the package publishes it. */
export function publishedSchema(): Record<string, unknown> {
  return {
    ...z.toJSONSchema(checkReportSchema),
    title: 'dossier check --format json',
    description: 'A report on papers checked by a notice; every line of --format jsonl is one too.',
  };
}
