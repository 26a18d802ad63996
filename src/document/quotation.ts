const turned: Readonly<Record<string, string>> = { '“': '‘', '”': '’', '‘': '“', '’': '”' };

/**
 * Text as a quotation: between double marks, its own marks turned into those that stand inside them
 * (GB/T 15834-2011, 4.8.3.4).
 *
 * @example quotation('称“南溪青瓷”') // '“称‘南溪青瓷’”'
 */
export function quotation(text: string): string {
  return `“${text.replace(/[“”‘’]/g, (mark) => turned[mark] ?? mark)}”`;
}
