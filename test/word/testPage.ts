import type { Page } from '../../src/word/page';

/** A page of the add-in that a test can hide, bring back, and take the keyboard from. */
export interface TestPage extends Page {
  visible: boolean;
  keyboard: boolean;
  comeBack(): void;
}

/** A visible page that has the keyboard. */
export function testPage(): TestPage {
  const callbacks = new Set<() => void>();
  return {
    visible: true,
    keyboard: true,
    isVisible() {
      return this.visible;
    },
    hasKeyboard() {
      return this.keyboard;
    },
    onReturn(callback) {
      callbacks.add(callback);
      return () => callbacks.delete(callback);
    },
    comeBack() {
      for (const callback of callbacks) callback();
    },
  };
}
