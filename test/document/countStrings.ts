/** A string and what Word's 字数统计 shows for it. */
export interface CountString {
  readonly text: string;
  /** 字数 when the run has the East Asian hint (typed with a Chinese input method). */
  readonly hinted: number;
  /** 字数 when it has not. */
  readonly unhinted: number;
  /** 字符数（不计空格）, whatever the hint. */
  readonly characters: number;
  /** 字符数（计空格）, whatever the hint. */
  readonly charactersWithSpaces: number;
  /** 中文字符和朝鲜语单词 when the run has the hint. */
  readonly asianCharacters: number;
  /**
   * How it is known: `V` seen in a file Word saved, `P` on a public page, `rule` follows from the rules,
   * `inferred` from a kindred character, `unverified` a guess.
   */
  readonly evidence: 'V' | 'P' | 'rule' | 'inferred' | 'unverified';
}

type Row = readonly [
  text: string,
  hinted: number,
  unhinted: number,
  characters: number,
  charactersWithSpaces: number,
  asianCharacters: number,
  evidence: CountString['evidence'],
];

const rows: readonly Row[] = [
  ['你好', 2, 2, 2, 2, 2, 'V'],
  ['你好，世界。', 6, 6, 6, 6, 6, 'V'],
  ['2018年9月', 4, 4, 7, 7, 2, 'V'],
  ['2018年9月15日', 6, 6, 10, 10, 3, 'V'],
  ['ISO9001认证', 3, 3, 9, 9, 2, 'V'],
  ['金泽文PB15111604', 4, 4, 13, 13, 3, 'V'],
  ['30.5%', 1, 1, 5, 5, 0, 'V'],
  ['增长30.5%。', 4, 4, 8, 8, 3, 'V'],
  ['A/B', 1, 1, 3, 3, 0, 'V'],
  ['QQ群', 2, 2, 3, 3, 1, 'V'],
  ['U盘', 2, 2, 2, 2, 1, 'rule'],
  ['e-mail', 1, 1, 6, 6, 0, 'V'],
  ['state-of-the-art', 1, 1, 16, 16, 0, 'V'],
  ["don't", 1, 1, 5, 5, 0, 'V'],
  ['user@example.com', 1, 1, 16, 16, 0, 'rule'],
  ['https://www.gov.cn/zhengce/2024-01/01/content_1.htm', 1, 1, 51, 51, 0, 'rule'],
  ['1,234.56', 1, 1, 8, 8, 0, 'rule'],
  ['3.14', 1, 1, 4, 4, 0, 'rule'],
  ['-1以及', 3, 3, 4, 4, 2, 'V'],
  ['we_reg,根据S1到S2', 6, 6, 14, 14, 3, 'V'],
  ['“十四五”规划', 7, 7, 7, 7, 7, 'V'],
  ['“A”为学生自主选题', 10, 8, 10, 10, 9, 'V'],
  ['“863项目”、“973项目”', 11, 9, 15, 15, 9, 'V'],
  ['‘你好’', 4, 4, 4, 4, 4, 'V'],
  ['"你好"', 4, 4, 4, 4, 2, 'V'],
  ['(设计)审查', 6, 6, 6, 6, 4, 'rule'],
  ['（设计）审查', 6, 6, 6, 6, 6, 'V'],
  ['——', 0, 0, 2, 2, 0, 'V'],
  ['你——我', 2, 2, 4, 4, 2, 'V'],
  ['E—R方法', 4, 4, 5, 5, 2, 'V'],
  ['细节 — 轻度综合', 6, 6, 7, 9, 6, 'V'],
  ['2019–2020年', 3, 3, 10, 10, 1, 'V'],
  ['……', 2, 1, 2, 2, 2, 'V'],
  ['好……吧', 4, 3, 4, 4, 4, 'V'],
  ['DNA分析、 ……、股市', 9, 8, 11, 12, 8, 'V'],
  ['威廉·布莱克', 6, 6, 6, 6, 6, 'V'],
  ['·ppt已给出', 5, 4, 7, 7, 4, 'V'],
  ['①②③', 3, 1, 3, 3, 3, 'V'],
  ['25℃', 2, 1, 3, 3, 1, 'V'],
  ['√合格', 3, 3, 3, 3, 3, 'V'],
  ['□是○否', 4, 4, 4, 4, 4, 'V'],
  ['◆重点', 3, 3, 3, 3, 3, 'V'],
  ['EXH.C-◇', 2, 1, 7, 7, 1, 'P'],
  ['→下一步', 4, 4, 4, 4, 4, 'rule'],
  ['×100', 2, 1, 4, 4, 1, 'rule'],
  ['±5', 2, 1, 2, 2, 1, 'rule'],
  ['α粒子', 3, 3, 3, 3, 3, 'rule'],
  ['Ⅲ类', 2, 2, 2, 2, 2, 'rule'],
  ['《通知》', 4, 4, 4, 4, 4, 'V'],
  ['〔2024〕1号', 5, 5, 8, 8, 3, 'V'],
  ['﹝2017﹞36号', 5, 5, 9, 9, 3, 'V'],
  ['１２３', 3, 3, 3, 3, 3, 'rule'],
  ['ＡＢＣ', 3, 3, 3, 3, 3, 'rule'],
  ['１２３年', 4, 4, 4, 4, 4, 'rule'],
  ['\u3000\u3000第一条', 3, 3, 3, 5, 3, 'V'],
  ['你\u3000好', 2, 2, 2, 3, 2, 'V'],
  ['你 好', 2, 2, 2, 3, 2, 'V'],
  ['你\t好', 2, 2, 2, 3, 2, 'V'],
  ['你\u00a0好', 2, 2, 2, 3, 2, 'rule'],
  ['你\u200b好', 3, 3, 3, 3, 2, 'unverified'],
  ['A\u200bB', 1, 1, 3, 3, 0, 'unverified'],
  ['😀', 1, 1, 1, 1, 1, 'unverified'],
  ['你😀好', 3, 3, 3, 3, 3, 'unverified'],
  ['カタカナ', 4, 4, 4, 4, 4, 'rule'],
  ['ひらがな', 4, 4, 4, 4, 4, 'rule'],
  ['한국어 단어', 5, 5, 5, 6, 5, 'rule'],
  ['ﾊﾝｶｸ', 4, 4, 4, 4, 4, 'rule'],
  ['ㄅㄆㄇ', 3, 3, 3, 3, 3, 'rule'],
  ['𠮷野家', 3, 3, 3, 3, 3, 'rule'],
  ['Word 2016', 2, 2, 8, 9, 0, 'V'],
  ['Hello, world!', 2, 2, 12, 13, 0, 'V'],
  ['One world，one dream', 5, 5, 17, 19, 1, 'rule'],
  ['GB/T 9704—2012', 3, 3, 13, 14, 0, 'V'],
  ['GB/T9704-2012', 1, 1, 13, 13, 0, 'rule'],
  ['V1.0版', 2, 2, 5, 5, 1, 'rule'],
  ['5G+AI', 1, 1, 5, 5, 0, 'rule'],
  ['（1）总体要求', 7, 7, 7, 7, 6, 'V'],
  ['(1)总体要求', 5, 5, 7, 7, 4, 'V'],
  ['1. 总体要求', 5, 5, 6, 7, 4, 'V'],
  ['1.总体要求', 5, 5, 6, 6, 4, 'V'],
  ['一、总体要求', 6, 6, 6, 6, 6, 'V'],
  ['第1章', 3, 3, 3, 3, 2, 'V'],
  ['100万元', 3, 3, 5, 5, 2, 'V'],
  ['12:30', 1, 1, 5, 5, 0, 'rule'],
  ['2024-09-01', 1, 1, 10, 10, 0, 'rule'],
  ['P<0.05', 1, 1, 6, 6, 0, 'rule'],
  ['H₂O', 3, 1, 3, 3, 1, 'rule'],
  ['10m²', 2, 1, 4, 4, 1, 'rule'],
  ['x²+y²', 4, 1, 5, 5, 2, 'rule'],
  ['100㎡', 2, 2, 4, 4, 1, 'V'],
  ['①A', 2, 1, 2, 2, 1, 'rule'],
  ['“Word”软件', 5, 3, 8, 8, 4, 'V'],
];

/** The strings our counting is held to, in order (the first is number 1). */
export const countStrings: readonly CountString[] = rows.map(
  ([text, hinted, unhinted, characters, charactersWithSpaces, asianCharacters, evidence]) => ({
    text,
    hinted,
    unhinted,
    characters,
    charactersWithSpaces,
    asianCharacters,
    evidence,
  }),
);
