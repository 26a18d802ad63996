import { isEmail, isMobile, isNone, isPhone } from '../../../src/checks/look/contact';
import { readDate } from '../../../src/checks/look/date';
import { daysBetween, weekdayOf } from '../../../src/document/calendar';
import { givesNumber, readNumber } from '../../../src/checks/look/number';

describe('a date', () => {
  it.each([
    ['2018年9月21日', '2018-09-21'],
    ['2018 年 9 月 21 日', '2018-09-21'],
    ['２０１８年９月２１日', '2018-09-21'],
    ['2018年09月01日', '2018-09-01'],
    ['2018年9月21号', '2018-09-21'],
    ['2018年9月21', '2018-09-21'],
    ['二〇一八年九月二十一日', '2018-09-21'],
    ['二○一八年九月二十一日', '2018-09-21'],
    ['二零一八年十二月三十一日', '2018-12-31'],
    ['二0一八年九月十四日', '2018-09-14'],
    ['二０一八年九月十四日', '2018-09-14'],
    ['二◯一八年九月十四日', '2018-09-14'],
    ['二Ｏ一八年九月十四日', '2018-09-14'],
    ['2O18年O9月14日', '2018-09-14'],
    ['二○○八年十月一日', '2008-10-01'],
    ['二〇一八年十月十日', '2018-10-10'],
    ['2018-9-21', '2018-09-21'],
    ['2018.9.21', '2018-09-21'],
    ['2018/09/21', '2018-09-21'],
    ['__2018__年__9__月__21__日', '2018-09-21'],
    ['2018年9月21日（星期五）', '2018-09-21'],
    ['2018年9月21日 周五', '2018-09-21'],
    ['2016年2月29日', '2016-02-29'],
    ['2000年2月29日', '2000-02-29'],
  ])('%s is %s', (text, iso) => {
    expect(readDate(text)).toEqual({ kind: 'date', iso });
  });

  it.each([
    ['', 'empty'],
    ['       年     月    日', 'empty'],
    ['____年__月__日', 'empty'],
    ['2018年9月  日', 'incomplete'],
    ['2018年', 'incomplete'],
    ['9月21日', 'incomplete'],
    ['二〇一八年九月', 'incomplete'],
    ['待定', 'incomplete'],
    ['2018年2月30日', 'impossible'],
    ['2018年13月1日', 'impossible'],
    ['2018年9月0日', 'impossible'],
    ['2018年2月29日', 'impossible'],
    ['1900年2月29日', 'impossible'],
    ['二〇一八年二月三十日', 'impossible'],
  ])('%s is %s', (text, kind) => {
    expect(readDate(text).kind).toBe(kind);
  });

  it.each([
    ['2018-09-21', '2018-09-21', 0],
    ['2018-09-21', '2018-09-28', 7],
    ['2018-12-31', '2019-01-01', 1],
    ['2016-02-28', '2016-03-01', 2],
    ['2018-09-28', '2018-09-21', -7],
    ['1999-12-31', '2100-03-01', 36585],
  ])('from %s to %s is %i days', (from, to, days) => {
    expect(daysBetween(from, to)).toBe(days);
  });

  it.each([
    ['2018-09-21', 5],
    ['2018-09-28', 5],
    ['2026-11-23', 1],
    ['2000-01-01', 6],
    ['1970-01-01', 4],
  ])('%s is weekday %i', (iso, weekday) => {
    expect(weekdayOf(iso)).toBe(weekday);
  });
});

