import '@testing-library/jest-dom';
import { toHaveNoViolations } from 'jest-axe';

expect.extend(toHaveNoViolations);

/** Fluent's MessageBar watches its own width; jsdom has no layout to watch. */
if (typeof window !== 'undefined' && !('ResizeObserver' in window)) {
  class NoResizeObserver {
    observe(): void {
      // Nothing is laid out in jsdom.
    }
    unobserve(): void {
      // Nothing is laid out in jsdom.
    }
    disconnect(): void {
      // Nothing is laid out in jsdom.
    }
  }
  Object.defineProperty(window, 'ResizeObserver', { value: NoResizeObserver });
}

/** jsdom's window has the keyboard only while an element has; a browser's keeps it when that one goes away. */
if (typeof document !== 'undefined') document.hasFocus = () => true;

/** Nor has it a layout to scroll. */
if (typeof Element !== 'undefined') Element.prototype.scrollIntoView = () => undefined;
