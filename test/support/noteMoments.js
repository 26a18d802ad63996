/**
 * Runs with the first script of the pane's page (paneLoading.ts): notes when the pane stands, when it answered a
 * click, and when its first results stand, in milliseconds since the frame began to load. The click
 * (where `paneClick` is true) is on a tab that is not open, as soon as one is there; the tab that was open
 * is opened again.
 */
window.paneMoments = {};
new MutationObserver(() => {
  const moments = window.paneMoments;
  const other = document.querySelector('[role="tab"][aria-selected="false"]');
  if (other !== null && moments.stands === undefined) {
    moments.stands = performance.now();
    if (!window.paneClick) return;
    const open = document.querySelector('[role="tab"][aria-selected="true"]');
    const answered = () => {
      if (other.getAttribute('aria-selected') !== 'true') return;
      moments.answered ??= performance.now();
      open.click();
    };
    new MutationObserver(answered).observe(other, { attributes: true });
    other.click();
  }
  if (document.querySelector('header time') !== null) moments.results ??= performance.now();
}).observe(document, { subtree: true, childList: true });
