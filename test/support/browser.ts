import { existsSync } from 'node:fs';
import { fontSettings } from './browserFonts';
import { launchBrowser, type BrowserLaunch } from './browserLaunch';
import { packagedBrowser, packagedLibraries } from './packagedBrowser';

/** Flags for a quiet browser; as root Chromium starts only without its sandbox. */
const flags = [
  ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/**
 * Finds a browser for tests and screenshots and proves that it starts: the one that the variable
 * CHROMIUM names, an installed Chrome, Edge or Chromium, else (on Linux) the one inside the npm
 * package @sparticuz/chromium.
 *
 * @throws {Error} saying what to install when none of them starts
 */
export async function findBrowser(): Promise<BrowserLaunch> {
  const env = { ...definedVariables(), ...(await fontSettings()) };
  const reasons: string[] = [];
  for await (const candidate of candidates()) {
    const launch = { ...candidate, args: flags, env: { ...env, ...candidate.env } };
    const failure = await failureOf(launch);
    if (failure === undefined) return launch;
    reasons.push(`${candidate.executablePath ?? candidate.channel ?? ''}: ${failure}`);
  }
  throw new Error(
    [
      'No browser starts. Install Chrome, Edge or Chromium (Debian: apt-get install chromium),',
      'or set CHROMIUM to the path of one.',
      ...reasons,
    ].join('\n'),
  );
}

async function* candidates(): AsyncGenerator<Partial<BrowserLaunch>> {
  const named = process.env.CHROMIUM ?? '';
  if (named !== '') {
    yield { executablePath: named };
    return; // Whoever names a browser does not want another.
  }
  yield { channel: 'chrome' };
  yield { channel: 'msedge' };
  for (const executablePath of ['/usr/bin/chromium', '/usr/bin/chromium-browser']) {
    if (existsSync(executablePath)) yield { executablePath };
  }
  const executablePath = await packagedBrowser();
  if (executablePath === undefined) return;
  yield { executablePath };
  // Once more with the libraries in the package, for a system that lacks libnss3 and the like.
  yield { executablePath, env: { LD_LIBRARY_PATH: await packagedLibraries() } };
}

async function failureOf(launch: BrowserLaunch): Promise<string | undefined> {
  try {
    const browser = await launchBrowser(launch);
    await browser.close();
    return undefined;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

function definedVariables(): Record<string, string> {
  const variables: Record<string, string> = {};
  for (const [name, value] of Object.entries(process.env)) {
    if (value !== undefined) variables[name] = value;
  }
  return variables;
}
