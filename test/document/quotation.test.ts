import { quotation } from '../../src/document/quotation';

test.each([
  ['成立领导小组。', '“成立领导小组。”'],
  ['称“南溪青瓷”', '“称‘南溪青瓷’”'],
  ['“称‘青瓷’”', '“‘称“青瓷”’”'],
])('%s', (text, quoted) => {
  expect(quotation(text)).toBe(quoted);
});
