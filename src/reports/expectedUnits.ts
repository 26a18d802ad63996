/** Reads a list of expected units: one a line, or the first column of a .csv; empty lines are left out. */
export function expectedUnits(text: string): string[] {
  return text
    .replace(/^\uFEFF/, '')
    .split(/\r?\n/)
    .map((line) => (line.split(/[,\t]/)[0] ?? '').replace(/^"|"$/g, '').trim())
    .filter((unit) => unit !== '');
}
