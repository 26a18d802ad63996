import open from 'open';

/**
 * Opens an address in the person's browser, unless this is a machine without a person: CI or
 * BROWSER=none is set.
 *
 * @returns whether a browser was asked to open it; a machine without a browser gives false
 */
export async function openInBrowser(
  url: string,
  environment: Readonly<Record<string, string | undefined>>,
): Promise<boolean> {
  const ci = environment.CI ?? '';
  if ((ci !== '' && ci !== 'false') || environment.BROWSER === 'none') return false;
  try {
    const opener = await open(url);
    // Without a desktop the opener (xdg-open) is not there, which it reports only later.
    opener.once('error', () => undefined);
    return true;
  } catch {
    return false; // The address stands on the console; nothing else depends on it.
  }
}
