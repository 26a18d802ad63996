/** What Windows in China writes names in when it does not say UTF-8; holds GBK and GB 2312. */
const chinese = new TextDecoder('gb18030');

/**
 * The name of a file in a zip. Without the flag for UTF-8 the bytes may be anything (APPNOTE.TXT,
 * appendix D): macOS and Linux write UTF-8 all the same, Windows in China GB 18030. Bytes that are UTF-8 by
 * chance make Latin or Greek letters of two bytes each, and no Chinese ones of three.
 *
 * @param isUtf8 whether the zip says that it is
 */
export function memberName(bytes: Uint8Array, isUtf8: boolean): string {
  const name = isUtf8 ? new TextDecoder().decode(bytes) : guessed(bytes);
  return name.replaceAll('\\', '/');
}

function guessed(bytes: Uint8Array): string {
  try {
    const name = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    if (!/[^\0-\x7F]/.test(name) || /[\u0800-\u{10FFFF}]/u.test(name)) return name;
  } catch {
    // Not UTF-8: the other one.
  }
  return chinese.decode(bytes);
}
