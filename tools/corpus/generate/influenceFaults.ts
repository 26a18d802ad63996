import { aspect, type Fault, section, without } from './fault.ts';
import { type AspectKey, aspectKeys } from './reportText.ts';

type Measured = Exclude<AspectKey, 'awards'>;
const measured = aspectKeys.filter((key): key is Measured => key !== 'awards');

/** What each aspect says with a word on its peers and no number at all. */
const noNumber: Readonly<Record<Measured, string>> = {
  brand:
    '试点前后，主导产业自主品牌销售收入占比稳步提高，出口额占比同步上升，在同行业处于较好水平。',
  scale: '主导产业总产值、增加值和销售收入持续增长，规模在全国同类型集群中居前列。',
  technology: '集群企业专利拥有量明显增加，主要技术指标达到同行业先进水平。',
  benefit: '工业增加值率、利润率稳步提高，品牌溢价能力增强，效益水平高于同行业平均值。',
  prospect: '新产品销售比重、研发经费比重逐年提高，均高于同行业平均水平。',
  industry: '主要产品国内外市场占有情况持续改善，在同行业中排名靠前。',
  investment: '主导产业投资保持较快增长，投资强度高于全省同行业平均水平。',
  famousBrands: '国际国内知名品牌的数量比试点前明显增加，在全国同行业中名列前茅。',
  assets: '区域品牌知名度、美誉度和客户满意度明显提升，在同行业中处于较高水平。',
};

/** What each aspect says with numbers and nothing on its peers. */
const noStanding: Readonly<Record<Measured, string>> = {
  brand: '试点前后，自主品牌销售收入占比由32.5%提高到51.8%，出口额占比由15.2%提高到22.4%。',
  scale: '试点前后，总产值由78.6亿元增加到112.3亿元，增加值由19.8亿元增加到28.4亿元。',
  technology: '集群企业累计拥有专利416件，比试点开始时增加158件，主要设备自动化率达到76.5%。',
  benefit: '工业增加值率由22.4%提高到27.3%，成本费用利润率由6.8%提高到8.9%。',
  prospect: '新产品销售比重由17.6%提高到26.2%，研发经费比重由1.8%提高到3.1%。',
  industry: '产品国内市场占有率由14.3%提高到19.8%，出口覆盖46个国家和地区。',
  investment: '试点以来完成投资21.7亿元，其中技术改造投资9.4亿元，引进项目26个。',
  famousBrands: '现有国际国内知名品牌18个，比试点开始时增加7个。',
  assets: '据问卷调查，区域品牌知名度为81.2%，美誉度为86.7%，客户满意度为92.4%。',
};

const peers = /行业|同类|全国|全省|居|位列|名列|领先|前列|前茅|首位|排名|平均|先进|第/;
const numbers = /[0-9０-９〇零一二两三四五六七八九十百千万半]/;

function drop(key: AspectKey): Fault {
  return {
    name: `fault-report-influence-${key}-missing`,
    description: `五 does not have its aspect ${key}`,
    kind: 'report',
    finds: [`W report.influence.${key}`],
    change: (paper) => {
      const whole = section(paper, 'influence');
      whole.aspects = whole.aspects.filter((one) => one.key !== key);
    },
  };
}

function empty(key: AspectKey): Fault {
  return {
    name: `fault-report-influence-${key}-empty`,
    description: `the heading of ${key} stands in 五 with nothing under it`,
    kind: 'report',
    look: { aspectsInline: false },
    finds: [`W report.influence.${key}`],
    change: (paper) => (aspect(paper, key).body = []),
  };
}

/** Faults in the ten aspects of 五. */
export const influenceFaults: readonly Fault[] = [
  ...(['brand', 'technology', 'investment', 'awards'] as const).map(drop),
  ...(['scale', 'industry', 'assets', 'awards'] as const).map(empty),
  ...measured.map((key): Fault => ({
    name: `fault-report-influence-${key}-no-number`,
    description: `no number in ${key}`,
    kind: 'report',
    finds: [`W report.influence.${key}`],
    change: (paper) => (aspect(paper, key).body = without([noNumber[key]], numbers)),
  })),
  ...measured.map((key): Fault => ({
    name: `fault-report-influence-${key}-no-standing`,
    description: `no word in ${key} on its standing among peers`,
    kind: 'report',
    finds: [`W report.influence.${key}`],
    change: (paper) => (aspect(paper, key).body = without([noStanding[key]], peers)),
  })),
];
