import { memberName } from '../../src/reviewers/memberName';

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
/** 南溪市/申请书.docx as Windows in China writes it (GBK). */
const gbk = Uint8Array.of(
  ...[0xc4, 0xcf, 0xcf, 0xaa, 0xca, 0xd0, 0x2f, 0xc9, 0xea, 0xc7, 0xeb, 0xca, 0xe9],
  ...utf8('.docx'),
);

test.each([
  ['with the flag', utf8('南溪市/申请书.docx'), true, '南溪市/申请书.docx'],
  [
    'UTF-8 without the flag (macOS, Linux)',
    utf8('南溪市/申请书.docx'),
    false,
    '南溪市/申请书.docx',
  ],
  ['GBK without the flag (Windows in China)', gbk, false, '南溪市/申请书.docx'],
  ['plain', utf8('a/b.docx'), false, 'a/b.docx'],
  ['Latin letters with the flag', utf8('Müller.docx'), true, 'Müller.docx'],
  // 总 (GBK D7 DC) is no UTF-8; 摹 (C4 A1) is, but then reads as one Latin letter.
  ['GBK that is UTF-8 by chance', Uint8Array.of(0xc4, 0xa1), false, '摹'],
  // Beyond GBK a character takes four bytes.
  ['GB 18030', Uint8Array.of(0x95, 0x32, 0x82, 0x36), false, '\u{20000}'],
  ['backslashes between folders', utf8('a\\b.docx'), true, 'a/b.docx'],
])('%s', (_, bytes, flag, name) => {
  expect(memberName(bytes, flag)).toBe(name);
});
