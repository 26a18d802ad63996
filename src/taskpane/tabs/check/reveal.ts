/**
 * Scrolls until a card stands free between the filters, which may stay above the list, and the foot: all of
 * it, or from its top as much as there is room for.
 */
export function reveal(card: HTMLElement): void {
  scrollTo(card);
  // Cards that came into sight on the way are laid out with the next picture only, and move those below.
  requestAnimationFrame(() => requestAnimationFrame(() => scrollTo(card)));
}

function scrollTo(card: HTMLElement): void {
  const bar = document.querySelector('[data-filters]');
  const stays = bar !== null && getComputedStyle(bar).position === 'sticky';
  const covered = stays ? bar.getBoundingClientRect().height : 0;
  const scroller = card.closest('[data-scroller]');
  const room = Math.min(scroller?.clientHeight ?? Infinity, window.innerHeight) - covered;
  card.style.scrollMarginTop = `${covered}px`;
  card.scrollIntoView({ block: card.offsetHeight > room ? 'start' : 'nearest' });
}
