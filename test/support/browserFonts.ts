import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';

const fonts = path.resolve(import.meta.dirname, '../../node_modules/@embedpdf/fonts-sc/fonts');

/**
 * Gives the browser Noto Sans Hans (the npm package @embedpdf/fonts-sc) beside the system's own
 * fonts, so that Chinese is drawn on a machine that has no Chinese font.
 *
 * @returns the environment variables to start it with; none where fontconfig is not used
 */
export async function fontSettings(): Promise<Record<string, string>> {
  if (process.platform !== 'linux') return {};
  const folder = await mkdtemp(path.join(tmpdir(), 'dossier-fonts-'));
  const file = path.join(folder, 'fonts.conf');
  await writeFile(
    file,
    `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <include ignore_missing="yes">/etc/fonts/fonts.conf</include>
  <dir>${fonts}</dir>
  <cachedir>${path.join(folder, 'cache')}</cachedir>
</fontconfig>
`,
  );
  return { FONTCONFIG_FILE: file };
}
