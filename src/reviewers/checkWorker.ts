import { z } from 'zod';
import { hasCustomProperty } from '../docx/customProperties';
import { problemMessage, readDocx } from '../docx/readDocx';
import { notice2018 } from '../notice/notice2018';
import { checkSubmission } from '../reports/checkSubmission';
import { ownReportMark } from '../reports/ownReport';

/** What the page asks a worker: one submission at a time. */
const taskSchema = z.object({
  name: z.string(),
  files: z.array(
    z.object({
      name: z.string(),
      bytes: z.custom<Uint8Array>((value) => value instanceof Uint8Array),
    }),
  ),
  today: z.string(),
  language: z.enum(['zh-CN', 'en']),
});
export type Task = z.infer<typeof taskSchema>;

/** Answers each task with the report of its submission. */
export function serveChecks(): void {
  globalThis.addEventListener('message', ({ data }: MessageEvent<unknown>) => {
    const { name, files, today, language } = taskSchema.parse(data);
    const read = files.map(({ name: file, bytes }) => {
      const result = readDocx(bytes, { fileName: file });
      return {
        name: file,
        isOwnReport: hasCustomProperty(bytes, ownReportMark),
        content: result.ok
          ? ({ ok: true, snapshot: result.snapshot } as const)
          : ({ ok: false, error: problemMessage(result.problem, language) } as const),
      };
    });
    globalThis.postMessage(checkSubmission(name, read, { notice: notice2018, today, language }));
  });
}
