/** The page the add-in runs in, as far as the adapter must know it. */
export interface Page {
  /** Whether anyone can see it. */
  isVisible(): boolean;
  /** Whether what is typed goes to it. */
  hasKeyboard(): boolean;
  /** Calls back whenever the author comes back to it, until the returned function is called. */
  onReturn(callback: () => void): () => void;
}

/** The browser's page. */
export const browserPage: Page = {
  isVisible: () => document.visibilityState !== 'hidden',
  hasKeyboard: () => document.hasFocus(),
  onReturn(callback) {
    window.addEventListener('focus', callback);
    document.addEventListener('visibilitychange', callback);
    return () => {
      window.removeEventListener('focus', callback);
      document.removeEventListener('visibilitychange', callback);
    };
  },
};
