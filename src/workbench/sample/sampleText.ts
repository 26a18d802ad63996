/**
 * What the author of the sample has written so far. The place, the unit and everyone in it are made up. Some of it is
 * wrong on purpose, so that the pane has something to say.
 */

/** Text by the control's tag; a line feed begins a paragraph. */
export const SAMPLE_TEXT: Readonly<Record<string, string>> = {
  'report.cover.unit': '云岭省南溪市竹器产业集群品牌建设办公室',
  'report.cover.date': '2026年11月20日',
  'report.brand.training': '860',
  'report.brand.enterprises': '46',
  'report.indicators.enterprises.atApplication': '182',
  'report.indicators.enterprises.previousYear': '231',
  'report.indicators.tax.atApplication': '1.9',
  'report.indicators.tax.previousYear': '2.6',
  'report.indicators.aboveScale.atApplication': '37',
  'report.indicators.aboveScale.previousYear': '52',
  'report.indicators.output.atApplication': '48.2',
  'report.indicators.output.previousYear': '约67亿',
  'report.indicators.export.atApplication': '6.4',
  'report.indicators.sales.atApplication': '45.7',
  'report.indicators.sales.previousYear': '63.9',
  'report.summary':
    '试点以来，南溪市以“南溪竹器”为区域品牌，按照“政府引导、协会管理、企业参与”的思路推进各项工作。市里制定了三年规划，成立了品牌建设办公室，注册了集体商标，建立了公共检测平台。\n截至目前，试点方案确定的十二项任务已完成九项，其余三项正在推进。',
  'report.organization':
    '市政府成立由分管副市长任组长的试点工作领导小组，办公室设在市工业和信息化局。领导小组每季度召开一次会议，协调解决用地、资金和人才方面的问题。竹器行业协会承担日常管理，四十六家企业签订了区域品牌使用承诺书。',
  'report.mechanism':
    '试点前，企业各自打牌子，低价竞争，区域品牌无人管理。试点后，建立了准入、抽检和退出三项制度：新加入的企业须通过产品检测，每年抽检两次，连续两次不合格的取消使用资格。\n保护方面，市场监管部门与协会联合巡查，两年来查处冒用商标十一起。',
  'report.influence.brand':
    '主导产业自主品牌销售收入占比由试点前的百分之三十一提高到百分之五十四，高于同类集群平均水平。',
  'report.influence.scale':
    '主导产业总产值由48.2亿元增加到67亿元，年均增长百分之十一点六，在全省同类集群中居第三位。',
  'report.influence.technology': '集群企业拥有有效专利一百二十六件，参与制定行业标准三项。',
  'report.influence.awards': '无',
  'report.problems':
    '一是中小企业品牌意识不强，仍有三分之一的企业以贴牌加工为主。二是设计人才不足，高附加值产品比重不高。下一步将加大培训力度，引进设计团队。',
  'report.other': '无',
  'application.cover.unit': '南溪市竹器品牌建设办公室',
  'application.cover.date': '2026年11月20日',
  'application.form.unit': '云岭省南溪市竹器产业集群品牌建设办公室',
  'application.form.industry': '竹器制造',
  'application.form.leader': '林某某',
  'application.form.leaderTitle': '主任',
  'application.form.leaderPhone': '0000-5550101',
  'application.form.contact': '周某某',
  'application.form.contactTitle': '科员',
  'application.form.mobile': '1350000000',
  'application.form.email': 'nanxi.example',
  'application.selfEvaluation':
    '试点期间，南溪市围绕“南溪竹器”区域品牌，完成了规划编制、商标注册、标准制定和平台建设等主要任务，自主品牌销售收入占比明显提高，区域品牌知名度逐步扩大，达到了试点方案的预期目标。',
  'experience.name':
    '以标准立信、以检测保质、以设计增值，推动“南溪竹器”由贴牌加工走向自主品牌的三步走做法与经验',
  'experience.overview':
    '南溪市地处云岭省西南，竹林面积一百二十万亩，竹器制作有三百多年历史。全市现有竹器企业二百三十一家，从业人员二万三千人，产品包括竹家具、竹餐具和竹工艺品等六大类。\n2024年列入试点以来，南溪市以区域品牌建设为抓手，推动产业由数量扩张转向质量提升，2025年实现总产值67亿元，自主品牌销售收入占比超过一半。',
  'experience.background':
    '试点前，南溪竹器虽有名声，却没有统一的牌子。企业规模小、分布散，八成以上为外地品牌贴牌生产，同一件产品，贴上别人的牌子，价格高出一倍。\n由于没有统一标准，产品质量参差不齐，一家出问题，全行业受影响。2022年，因个别企业产品防霉处理不到位，外地采购商一次退货三百余万元，全市订单下降近两成。企业迫切希望有一个大家共用、有人管理、市场认可的区域品牌。',
  'experience.practice':
    '（一）以标准立信。由行业协会牵头，组织二十家骨干企业制定了高于行业标准的团体标准，对原料、工艺、防霉和甲醛释放量等作出规定，向社会公开。凡使用区域品牌的企业，必须签订承诺书并通过检测。\n（二）以检测保质。市财政投入一千二百万元建成公共检测平台，为企业提供免费抽检和低价送检服务。平台与协会共享数据，检测结果作为区域品牌使用资格的依据。\n（三）以设计增值。与三所院校共建设计工作室，每年举办设计大赛，把获奖作品低价授权给中小企业使用。',
  'experience.value':
    '南溪市的做法投入不大、门槛不高，适合企业多、规模小、同质化程度高的传统产业集群。标准、检测、设计三个环节可以分步实施，先易后难。',
};

/** Boxes ticked, by tag. */
export const SAMPLE_TICKS: readonly string[] = [
  'report.progress.done',
  'report.progress.onSchedule',
  'report.brand.plan.published',
  'report.brand.trademark.registered',
  'report.brand.organization.association',
  'report.brand.convention.published',
  'report.brand.testPlatform.created',
  'report.brand.marketing.online',
  'report.brand.marketing.none',
  'report.brand.evaluation.regular',
  'report.brand.infringement.yes',
  'report.brand.incentive.yes',
];
