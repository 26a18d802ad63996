/**
 * Measures of an official paper, after GB/T 9704-2012, 5: A4, type area 156 mm × 225 mm, 22 lines of
 * 28 characters in 3号 (16 pt). Lengths are twentieths of a point (twips) unless a name says otherwise.
 */

/** Millimetres in twips. */
export const mm = (millimetres: number): number => Math.round((millimetres * 1440) / 25.4);

/** Points in twips. */
export const pt = (points: number): number => Math.round(points * 20);

export const page = {
  width: mm(210),
  height: mm(297),
  margin: { top: mm(37), bottom: mm(35), left: mm(28), right: mm(26) },
  /** From the page's edge to the header and the footer; the number stands 7 mm under the text. */
  header: mm(15),
  footer: mm(24),
} as const;

/** The width of the type area in millimetres. */
export const textWidth = 156;

/** 22 lines fill the 225 mm. */
export const lineHeight = pt(28.9);

/** −0.25 pt a character lets 28 of them fit in a line. */
export const tightness = -5;

/** Type sizes in half points, as WordprocessingML wants them (ECMA-376 Part 1, 17.3.2.38). */
export const size = { er: 44, san: 32, si: 28, wu: 21 } as const;

/** The width of one character in a size, in twips. */
export const characterWidth = (halfPoints: number): number => halfPoints * 10;

/** Word, WPS and Word for Mac have all but 小标宋, for which the font table names a substitute. */
export const fonts = {
  body: '仿宋',
  title: '方正小标宋简体',
  heading: '黑体',
  subheading: '楷体',
  pageNumber: '宋体',
  latin: 'Times New Roman',
  checkBox: 'MS Gothic',
} as const;

/** Prompts: 5.7 : 1 on white, which passes WCAG 2.2, 1.4.3. */
export const promptColour = '666666';
