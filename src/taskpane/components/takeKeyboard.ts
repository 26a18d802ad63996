/**
 * Gives an element the keyboard, where the pane has it: an author who is writing in the document must not
 * find the next words lost in the pane.
 */
export function takeKeyboard(
  element: HTMLElement | null | undefined,
  options?: FocusOptions,
): void {
  if (document.hasFocus()) element?.focus(options);
}
