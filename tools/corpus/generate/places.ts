import { type Dice } from './dice.ts';

/** An invented cluster: every name is made up, and meant to look so. */
export interface Place {
  readonly province: string;
  /** The town or county that runs the pilot. */
  readonly area: string;
  /** The unit on the covers. */
  readonly unit: string;
  readonly industry: string;
  readonly brand: string;
  readonly products: readonly string[];
  readonly towns: readonly string[];
}

export const places: readonly Place[] = [
  {
    province: '云岭省',
    area: '青陶县',
    unit: '青陶县人民政府',
    industry: '日用陶瓷产业',
    brand: '青陶瓷',
    products: ['餐具', '茶具', '釉下彩瓷', '酒店用瓷'],
    towns: ['窑口镇', '白土镇', '釉溪镇', '龙坊街道'],
  },
  {
    province: '云岭省',
    area: '南溪市',
    unit: '南溪市工业和信息化局',
    industry: '竹木家具产业',
    brand: '南溪家具',
    products: ['竹集成材', '实木餐桌', '儿童家具', '定制橱柜'],
    towns: ['竹港镇', '上栎镇', '木桥街道', '新篁镇'],
  },
  {
    province: '东澜省',
    area: '海渚市',
    unit: '海渚市经济和信息化委员会',
    industry: '渔具产业',
    brand: '海渚渔具',
    products: ['钓竿', '渔线轮', '仿生鱼饵', '浮标'],
    towns: ['帆山镇', '汐口镇', '东礁街道', '望潮镇'],
  },
  {
    province: '江岳省',
    area: '锦川市',
    unit: '锦川市丝绸产业发展办公室',
    industry: '丝绸服装产业',
    brand: '锦川丝绸',
    products: ['真丝面料', '丝绵被', '女式衬衫', '提花围巾'],
    towns: ['桑园镇', '织里坊街道', '蚕浦镇', '绫河镇'],
  },
  {
    province: '北原省',
    area: '铁岗市',
    unit: '铁岗市高新技术产业开发区管理委员会',
    industry: '农业机械产业',
    brand: '铁岗农机',
    products: ['播种机', '旋耕机', '喷灌设备', '粮食烘干机'],
    towns: ['犁铧镇', '北炉街道', '麦垄镇', '长犁镇'],
  },
  {
    province: '西麓省',
    area: '榆坪县',
    unit: '榆坪县中小企业服务中心',
    industry: '特色乳制品产业',
    brand: '榆坪牧乳',
    products: ['巴氏鲜奶', '奶酪', '酸奶', '乳清粉'],
    towns: ['榆林坡镇', '牧桥镇', '白岭镇', '草店乡'],
  },
  {
    province: '南屿省',
    area: '鸣港市',
    unit: '鸣港市灯饰行业协会',
    industry: '照明灯饰产业',
    brand: '鸣港灯饰',
    products: ['吊灯', '智能筒灯', '户外景观灯', '教室护眼灯'],
    towns: ['灯塔镇', '曙光街道', '琉浦镇', '鹭湾镇'],
  },
  {
    province: '中垣省',
    area: '禾麦市',
    unit: '禾麦市人民政府',
    industry: '面制食品产业',
    brand: '禾麦面食',
    products: ['挂面', '速冻水饺', '方便粉丝', '烘焙预拌粉'],
    towns: ['仓前镇', '金穗街道', '磨坊镇', '渠东镇'],
  },
  {
    province: '岭川省',
    area: '石涧县',
    unit: '石涧县石材产业发展中心',
    industry: '石材加工产业',
    brand: '石涧石',
    products: ['花岗岩薄板', '石雕', '异形石材', '人造石英石'],
    towns: ['凿峰镇', '青岩镇', '锯口乡', '石桥头镇'],
  },
  {
    province: '湖畔省',
    area: '莲渚市',
    unit: '莲渚市眼镜产业促进中心',
    industry: '眼镜产业',
    brand: '莲渚眼镜',
    products: ['树脂镜片', '钛合金镜架', '太阳镜', '镜盒'],
    towns: ['镜湖街道', '荷塘镇', '澄光镇', '采菱镇'],
  },
];

const firmNames = ['瑞禾', '恒嵘', '澄远', '启岚', '德栎', '沐川', '信垚', '卓渊', '广澍', '宏霁'];
const firmKinds = ['实业有限公司', '科技股份有限公司', '制造有限公司', '工贸有限公司'];

/**
 * Fills the slots of a sentence template: `{a}` area, `{v}` province, `{i}` industry, `{b}` brand,
 * `{u}` unit, `{t}` a town, `{f}` a firm, `{p}` a product, `{n5-9}` a whole number, `{d5-9}` a number
 * with one decimal. Throws on any other slot.
 */
export function fill(template: string, place: Place, dice: Dice): string {
  return template.replace(/\{([a-z])(?:(\d+)-(\d+))?\}/g, (slot, key: string, from, to) => {
    const least = Number(from);
    const most = Number(to);
    switch (key) {
      case 'a':
        return place.area;
      case 'v':
        return place.province;
      case 'i':
        return place.industry;
      case 'b':
        return place.brand;
      case 'u':
        return place.unit;
      case 't':
        return dice.pick(place.towns);
      case 'f':
        return place.area.slice(0, 2) + dice.pick(firmNames) + dice.pick(firmKinds);
      case 'p':
        return dice.pick(place.products);
      case 'n':
        return String(dice.int(least, most));
      case 'd':
        return `${dice.int(least, most - 1)}.${dice.int(1, 9)}`;
      default:
        throw new Error(`unknown slot ${slot}`);
    }
  });
}