describe('a figure', () => {
  it.each([
    ['1200', 1200],
    ['1,200', 1200],
    ['1，200', 1200],
    ['12,345,678', 12345678],
    ['１２００', 1200],
    ['1200人次', 1200],
    ['1200 人', 1200],
    ['约1200人次', 1200],
    ['共1200人次', 1200],
    ['累计1,200人次', 1200],
    ['3.5', 3.5],
    ['3．5', 3.5],
    ['-2', -2],
    ['0', 0],
    ['__1200__', 1200],
  ])('%s is %d', (text, value) => {
    expect(readNumber(text, ['人次', '人'])).toEqual({ kind: 'number', value });
  });

  it.each([
    ['', 'empty'],
    ['____', 'empty'],
    ['　', 'empty'],
    ['/', 'none'],
    ['／', 'none'],
    ['—', 'none'],
    ['——', 'none'],
    ['无', 'none'],
    ['不适用', 'none'],
    ['较高', 'notANumber'],
    ['1,2', 'notANumber'],
    ['12,34', 'notANumber'],
    ['一千', 'notANumber'],
    ['3家', 'notANumber'],
    ['1200多', 'notANumber'],
  ])('%s is %s', (text, kind) => {
    expect(readNumber(text, ['人次', '人']).kind).toBe(kind);
  });

  it.each([
    ['增长12%', true],
    ['增长１２％', true],
    ['增长百分之十二', true],
    ['增长三成', true],
    ['翻了两倍', true],
    ['新增十家企业', true],
    ['明显增长', false],
    ['一起努力', false],
    ['一批企业', false],
  ])('is given in %s: %s', (text, given) => {
    expect(givesNumber(text)).toBe(given);
  });
});

describe('how to reach a person', () => {
  it.each([
    ['13800000000', true],
    ['138 0000 0000', true],
    ['138-0000-0000', true],
    ['+86 13800000000', true],
    ['+86-138-0000-0000', true],
    ['(+86)13800000000', true],
    ['0086-13800000000', true],
    ['138.0000.0000', true],
    ['13800000000/13900000000', true],
    ['13800000000/', false],
    ['１３８００００００００', true],
    ['1380000000', false],
    ['138000000000', false],
    ['23800000000', false],
    ['0990-1234567', false],
    ['无', false],
    ['', false],
  ])('%s is a mobile number: %s', (text, is) => {
    expect(isMobile(text)).toBe(is);
  });

  it.each([
    ['0990-1234567', true],
    ['09901234567', true],
    ['（0990）1234567', true],
    ['010-12345678', true],
    ['010－12345678', true],
    ['1234567', true],
    ['2345678', true],
    ['23456789', true],
    ['0990-2345678-801', true],
    ['0990-2345678转801', true],
    ['+86-0990-2345678', true],
    ['+86-990-2345678', true],
    ['0086 990 2345678', true],
    ['(+86) 990-2345678', true],
    ['0990-2345678/2345679', true],
    ['0990-2345678、79', true],
    ['0990-2345678；13800000000', true],
    ['0990 234 5678', true],
    ['0990-234-5678', true],
    ['0990.2345678', true],
    ['0990—2345678', true],
    ['0990——2345678', true],
    ['0990-2345678（转801）', true],
    ['0990-2345678分机801', true],
    ['0990-2345678 x801', true],
    ['0990-2345678 ext.801', true],
    ['400-123-4567', true],
    ['0990-2345678/', false],
    ['2345678/无', false],
    ['1234/5678', false],
    ['13800000000', true],
    ['12345', false],
    ['0990-123456', false],
    ['电话', false],
  ])('%s is a telephone number: %s', (text, is) => {
    expect(isPhone(text)).toBe(is);
  });

  it.each([
    ['office@nanxi.example.cn', true],
    ['ｏｆｆｉｃｅ＠nanxi.example.cn', true],
    [' a.b-c@x.cn ', true],
    ['office@nanxi', false],
    ['office.nanxi.example.cn', false],
    ['a@b@c.cn', false],
    ['office@.cn', false],
    ['@x.cn', false],
    ['无', false],
  ])('%s is an e-mail address: %s', (text, is) => {
    expect(isEmail(text)).toBe(is);
  });

  it.each([
    ['无', true],
    ['/', true],
    ['—', true],
    ['没有', true],
    ['无锡', false],
    ['', false],
  ])('%s says that there is none: %s', (text, is) => {
    expect(isNone(text)).toBe(is);
  });
});
