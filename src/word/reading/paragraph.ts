import type { ListLabel, Paragraph, Span } from '../../document/snapshot';
import type { KnownParagraph } from './memory';
import { keepHints, liveSpans, showsPrompt } from './spans';

/** A paragraph as the checks see it: from the package while its text is that, otherwise read live. */
export function paragraphOf({ id, live, detail, scanned, exact }: KnownParagraph): Paragraph {
  const printed = detail?.printed ?? null;
  const fromPackage = exact?.paragraph ?? null;
  const asScanned =
    fromPackage !== null &&
    scanned?.text === live.text &&
    (printed === null || printed === fromPackage.text);
  const stillListed = scanned?.isListItem === live.isListItem;
  const label = labelOf(
    detail?.label ?? null,
    live.isListItem || stillListed ? (fromPackage?.label ?? null) : null,
  );
  if (asScanned) {
    const sameStyle =
      scanned.styleName === live.styleName && scanned.outlineLevel === live.outlineLevel;
    return {
      ...fromPackage,
      id,
      label,
      ...(sameStyle
        ? {}
        : {
            styleName: live.styleName,
            outlineLevel: live.outlineLevel,
            inContents: live.inContents,
          }),
    };
  }
  const text = printed ?? live.text;
  const around = detail?.around ?? null;
  const spans = keepHints(
    text === '' ? [] : liveSpans(text, detail?.inside ?? [], around),
    fromPackage?.spans ?? [],
    !(detail?.allKinds ?? false),
  );
  return {
    kind: 'paragraph',
    id,
    text: spans.map((span) => span.text).join(''),
    spans,
    outlineLevel: live.outlineLevel,
    styleName: live.styleName,
    label,
    tags: around === null || around.tag === '' ? [] : [around.tag],
    isPlaceholder: isPrompt(spans) || (around !== null && text === '' && showsPrompt(around)),
    bold: detail?.bold ?? fromPackage?.bold ?? false,
    inContents: live.inContents,
    story: 'body',
    // A picture in it is most likely still there; the next package tells.
    ...(fromPackage?.unreadable === undefined ? {} : { unreadable: fromPackage.unreadable }),
    ...(printed !== null && printed !== live.text ? { markupText: live.text } : {}),
  };
}

function isPrompt(spans: readonly Span[]): boolean {
  return spans.length > 0 && spans.every((span) => span.placeholder);
}

/** Word tells the number as drawn; what follows it and its run's hint only the package knows. */
function labelOf(drawn: string | null, exact: ListLabel | null): ListLabel | null {
  if (drawn === null || drawn === exact?.text) return exact;
  return {
    text: drawn,
    // A tab is what Word puts behind a number unless told otherwise (ECMA-376 Part 1, 17.9.28).
    suffix: exact?.suffix ?? 'tab',
    eastAsianHint: exact?.eastAsianHint ?? null,
  };
}
