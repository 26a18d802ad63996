import type { Answers } from './fill';

/**
 * The sample's application form. To be found in it: a date without its day, another unit's name than on
 * the covers, a mobile number of ten digits, a self-evaluation longer than allowed, no e-mail address.
 */
export const applicationAnswers: Answers = {
  'application.cover.unit': '南溪市青瓷产业集群管理委员会',
  'application.cover.date': '2018年9月  日',

  'application.form.unit': '南溪市青瓷产业园区管委会',
  'application.form.industry': '日用及艺术青瓷制造',
  'application.form.leader': '林甲',
  'application.form.leaderTitle': '主任',
  'application.form.leaderPhone': '0999-1234567',
  'application.form.contact': '何乙',
  'application.form.contactTitle': '科长',
  'application.form.contactPhone': '0999-1234568',
  'application.form.mobile': '1380000000',
  'application.form.fax': '无',

  'application.selfEvaluation': [
    '南溪市青瓷产业集群按照批复的试点方案，以集体商标授权和监管为主线推进区域品牌建设，试点方案列出的21项任务已经完成19项，其余2项按进度推进，总体达到了预期目标。',
    '一、工作项目完成较好。区域品牌发展规划已经印发实施，公共检测中心建成运行，三级授权体系全面推开，授权企业168家；品牌培育培训26期3,240人次；与三家电子商务平台建立授权核对机制，超出了原方案的要求。',
    '二、保障措施落实到位。市政府成立领导小组，11个部门共同参与，出台配套政策5项，专项资金2,600万元和省级补助资金850万元全部到位，重点支持检测平台、公共设计和联合参展，资助企业93家。',
    '三、建设机制不断完善。建立了规划、管理、保护、培育、评价五项机制，形成协会持有商标、政府监督规则、第三方评价质量、企业自愿入网的共治格局，侵权投诉的平均办理时间由47天缩短到9天，入网企业实行记分管理，7家企业被取消授权，规则的权威性得到企业认可。',
    '四、品牌影响力明显提升。集群产值由48.6亿元增加到71.3亿元，自主品牌销售收入占比由31%提高到58%，抽检合格率由87.3%提高到98.6%，品牌知晓率由21%提高到46%，客户满意度由76分提高到89分，非授权产品的比例由38%下降到4.2%。',
    '五、典型经验具有示范价值。“一窑一码、一牌共治”的做法解决了小企业进不来、监管付不起、真假分不清三个难题，省内两个集群已经开始移植。不足之处是国际注册和海外维权刚刚起步，釉料公共仓项目进度偏慢，下一步将按照时间计划抓紧完成，并继续公开分享区域品牌建设经验，按年度提交工作计划和总结，积极参加各类交流活动。',
  ],
};
