/** Texts to count, the same in every run. */

/** The texts by name. */
export type TextName = 'Chinese' | 'mixed' | 'Latin';

const chinese = [
  '产业集群',
  '区域品牌',
  '试点工作',
  '发展规划',
  '工作方案',
  '领导小组',
  '骨干企业',
  '质量提升',
  '检验检测',
  '公共服务',
  '云岭省',
  '南溪市',
  '竹编产业',
  '集体商标',
  '统计评价',
  '培训',
  '宣传推广',
  '完善',
  '建立',
  '形成',
  '推动',
  '取得',
  '实现',
  '明显',
  '成效',
  '和',
  '的',
  '了',
  '在',
  '对',
  '为',
  '以',
];
const chineseMarks = [
  '，',
  '，',
  '，',
  '。',
  '；',
  '、',
  '、',
  '：',
  '“',
  '”',
  '（',
  '）',
  '《',
  '》',
];
const numbers = [
  '2018年',
  '30.5%',
  '12.6亿元',
  '9月21日',
  '386家',
  '第1',
  'GB/T 9704',
  '①',
  '——',
  '1.2万人次',
];
const latin = [
  'the',
  'of',
  'regional',
  'brand',
  'cluster',
  'pilot',
  'quality',
  'and',
  'enterprise',
  'services',
  'standard',
  "don't",
  'state-of-the-art',
  'bamboo',
  'weaving',
  '30.5%',
  'user@example.com',
  'a',
  'in',
];
const latinMarks = ['. ', ', ', '; ', ' (', ') '];

/** Numbers from 0 to below 1, the same each time (mulberry32). */
function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** Draws pieces from the lists, each list as often as its weight says, until the text is long enough. */
function textOf(
  bytes: number,
  lists: readonly (readonly [weight: number, pieces: readonly string[], after?: string])[],
): string {
  const random = randomFrom(283);
  const all = lists.reduce((sum, [weight]) => sum + weight, 0);
  const drawn: string[] = [];
  for (let length = 0; length < bytes;) {
    let point = random() * all;
    const [, pieces, after = ''] = lists.find(([weight]) => (point -= weight) < 0) ?? [0, ['']];
    const piece = `${pieces[Math.floor(random() * pieces.length)] ?? ''}${after}`;
    drawn.push(piece);
    length += Buffer.byteLength(piece);
  }
  // Through a buffer, so that the string lies in memory in one piece, as a string read from a file does.
  const joined = drawn.join('');
  return /[^\0-\u007f]/.test(joined)
    ? Buffer.from(joined, 'utf16le').toString('utf16le')
    : Buffer.from(joined, 'latin1').toString('latin1');
}

/**
 * The three texts, by name.
 *
 * @param bytes how long each is in UTF-8
 */
export function texts(bytes: number): Readonly<Record<TextName, string>> {
  return {
    Chinese: textOf(bytes, [
      [74, chinese],
      [20, chineseMarks],
      [6, numbers],
    ]),
    mixed: textOf(bytes, [
      [40, chinese],
      [10, chineseMarks],
      [10, numbers],
      [40, latin, ' '],
    ]),
    Latin: textOf(bytes, [
      [88, latin, ' '],
      [12, latinMarks],
    ]),
  };
}
