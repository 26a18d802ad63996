/**
 * What Word and WPS print where a field leads nowhere, old wordings and new. Data: a wording seen in a
 * document is added here. Each is part of a regular expression, without alternatives that overlap.
 */

/** What follows 错误! in Chinese, simplified and traditional. */
const chinese = [
  '未(?:找到|定义|指定|提供|知|能|打开|识别)',
  '尚未',
  '找不到',
  '不能(?:识别|打开|通过|设置|插入|创建)',
  '无法(?:识别|打开|设置|插入|创建)',
  '無法',
  '没有(?:找到|指定|定义)',
  '文档中没有',
  '文件中沒有',
  '使用[“"「『]',
  '不是有效',
  '链接无效',
  '連結無效',
  '超链接引用无效',
  '引用源',
  '参照來源',
  '書籤',
  '书签',
  '开关参数',
  '缺少',
  '只有主文档',
  '仅主文档',
  '主文档',
  '无效',
  '域代码',
];

/** What is printed without 错误! or Error! before it. */
const bare = [
  '(?:未找到|没有找到|找不到)(?:目录项|目录条目|图表目录项|图形项目表|图表项|引文目录项|引文项|索引项)',
  '找不到(?:目錄項目|圖表目錄項目|索引項目)',
  'No (?:table of (?:contents|figures|authorities)|index) entries (?:were )?found',
  '[!！](?:语法错误|表格不在此|零做除数|未定义书签|意外的公式结尾|Syntax Error|Zero Divide|Undefined Bookmark|Unexpected End of (?:Expression|Formula))',
];

/** Finds the error text of a field in a paragraph, to the end of its sentence. */
export const fieldError = new RegExp(
  [
    `(?:错误|錯誤)\\s{0,3}[!！]\\s{0,3}(?:${chinese.join('|')})[^。.\\n]{0,60}`,
    // In a Chinese paper nothing else reads like this.
    'Error[!！]\\s{0,3}[A-Z][a-z][^.。\\n]{2,100}',
    ...bare,
  ].join('|'),
  'i',
);
