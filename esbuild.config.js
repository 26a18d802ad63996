// @ts-check
/**
 * Builds the command line for the package: two files that need nothing but Node, so that installing the
 * package fetches nothing else. `npm pack` runs it; from a clone the command line runs without.
 */
import { build } from 'esbuild';

await build({
  entryPoints: ['src/cli/main.ts', 'src/cli/batch/worker.ts'],
  outdir: 'dist/cli',
  entryNames: '[name]',
  bundle: true,
  platform: 'node',
  target: 'node20.19',
  format: 'esm',
  legalComments: 'eof',
  logLevel: 'warning',
  banner: {
    // Some packages inside still ask for Node's own modules with require().
    js: [
      '#!/usr/bin/env node',
      "import { createRequire as requireFrom } from 'node:module';",
      'const require = requireFrom(import.meta.url);',
    ].join('\n'),
  },
});
