import { p } from '../support/package';
import { firstParagraph } from './reading';

const sym = (font: string, char: string): string =>
  `<w:r><w:sym w:font="${font}" w:char="${char}"/></w:r>`;
const typed = (font: string, text: string): string =>
  `<w:r><w:rPr><w:rFonts w:ascii="${font}" w:hAnsi="${font}"/></w:rPr><w:t>${text}</w:t></w:r>`;

test.each<[font: string, char: string, shown: string]>([
  ['Wingdings', 'F0FE', '☑'],
  ['Wingdings', 'F0FD', '☒'],
  ['Wingdings', 'F0A8', '☐'],
  ['Wingdings', 'F06F', '□'],
  ['Wingdings', 'F06E', '■'],
  ['Wingdings', 'F06C', '●'],
  ['Wingdings', 'F0FC', '✓'],
  ['Wingdings', 'F0FB', '✗'],
  ['Wingdings 2', 'F052', '☑'],
  ['Wingdings 2', '0052', '☑'],
  ['Wingdings 2', 'F053', '☒'],
  ['Wingdings 2', 'F054', '☒'],
  ['Wingdings 2', 'F050', '✓'],
  ['Wingdings 2', 'F0A3', '☐'],
  ['WINGDINGS 2', 'F02A', '☐'],
  ['Webdings', 'F061', '✓'],
  ['Symbol', 'F0D6', '√'],
  ['Symbol', 'F061', 'α'],
  ['宋体', '25A1', '□'],
  ['Wingdings', 'F0FF', '¤'],
])('the symbol %s %s is %s', (font, char, shown) => {
  expect(firstParagraph(p(sym(font, char))).text).toBe(shown);
});

test.each<[font: string, text: string, shown: string]>([
  ['Wingdings 2', 'R', '☑'],
  ['Wingdings 2', 'P', '✓'],
  ['Wingdings 2', 'S', '☒'],
  ['Wingdings 2', 'T', '☒'],
  ['Wingdings 2', 'Q', '☒'],
  ['Wingdings 2', '£', '☐'],
  ['Wingdings 2', '*', '☐'],
  ['Wingdings', 'þ', '☑'],
  ['Wingdings', 'ü', '✓'],
  ['Wingdings', '\uf0fe', '☑'],
  ['Wingdings 2', 'R 已发布', '☑ 已发布'],
  ['宋体', 'RPS£', 'RPS£'],
  ['宋体', '\uf0fe', '☑'],
])('in %s, %s is %s', (font, text, shown) => {
  expect(firstParagraph(p(typed(font, text))).text).toBe(shown);
});

test('a symbol without a code is nothing', () => {
  expect(firstParagraph(p(sym('Wingdings', ''))).text).toBe('');
});
