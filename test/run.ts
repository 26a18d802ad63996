import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { z } from 'zod';

/**
 * `npm test`: every check of the project, one after the other, each by the npm script of its
 * name. A step that fails does not keep the next from running; the exit code tells whether all
 * passed, the last line how many tests did.
 */
const steps = ['test:types', 'test:lint', 'test:format', 'test:unit', 'test:browser'];

/** What jest writes with --json, as far as it is read here. */
const jestReport = z.object({
  numPassedTests: z.number(),
  numFailedTests: z.number(),
  numRuntimeErrorTestSuites: z.number(),
});

const folder = await mkdtemp(path.join(tmpdir(), 'dossier-test-'));
const failedSteps: string[] = [];
let passed = 0;
let failed = 0;
for (const step of steps) {
  console.log(`\n=== ${step} ===`);
  const report = path.join(folder, `${step.replace(':', '-')}.json`);
  const jestArguments = ['--ci', '--json', `--outputFile=${report}`];
  const isJest = step === 'test:unit' || step === 'test:browser';
  if (!(await succeeds(step, isJest ? jestArguments : []))) failedSteps.push(step);
  if (!isJest) continue;
  if (existsSync(report)) {
    const counts = jestReport.parse(JSON.parse(await readFile(report, 'utf8')));
    passed += counts.numPassedTests;
    failed += counts.numFailedTests + counts.numRuntimeErrorTestSuites;
  } else {
    failed += 1; // It never came to its tests.
  }
}
await rm(folder, { recursive: true });
console.log(
  failedSteps.length > 0 ? `\nFailed: ${failedSteps.join(', ')}` : '\nEvery step passed.',
);
console.log(`${passed} passed, ${failed} failed`);
process.exit(failedSteps.length > 0 ? 1 : 0);

/** Runs an npm script with its output shown, and tells whether it succeeded. */
async function succeeds(script: string, options: string[]): Promise<boolean> {
  const npm = spawn('npm', ['run', '--silent', script, '--', ...options], {
    // jest --json prints its report to the output too, unless it has a file for it.
    stdio: ['ignore', 'inherit', 'inherit'],
    shell: process.platform === 'win32',
  });
  await once(npm, 'exit');
  return npm.exitCode === 0;
}
