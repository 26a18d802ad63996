import type { Answers } from './fill';

/**
 * The sample's report: half written. To be found in it: an incomplete choice, two ticks that exclude each
 * other, a grant without its amount, figures that contradict each other, a section that is missing
 * ({@link missingSection}), empty ones, words still to be filled in, guidance left standing.
 */
export const reportAnswers: Answers = {
  'report.cover.unit': '南溪市青瓷产业集群管理委员会',
  'report.cover.date': '2018年9月12日',

  'report.progress.onSchedule': true,
  'report.brand.plan.published': true,
  'report.brand.trademark.registered': true,
  'report.brand.trademark.none': true,
  'report.brand.organization.government': true,
  'report.brand.organization.association': true,
  'report.brand.convention.published': true,
  'report.brand.rdPlatform.created': true,
  'report.brand.testPlatform.created': true,
  'report.brand.marketing.online': true,
  'report.brand.marketing.offline': true,
  'report.brand.evaluation.regular': true,
  'report.brand.infringement.yes': true,
  'report.brand.incentive.yes': true,
  'report.brand.training': '3,240人次',
  'report.brand.enterprises': '约百家',

  'report.indicators.enterprises.atApplication': '341',
  'report.indicators.enterprises.previousYear': '386',
  'report.indicators.aboveScale.atApplication': '36',
  'report.indicators.aboveScale.previousYear': '420',
  'report.indicators.output.atApplication': '48.6',
  'report.indicators.output.previousYear': '71.3',
  'report.indicators.addedValue.atApplication': '15.2',
  'report.indicators.addedValue.previousYear': '23.9',
  'report.indicators.sales.atApplication': '46.1',
  'report.indicators.sales.previousYear': '68.7',
  'report.indicators.profit.atApplication': '3.4',
  'report.indicators.profit.previousYear': '6.8',
  'report.indicators.tax.atApplication': '2.1',
  'report.indicators.tax.previousYear': '3.5',
  'report.indicators.export.atApplication': '5.7',
  'report.indicators.share.atApplication': '18.4',
  'report.indicators.share.previousYear': '22.9',

  'report.summary': [
    '南溪市青瓷产业集群自列入产业集群区域品牌建设试点以来，按照批复的试点方案，以“南溪青瓷”集体商标为主线，围绕规划、管理、保护、培育、评价五项机制开展工作，试点方案列出的21项任务已经完成19项，其余2项正在按进度推进。',
    '工作中坚持政府引导、协会运作、企业主体、社会监督，先立规则、再建平台、后做推广。两年多来，集群产值由48.6亿元增加到71.3亿元，区域品牌产品的抽检合格率由87.3%提高到98.6%，品牌知晓率由21%提高到46%，“南溪青瓷”已经由一个产地名称变成有标准、有标识、有监管的区域品牌。',
  ],
  'report.organization': [
    '一是加强组织领导。市政府成立由分管副市长任组长，工业和信息化、市场监管、财政、商务等11个部门参加的试点工作领导小组，下设办公室，实行月调度、季通报、年考核。二是明确工作职责。领导小组办公室负责统筹协调，青瓷协会负责集体商标的授权和管理，公共检测中心负责质量检验，各镇街负责组织企业参与。三是带动企业参与。试点以来召开企业座谈会34次，组织骨干企业结对帮扶小窑口58家，168家企业签订了自律公约。',
    '配套政策方面，先后出台《关于加快青瓷产业品牌建设的若干意见》等5个文件，均已落实到位。资金方面，市级财政安排品牌建设专项资金2,600万元，省级技术改造补助资金850万元，资金全部到位，重点支持检测平台、公共设计中心和联合参展，共资助企业93家，其中小微企业71家。',
  ],
  'report.projects': [
    '（一）制定区域品牌发展规划。试点方案要求在第一年完成规划编制。规划已于当年10月由市政府印发，明确了三年目标和28项重点工作，为各部门分解任务提供了依据。存在的问题是部分指标与省级规划的口径不一致，已在修订中统一。',
    '（二）建设公共检测中心。试点方案要求建成覆盖原料、坯体、成品的检测能力。中心建筑面积2,100平方米，配置设备46台（套），具备37项检测能力，已取得相应资质，年检测量达到9,800窑次，企业送检的平均等待时间由6天缩短到2天。',
    '（三）建立集体商标授权体系。完成商标注册、使用规则制定和三级授权，累计授权企业168家，取消授权7家。效果是市场上非授权产品的比例由38%下降到4.2%。',
    '（四）开展品牌培育。引导企业导入品牌培育管理体系，举办专题培训26期，培训3,240人次。',
    '（五）补充开展的工作。在试点方案之外，集群与三家电子商务平台建立了授权核对机制，开展了“青瓷进校园”公益活动，相关活动的参与人数待补充。',
  ],
  'report.mechanism': [
    '试点前，集群没有统一的区域品牌战略规划，品牌工作由多个部门分头开展。试点后，建立了三年规划、年度计划、季度调度的规划机制；成立了协会持有商标、理事会议事、政府监督的管理机制；形成了协会受理、部门分办、限时办结的保护机制；建立了体系导入、结对帮扶、设计补助相结合的引导企业培育品牌机制；委托第三方机构每年开展一次区域品牌评价，建立了统计评价机制。',
    '发展基础方面，原料基地、烧制企业、设计机构和物流企业之间的配套率由52%提高到74%，布局专利137件，与两所高校共建了釉料实验室，检测等公共服务平台全部对企业开放。营销宣传方面，线上建成集群旗舰店和直播基地，覆盖主要电子商务平台；线下在6个城市设立展示中心，连续两年统一组团参加大型展会，意向成交额达到3.1亿元。',
  ],
  'report.influence.brand': [
    '试点前，主导产业自主品牌销售收入占比为31%，出口额中自主品牌占比不足10%；试点后分别提高到58%和27%，在省内同类型集群中由第五位上升到第二位，并呈继续上升的趋势。',
  ],
  'report.influence.scale': [
    '主导产业总产值由48.6亿元增加到71.3亿元，增加值由15.2亿元增加到23.9亿元，销售收入由46.1亿元增加到68.7亿元，总量居全省同类型集群第二位。',
  ],
  'report.influence.technology': [
    '主要产品的一次烧成合格率由81%提高到93%，高于行业平均水平约6个百分点；拥有有效专利219件，其中发明专利31件；参与制定行业标准2项、团体标准5项。',
  ],
  'report.influence.benefit': [
    '工业增加值率由31.3%提高到33.5%，销售利润率由7.4%提高到9.9%，成本费用利润率由8.1%提高到11.2%，优质级产品的品牌溢价达到35%，各项指标均高于同行业平均水平。',
  ],
  'report.influence.prospect': [
    '新产品销售比重由14%提高到26%，研发经费比重由1.1%提高到2.9%，技术改造投入年均增长21%，在同行业中处于较好水平。',
  ],
  'report.influence.industry': [
    '集群产品在国内日用青瓷市场的份额逐年扩大，在行业内的影响力明显增强，产品远销多个国家和地区。',
  ],
  'report.influence.famousBrands': [
    '试点前集群拥有省级以上知名品牌4个，试点后增加到11个，数量居全省同行业第一位。',
  ],
  'report.influence.assets': [
    '经第三方机构调查，区域品牌知名度由21%提高到46%，美誉度由70分提高到85分，客户满意度由76分提高到89分，在参评的9个同类型区域品牌中居第三位。',
  ],
  'report.influence.awards': [
    '1.云岭省质量管理创新奖，省级，云岭省人民政府，2017年；',
    '2.云岭省区域品牌建设先进集群，省级，云岭省工业和信息化主管部门，2018年。',
  ],
  'report.nextPlan': [
    '说明下一步拟开展的区域品牌建设工作。原试点方案中计划调整的内容，应说明调整原因、内容。计划新增的工作任务，应说明工作内容、步骤、措施和时间计划等。',
    '一是继续推进未完成的2项任务，其中釉料公共仓项目由原方案的新建调整为利用闲置厂房改建，调整原因是原选址土地性质发生变化。二是新增“南溪青瓷”国际注册工作：第一步完成目标市场调查，第二步提交注册申请，第三步建立海外维权协作，措施是委托专业机构代理，时间安排在2019年1月至12月。三是把窑次码推广到全部规模以上企业，2019年6月底前完成。',
  ],
  'report.evidence': [
    '1.南溪市青瓷产业区域品牌发展规划（2016—2018年）；',
    '2.南溪青瓷区域品牌评价办法、舆情监测制度；',
    '3.南溪青瓷区域品牌评价分析报告；',
    '4.试点工作领导小组文件、会议纪要等工作文件；',
    '5.南溪青瓷骨干企业列表。',
  ],
};

/** The section taken out of the report. */
export const missingSection = { tag: 'report.problems', heading: '六、存在问题及对策' };
