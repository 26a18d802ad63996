import { base64Of } from '../../src/word/base64';
import { keptInOrder } from '../../src/word/keptInOrder';
import { languageOf } from '../../src/word/officeReady';
import { lostPrompt } from '../../src/word/prompts';
import { plainText } from '../../src/word/reading/readLive';
import { brightnessOf } from '../../src/word/theme';

it.each([
  ['甲乙丙', '甲X乙Y丙', true],
  ['甲乙', '乙甲', false],
  ['甲乙', '甲', false],
  ['甲甲', '甲', false],
  ['甲 乙', '甲乙', true],
  ['', '', true],
])('says whether all texts are kept in order: %s in %s', (before, after, kept) => {
  expect(keptInOrder(Array.from(before), Array.from(after))).toBe(kept);
});

it.each([
  ['请填写', '请填写', 'kept'],
  ['作者写的', '请填写', 'kept'],
  ['请填写', '', 'text'],
  ['请填写', '单击或点击此处输入文字。', 'text'],
  ['', '单击或点击此处输入文字。', 'replaced'],
  ['单击或点击此处输入文字。', '单击或点击此处输入文字。', 'replaced'],
  ['作者写的', '', 'kept'],
])('tells what became of a prompt: text %s, prompt %s', (text, placeholder, state) => {
  expect(lostPrompt(text, placeholder, '请填写')).toBe(state);
});

it.each([
  ['zh-CN', 'zh'],
  ['zh-TW', 'zh'],
  ['zh', 'zh'],
  ['en-US', 'en'],
  ['de-DE', 'en'],
])('speaks to a Word in %s in %s', (locale, language) => {
  expect(languageOf(locale)).toBe(language);
});

it('tells dark colours from light ones', () => {
  expect(brightnessOf('#000000')).toBe(0);
  expect(brightnessOf('#FFFFFF')).toBeCloseTo(255);
  expect(brightnessOf('#262626')).toBeLessThan(128);
  expect(brightnessOf('white')).toBeNull();
});

it('reads Word’s breaks and marks as the snapshot has them', () => {
  expect(plainText('上\v下')).toBe('上\n下');
  expect(plainText('单元格\u0007')).toBe('单元格');
  expect(plainText('\f新页')).toBe('新页');
  expect(plainText('末尾\r')).toBe('末尾');
});

it('encodes large files', () => {
  const bytes = Uint8Array.from({ length: 100_000 }, (_, i) => i % 256);
  expect(Buffer.from(base64Of(bytes), 'base64').equals(bytes)).toBe(true);
});
