import { fonts } from './layout';
import { valued, wordprocessing, xml, xmlPart } from './xml';

/** A font with another name it goes by, or the one to take where it is not installed. */
interface FontEntry {
  readonly name: string;
  readonly alternative?: string;
  readonly family: 'roman' | 'modern' | 'script' | 'auto';
  /** 86 is GB 2312, 80 Shift-JIS, 00 Western (ECMA-376 Part 1, 17.8.3.2). */
  readonly charset: '86' | '80' | '00';
}

const entries: readonly FontEntry[] = [
  { name: fonts.body, alternative: 'FangSong', family: 'modern', charset: '86' },
  { name: fonts.title, alternative: '宋体', family: 'auto', charset: '86' },
  { name: fonts.heading, alternative: 'SimHei', family: 'modern', charset: '86' },
  { name: fonts.subheading, alternative: 'KaiTi', family: 'modern', charset: '86' },
  { name: fonts.pageNumber, alternative: 'SimSun', family: 'auto', charset: '86' },
  { name: fonts.latin, family: 'roman', charset: '00' },
  { name: fonts.checkBox, family: 'modern', charset: '80' },
];

/** `word/fontTable.xml` (17.8.3.11): what Word should take where a font is missing. */
export const fontTableXml: string = xmlPart(
  xml('w:fonts', { 'xmlns:w': wordprocessing }, ...entries.map(fontXml)),
);

function fontXml({ name, alternative, family, charset }: FontEntry): string {
  return xml(
    'w:font',
    { 'w:name': name },
    alternative === undefined ? '' : valued('w:altName', alternative),
    valued('w:charset', charset),
    valued('w:family', family),
  );
}
