/**
 * Symbol fonts draw pictures for ordinary character codes: an R in Wingdings 2 is a ticked box. This
 * table says as Unicode what an author sees, for the pictures used in forms; it follows Microsoft's
 * published charts of these fonts. A picture it does not hold becomes {@link unknownSymbol}.
 */

/**
 * Stands for a symbol not in the table: the generic sign, U+00A4. It takes no meaning of its own (it is
 * no box, no tick, no bullet) and Word's counting treats it as it treats symbols.
 */
export const unknownSymbol = '\u00a4';

type Table = Readonly<Record<number, string>>;

function table(text: string): Table {
  const entries = text
    .trim()
    .split(/\s+/)
    .map((pair) => [parseInt(pair.slice(0, 2), 16), pair.slice(3)] as const);
  return Object.fromEntries(entries);
}

const wingdings = table(`
  21:✏ 22:✂ 28:☎ 2A:✉ 36:⌛ 3F:✍ 46:☞ 45:☜ 47:☝ 4A:☺ 4C:☹
  6C:● 6D:❍ 6E:■ 6F:□ 70:□ 71:❑ 72:❒ 73:⬧ 74:⧫ 75:◆ 76:❖ 77:⬥ 78:☒ 7B:❀
  80:⓪ 81:① 82:② 83:③ 84:④ 85:⑤ 86:⑥ 87:⑦ 88:⑧ 89:⑨ 8A:⑩
  8B:⓿ 8C:❶ 8D:❷ 8E:❸ 8F:❹ 90:❺ 91:❻ 92:❼ 93:❽ 94:❾ 95:❿
  9E:· 9F:• A0:▪ A1:○ A2:○ A4:◉ A5:◎ A7:▪ A8:☐ AA:✦ AB:★ AC:✶ AE:✹ B2:✧
  D8:➢ DC:➲ DF:← E0:→ E1:↑ E2:↓ E8:➔ EF:⇦ F0:⇨ F1:⇧ F2:⇩
  FB:✗ FC:✓ FD:☒ FE:☑`);

const wingdings2 = table(`
  21:🖊 3C:☛ 4F:✗ 50:✓ 51:☒ 52:☑ 53:☒ 54:☒ 55:⊗ 56:⊗ 57:⦸ 58:⦸
  2A:☐ 30:☐ 69:⓪ 6A:① 6B:② 6C:③ 6D:④ 6E:⑤ 6F:⑥ 70:⑦ 71:⑧ 72:⑨ 73:⑩
  75:❶ 76:❷ 77:❸ 78:❹ 79:❺ 7A:❻ 7B:❼ 7C:❽ 7D:❾ 7E:❿
  95:· 96:• 97:● 98:● 99:○ 9A:○ 9B:◉ 9C:◎ 9D:◎ 9E:▪ 9F:■ A0:■ A1:□ A2:□ A3:☐ A4:☐ A5:☐
  AE:◆ AF:◇ B0:◈`);

const wingdings3 = table(`
  21:→ 22:↑ 23:↓ 66:← 67:→ 68:↑ 69:↓ 70:▲ 71:▼ 72:△ 73:▽ 74:◀ 75:▶ 76:◁ 77:▷ 7D:▶ 80:▲ 81:▼`);

const webdings = table(`
  33:◀ 34:▶ 35:▲ 36:▼ 61:✓ 63:□ 67:■ 6E:● 72:✗ 3D:■ 59:♥ 69:ℹ`);

const symbol = table(`
  22:∀ 24:∃ 27:∍ 2A:∗ 2D:− 40:≅ 41:Α 42:Β 43:Χ 44:Δ 45:Ε 46:Φ 47:Γ 48:Η 49:Ι 4A:ϑ 4B:Κ 4C:Λ 4D:Μ
  4E:Ν 4F:Ο 50:Π 51:Θ 52:Ρ 53:Σ 54:Τ 55:Υ 56:ς 57:Ω 58:Ξ 59:Ψ 5A:Ζ 5C:∴ 5E:⊥ 61:α 62:β 63:χ 64:δ
  65:ε 66:φ 67:γ 68:η 69:ι 6A:ϕ 6B:κ 6C:λ 6D:μ 6E:ν 6F:ο 70:π 71:θ 72:ρ 73:σ 74:τ 75:υ 76:ϖ 77:ω
  78:ξ 79:ψ 7A:ζ A2:′ A3:≤ A5:∞ A7:♣ A8:♦ A9:♥ AA:♠ AB:↔ AC:← AD:↑ AE:→ AF:↓ B0:° B1:± B2:″ B3:≥
  B4:× B5:∝ B6:∂ B7:• B8:÷ B9:≠ BA:≡ BB:≈ BC:… C5:⊕ C4:⊗ C6:∅ C7:∩ C8:∪ CE:∈ D0:∠ D1:∇ D5:∏ D6:√
  D7:⋅ D9:∧ DA:∨ DB:⇔ DC:⇐ DE:⇒ E0:◊ E5:∑ F2:∫`);

const fonts: ReadonlyMap<string, Table> = new Map([
  ['wingdings', wingdings],
  ['wingdings 2', wingdings2],
  ['wingdings 3', wingdings3],
  ['webdings', webdings],
  ['symbol', symbol],
]);

const symbolFont = new RegExp(`^\\s*(?:${[...fonts.keys()].join('|')})\\s*$`, 'i');

/** Whether a font draws pictures for character codes. */
export function isSymbolFont(font: string): boolean {
  return symbolFont.test(font);
}

/** Codes 20–FF stand as they are or moved to the private use area at F000 (`w:sym`, 17.3.3.30). */
function codeOf(character: number): number | null {
  if (character >= 0xf020 && character <= 0xf0ff) return character - 0xf000;
  return character > 0x20 && character <= 0xff && character !== 0xa0 ? character : null;
}

/**
 * What one character of a symbol font shows.
 *
 * @param font the font's name, in any case
 * @param character a UTF-16 code, with or without F000 added
 */
export function symbolText(font: string, character: number): string {
  const known = fonts.get(font.trim().toLowerCase());
  const code = codeOf(character);
  if (code === null) return String.fromCharCode(character);
  const shown = known?.[code];
  if (shown !== undefined) return shown;
  // The Symbol font keeps digits and most ASCII signs; an ordinary font shows an ordinary character.
  const isPlain = character <= 0xff || code < 0x80;
  if (known === symbol ? code < 0x80 : known === undefined && isPlain) {
    return String.fromCharCode(code);
  }
  return unknownSymbol;
}

/**
 * What a run of text shows. Text in ordinary fonts stays, but for codes of the private use area that
 * some programs write without naming the font: those are read as Wingdings, the usual one.
 *
 * @param font the run's font, if it is known
 */
export function shownText(text: string, font: string | undefined): string {
  if (font !== undefined && isSymbolFont(font)) {
    let shown = '';
    for (const character of text) {
      shown += character.length > 1 ? character : symbolText(font, character.charCodeAt(0));
    }
    return shown;
  }
  return /[\uf020-\uf0ff]/.test(text)
    ? text.replace(/[\uf020-\uf0ff]/g, (found) => symbolText('Wingdings', found.charCodeAt(0)))
    : text;
}
