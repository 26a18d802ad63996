import { randomUUID } from 'node:crypto';
import { closeSync, openSync, readSync, rmSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { submissionSchema } from '../../reports/schema';
import type { SubmissionReport } from '../../reports/schema';
import { systemCode } from '../inputs/fileFault';
import { byName } from '../inputs/findSubmissions';
import { cannotWrite } from '../writeFile';

/** Where a report stands in the file. */
interface Entry {
  readonly name: string;
  /** In bytes. */
  readonly offset: number;
  readonly length: number;
}

/**
 * Keeps reports in a temporary file instead of in memory, and gives them back one at a time, as often as
 * they are gone through.
 *
 * The file has no name: it is taken out of its folder as soon as it is open, so that nothing is left of it
 * however the process ends. Where that cannot be done, it goes with `close`.
 */
export class Spool implements Iterable<SubmissionReport> {
  readonly #file: string;
  readonly #descriptor: number;
  readonly #entries: Entry[] = [];
  #end = 0;

  /**
   * @param output the file that the reports will be written to: the spool lies beside it; without one, in
   *   the system's folder for temporary files
   * @throws CallError when no file can be made there: then the output could not be written either
   */
  constructor(output: string | undefined) {
    const folder = output === undefined ? tmpdir() : path.dirname(output);
    this.#file = path.join(folder, `.dossier-${randomUUID().slice(0, 8)}.tmp`);
    try {
      this.#descriptor = openSync(this.#file, 'wx+', 0o600);
    } catch (error) {
      throw cannotWrite(output ?? this.#file, systemCode(error));
    }
    this.#removeFile();
  }

  add(report: SubmissionReport): void {
    const bytes = Buffer.from(`${JSON.stringify(report)}\n`);
    for (let written = 0; written < bytes.length;)
      written += writeSync(
        this.#descriptor,
        bytes,
        written,
        bytes.length - written,
        this.#end + written,
      );
    this.#entries.push({ name: report.name, offset: this.#end, length: bytes.length });
    this.#end += bytes.length;
  }

  /** From now on the reports come by name. */
  sort(): void {
    this.#entries.sort(byName);
  }

  *[Symbol.iterator](): Generator<SubmissionReport> {
    for (const { offset, length } of this.#entries) {
      const bytes = Buffer.alloc(length);
      for (let read = 0; read < length;) {
        const more = readSync(this.#descriptor, bytes, read, length - read, offset + read);
        if (more === 0) throw new Error('The temporary file was cut short');
        read += more;
      }
      yield submissionSchema.parse(JSON.parse(bytes.toString('utf8')));
    }
  }

  close(): void {
    closeSync(this.#descriptor);
    this.#removeFile();
  }

  #removeFile(): void {
    try {
      rmSync(this.#file, { force: true });
    } catch (error) {
      // Some network folders keep a file while it is open; `close` tries again.
      if (!['EBUSY', 'EPERM', 'EACCES'].includes(systemCode(error))) throw error;
    }
  }
}
