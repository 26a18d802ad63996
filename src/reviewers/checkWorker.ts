import { z } from 'zod';
import { problemMessage, readDocx } from '../docx/readDocx';
import { notice2018 } from '../notice/notice2018';
import { checkSubmission } from '../reports/checkSubmission';
import type { SubmittedFile } from '../reports/checkSubmission';

/** What the page asks a worker: one submission at a time. */
const taskSchema = z.object({
  name: z.string(),
  files: z.array(
    z.object({
      name: z.string(),
      /** The file's bytes, or why it could not be read. */
      content: z.union([
        z.custom<Uint8Array>((value) => value instanceof Uint8Array),
        z.object({ error: z.string() }),
      ]),
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
    const read = files.map((file): SubmittedFile => {
      const failed = (error: string): SubmittedFile => ({
        name: file.name,
        content: { ok: false, error },
      });
      if (!(file.content instanceof Uint8Array)) return failed(file.content.error);
      const result = readDocx(file.content, { fileName: file.name });
      return result.ok
        ? { name: file.name, content: { ok: true, snapshot: result.snapshot } }
        : failed(problemMessage(result.problem, language));
    });
    globalThis.postMessage(checkSubmission(name, read, { notice: notice2018, today, language }));
  });
}
