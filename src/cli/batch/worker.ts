import { parentPort, workerData } from 'node:worker_threads';
import { z } from 'zod';
import { noticeSchema } from '../../notice/schema';
import { checkInput } from './checkInput';

/** What a worker is started with. */
const startSchema = z.object({
  notice: noticeSchema,
  today: z.string(),
  language: z.enum(['zh-CN', 'en']),
});
/** What it is asked: one submission at a time. */
const inputSchema = z.object({
  name: z.string(),
  files: z.array(
    z.object({
      name: z.string(),
      path: z.string(),
      fault: z.object({ zh: z.string(), en: z.string() }).optional(),
    }),
  ),
});

const options = startSchema.parse(workerData);
parentPort?.on('message', (message: unknown) => {
  const { name, files } = inputSchema.parse(message);
  const inputs = files.map(({ fault, ...file }) =>
    fault === undefined ? file : { ...file, fault },
  );
  void checkInput({ name, files: inputs }, options).then((report) =>
    parentPort?.postMessage(report),
  );
});
