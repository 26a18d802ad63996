/** The layers that no theme holds; Fluent UI gives each a number of its own instead. */
const layers: Readonly<Record<string, number>> = {
  zIndexBackground: 0,
  zIndexContent: 1,
  zIndexOverlay: 1000,
  zIndexPopup: 2000,
  zIndexMessages: 3000,
  zIndexFloating: 4000,
  zIndexPriority: 5000,
  zIndexDebug: 6000,
};

/**
 * Fluent UI's tokens by rule instead of by list: each stands for the custom property of its name. The
 * production build puts this in the place of the list (webpack.config.js), which every pane would load though
 * the styles have been worked out before.
 */
export const tokens = new Proxy<Readonly<Record<string, string>>>(
  {},
  {
    get: (_, name) => {
      const token = String(name);
      const layer = layers[token];
      return layer === undefined ? `var(--${token})` : `var(--${token}, ${String(layer)})`;
    },
  },
);
