import office from 'eslint-plugin-office-addins';
import reactHooks from 'eslint-plugin-react-hooks';
import tseslint from 'typescript-eslint';

/**
 * Which folder may import which: the layers of ARCHITECTURE.md.
 * `may` lists the folders under src/ a layer may import besides itself; `packages` its npm packages.
 */
const layers = {
  notice: { may: [], packages: ['zod/mini'], pure: true },
  document: { may: [], packages: [], pure: true },
  locate: { may: ['notice', 'document'], packages: [], pure: true },
  checks: { may: ['notice', 'document', 'locate'], packages: ['zod/mini'], pure: true },
  templates: { may: ['notice', 'document'], packages: ['docx', 'fflate'], pure: true },
  docx: {
    may: ['notice', 'document', 'locate', 'checks'],
    packages: ['fflate', 'saxes', 'zod/mini'],
    pure: true,
  },
  host: { may: ['document'], packages: [], pure: true },
  word: {
    may: ['notice', 'document', 'locate', 'docx', 'templates', 'host'],
    packages: ['zod/mini', '@microsoft/office-js-helpers'],
  },
  taskpane: {
    may: ['notice', 'document', 'locate', 'checks', 'templates', 'host', 'word', 'reports'],
    packages: [
      'zod/mini',
      'react',
      'react-dom',
      'react-dom/client',
      '@fluentui/react-components',
      '@fluentui/react-icons/svg/*',
    ],
  },
  reports: {
    may: ['notice', 'document', 'locate', 'checks', 'docx'],
    packages: ['zod', 'docx', 'fflate'],
    pure: true,
  },
  reviewers: {
    may: ['notice', 'document', 'docx', 'reports'],
    packages: ['zod', 'fflate'],
  },
  cli: {
    may: ['notice', 'document', 'locate', 'checks', 'templates', 'docx', 'reports'],
    packages: ['zod', 'commander', 'fflate', 'node:*'],
  },
  workbench: {
    may: ['notice', 'document', 'docx', 'templates'],
    packages: ['*'],
  },
};

const browserGlobals = ['window', 'document', 'navigator', 'localStorage', 'fetch', 'location'];
const nodeGlobals = ['process', 'Buffer', 'require', '__dirname', '__filename', 'global'];
const officeGlobals = ['Word', 'Office', 'OfficeExtension'];

function layerRules(name, { may, packages, pure }) {
  const folders = Object.keys(layers).filter((other) => other !== name && !may.includes(other));
  const patterns = folders.map((folder) => ({
    regex: `^(\\.\\./)+${folder}(/|$)`,
    message: `src/${name} may not import src/${folder} (ARCHITECTURE.md, layers).`,
  }));
  if (!packages.includes('*')) {
    const escaped = packages.map((p) => p.replace(/[/.]/g, '\\$&').replace('*', '.*'));
    patterns.push({
      regex: escaped.length > 0 ? `^(?!\\.|(?:${escaped.join('|')})$)` : '^(?!\\.)',
      message: `src/${name} may import only ${packages.join(', ') || 'no package'} (ARCHITECTURE.md, layers).`,
    });
  }
  const globals = [
    ...(pure ? [...browserGlobals, ...nodeGlobals, 'Date'] : []),
    ...(name === 'word' ? [] : officeGlobals),
  ].filter((global) => !(global === 'Date' && !pure));
  return {
    files: [`src/${name}/**/*.{ts,tsx}`],
    rules: {
      'no-restricted-imports': ['error', { patterns }],
      'no-restricted-globals': ['error', ...globals],
    },
  };
}

export default tseslint.config(
  { ignores: ['dist/', 'node_modules/', 'coverage/', 'test/corpus/files/'] },
  {
    files: ['**/*.{ts,tsx}'],
    extends: [...tseslint.configs.strictTypeChecked],
    languageOptions: {
      parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname },
    },
    plugins: { 'react-hooks': reactHooks },
    rules: {
      ...reactHooks.configs.recommended.rules,
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': 'error',
      eqeqeq: 'error',
      'no-console': 'error',
    },
  },
  ...Object.entries(layers).map(([name, layer]) => layerRules(name, layer)),
  {
    files: ['src/word/**/*.ts'],
    plugins: { 'office-addins': office },
    rules: {
      'office-addins/call-sync-after-load': 'error',
      'office-addins/call-sync-before-read': 'error',
      'office-addins/load-object-before-read': 'error',
      'office-addins/no-context-sync-in-loop': 'error',
      'office-addins/no-empty-load': 'error',
      'office-addins/no-navigational-load': 'error',
      'office-addins/no-office-initialize': 'error',
      'office-addins/test-for-null-using-isNullObject': 'error',
    },
  },
  {
    // Runs in the oldest engines Word may open the pane with, untranslated.
    files: ['src/taskpane/startup.js'],
    languageOptions: { ecmaVersion: 5, sourceType: 'script' },
  },
  {
    files: ['src/cli/**', 'bench/**', 'test/**', 'tools/**'],
    rules: { 'no-console': 'off' },
  },
  {
    files: ['test/**/*.{ts,tsx}', 'tools/**/*.ts'],
    rules: {
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/unbound-method': 'off',
    },
  },
);
