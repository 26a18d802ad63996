/** Colours of a terminal, or none. */
export interface Paint {
  readonly red: (text: string) => string;
  readonly yellow: (text: string) => string;
  readonly blue: (text: string) => string;
  readonly green: (text: string) => string;
  readonly bold: (text: string) => string;
  readonly dim: (text: string) => string;
}

/** Colours by the terminal's own palette (ECMA-48, Select Graphic Rendition), or plain text. */
export function paint(coloured: boolean): Paint {
  const sgr =
    (on: number, off: number) =>
    (text: string): string =>
      coloured ? `\u001B[${on}m${text}\u001B[${off}m` : text;
  return {
    red: sgr(31, 39),
    yellow: sgr(33, 39),
    blue: sgr(34, 39),
    green: sgr(32, 39),
    bold: sgr(1, 22),
    dim: sgr(2, 22),
  };
}
