/** `npm run themes`: writes the pane's themes anew, each as far as the built pane uses it. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { usedThemes } from './usedThemes';

const out = mkdtempSync(path.join(tmpdir(), 'dossier-themes-'));
const { status } = spawnSync('npx', ['webpack', '--output-path', out], { stdio: 'inherit' });
if (status === 0) {
  const scripts = readdirSync(out)
    .filter((file) => file.endsWith('.js'))
    .map((file) => readFileSync(path.join(out, file), 'utf8'));
  for (const [file, text] of usedThemes(scripts)) writeFileSync(file, text);
}
rmSync(out, { recursive: true });
process.exitCode = status ?? 1;
