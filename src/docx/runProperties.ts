import { isSymbolFont } from './symbols';
import { child, childSwitch, childValue } from './tree';
import type { XmlNode } from './tree';

/** What a `w:rPr` says of a run, as far as it matters to us; undefined: it says nothing of it. */
export interface RunProperties {
  readonly bold?: boolean;
  readonly vanish?: boolean;
  readonly specVanish?: boolean;
  readonly strike?: boolean;
  readonly doubleStrike?: boolean;
  /** The Latin font. */
  readonly font?: string;
  /** `w:rFonts w:hint="eastAsia"`. */
  readonly eastAsianHint?: boolean;
  readonly styleId?: string;
}

/** Reads a `w:rPr` (17.3.2.28). */
export function readRunProperties(node: XmlNode | undefined): RunProperties {
  if (node === undefined) return {};
  const fonts = child(node, 'w:rFonts')?.attributes;
  return {
    bold: childSwitch(node, 'w:b'),
    vanish: childSwitch(node, 'w:vanish'),
    specVanish: childSwitch(node, 'w:specVanish'),
    strike: childSwitch(node, 'w:strike'),
    doubleStrike: childSwitch(node, 'w:dstrike'),
    font: fontOf(fonts),
    eastAsianHint: fonts === undefined ? undefined : fonts['w:hint'] === 'eastAsia',
    styleId: childValue(node, 'w:rStyle'),
  };
}

/** The font that may be a symbol font: the Latin one, unless only another of the four is. */
function fontOf(fonts: Readonly<Record<string, string>> | undefined): string | undefined {
  if (fonts === undefined) return undefined;
  const named = [fonts['w:ascii'], fonts['w:hAnsi'], fonts['w:eastAsia']];
  return named.find((font) => font !== undefined && isSymbolFont(font)) ?? named[0] ?? named[1];
}

/** `inner` where it says something, `outer` elsewhere: a style over the one it is based on. */
export function over(inner: RunProperties, outer: RunProperties): RunProperties {
  return {
    bold: inner.bold ?? outer.bold,
    vanish: inner.vanish ?? outer.vanish,
    specVanish: inner.specVanish ?? outer.specVanish,
    strike: inner.strike ?? outer.strike,
    doubleStrike: inner.doubleStrike ?? outer.doubleStrike,
    font: inner.font ?? outer.font,
  };
}

/** How a run looks in the end. */
export interface RunLook {
  readonly bold: boolean;
  readonly hidden: boolean;
  readonly struck: boolean;
  readonly font: string | undefined;
  readonly eastAsianHint: boolean;
}

/** The layers a run's look comes from, outermost first. */
export interface RunLayers {
  readonly defaults: RunProperties;
  readonly paragraphStyle: RunProperties;
  readonly characterStyle: RunProperties;
  readonly direct: RunProperties;
}

/**
 * Works out how a run looks. Bold, strike and vanish are toggles: what the run says itself holds;
 * otherwise two styles that both switch one on switch it off again (17.7.3).
 */
export function lookOf({ defaults, paragraphStyle, characterStyle, direct }: RunLayers): RunLook {
  const toggle = (key: 'bold' | 'vanish' | 'strike'): boolean =>
    direct[key] ??
    (defaults[key] === true || (paragraphStyle[key] ?? false) !== (characterStyle[key] ?? false));
  const plain = <K extends 'doubleStrike' | 'specVanish' | 'font'>(key: K): RunProperties[K] =>
    direct[key] ?? characterStyle[key] ?? paragraphStyle[key] ?? defaults[key];
  return {
    bold: toggle('bold'),
    hidden: toggle('vanish') || (plain('specVanish') ?? false),
    struck: toggle('strike') || (plain('doubleStrike') ?? false),
    font: plain('font'),
    eastAsianHint: direct.eastAsianHint ?? false,
  };
}
