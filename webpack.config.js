// @ts-check
import { readFileSync } from 'node:fs';
import path from 'node:path';
import CopyPlugin from 'copy-webpack-plugin';
import HtmlPlugin from 'html-webpack-plugin';
import webpack from 'webpack';

/**
 * Where the add-in will be served and where it loads office.js from. Both can be set from outside:
 * DOSSIER_SITE_URL and DOSSIER_OFFICEJS_URL (README, “Build for a site of your own”).
 * @typedef {{ siteUrl: string, officeJsUrl: string }} Addresses
 * @typedef {'production' | 'development'} Mode
 */

const root = import.meta.dirname;

/** Where a build goes; the development server keeps it in memory under the same name. */
export const outputFolder = path.join(root, 'dist');

/** The address that manifest.xml in the repository names: the development server's. */
export const developmentSiteUrl = 'https://localhost:3000';

/** Microsoft's own library. AppSource requires it to be loaded from Microsoft's server. */
export const defaultOfficeJsUrl = 'https://appsforoffice.microsoft.com/lib/1/hosted/office.js';

/**
 * The addresses to build for.
 * @param {NodeJS.ProcessEnv} environment
 * @returns {Addresses}
 * @throws {Error} when an address is not an absolute http(s) address
 */
export function addressesFrom(environment) {
  const siteUrl = environment.DOSSIER_SITE_URL ?? developmentSiteUrl;
  const officeJsUrl = environment.DOSSIER_OFFICEJS_URL ?? defaultOfficeJsUrl;
  for (const [name, value] of Object.entries({ siteUrl, officeJsUrl })) {
    if (!URL.canParse(value) || !/^https?:$/.test(new URL(value).protocol)) {
      throw new Error(`${name}: “${value}” is not an http(s) address.`);
    }
  }
  return { siteUrl: siteUrl.replace(/\/+$/, ''), officeJsUrl };
}

const styleLoader = {
  loader: '@griffel/webpack-loader',
  options: {
    modules: [{ moduleSource: '@fluentui/react-components', importName: 'makeStyles' }],
  },
};

/**
 * What both builds share: TypeScript by swc, styles into the page, chunks on demand.
 * @param {Mode} mode
 * @returns {import('webpack').Configuration}
 */
function common(mode) {
  return {
    mode,
    context: root,
    // Every engine that office.js still supports, Trident and EdgeHTML aside (see startup.js).
    target: ['web', 'es2020'],
    // Unminified code is near enough to the source to debug, and maps double the time to start
    // (“eval” maps, which are quick, would break the page's Content-Security-Policy).
    devtool: false,
    resolve: { extensions: ['.tsx', '.ts', '.js'] },
    module: {
      rules: [
        {
          test: /\.tsx?$/,
          exclude: /node_modules/,
          use: [
            // Works styles out at build time, as Fluent UI's own packages are: less to load and to run.
            ...(mode === 'production' ? [styleLoader] : []),
            {
              loader: 'swc-loader',
              options: {
                jsc: {
                  target: 'es2020',
                  parser: { syntax: 'typescript', tsx: true },
                  transform: {
                    react: { runtime: 'automatic', development: mode === 'development' },
                  },
                },
              },
            },
          ],
        },
        { test: /\.css$/, use: ['style-loader', 'css-loader'] },
      ],
    },
    // Pages stay as they are written: webpack would minify them in its own way.
    experiments: { html: false },
    performance: { hints: false },
    // Short names in place of lasting ones: a browser that has an older build loads most of it anew.
    optimization: mode === 'production' ? { moduleIds: 'size', mangleExports: 'size' } : {},
    stats: 'errors-warnings',
    infrastructureLogging: { level: 'warn' },
  };
}

/** Once styles are worked out, nothing reads Fluent UI's list of tokens, and it would still be loaded. */
const tokensByRule = new webpack.NormalModuleReplacementPlugin(/^\.\/tokens\.js$/, (resolving) => {
  if (/@fluentui[\\/]tokens[\\/]lib$/.test(resolving.context))
    resolving.request = path.join(root, 'src/taskpane/components/fluentTokens.ts');
});

/** The reviewers' page: one file, that also works opened from a file share. */
const reviewersEntry = 'reviewers';

/**
 * The page's script, to stand in the page itself.
 * @param {webpack.Compilation} compilation
 * @returns {string}
 */
function reviewersScript(compilation) {
  const [file] = compilation.entrypoints.get(reviewersEntry)?.getFiles() ?? [];
  const script = String(compilation.assets[file ?? '']?.source() ?? '');
  // An end tag in a string would end the script.
  return script.replaceAll('</script', '<\\/script');
}

/**
 * Once it stands in the page, the script by itself is of no use to anybody.
 * @param {webpack.Compiler} compiler
 */
function removeReviewersScript(compiler) {
  compiler.hooks.compilation.tap('reviewers', (compilation) => {
    const stage = webpack.Compilation.PROCESS_ASSETS_STAGE_SUMMARIZE;
    compilation.hooks.processAssets.tap({ name: 'reviewers', stage }, () => {
      for (const file of compilation.entrypoints.get(reviewersEntry)?.getFiles() ?? [])
        compilation.deleteAsset(file);
    });
  });
}

/**
 * The add-in itself: what a site serves to Word.
 * @param {{ mode: Mode, addresses: Addresses }} options
 * @returns {import('webpack').Configuration}
 */
export function addInConfig({ mode, addresses }) {
  const officeOrigin = new URL(addresses.officeJsUrl).origin;
  const page = {
    officeJsUrl: addresses.officeJsUrl,
    contentSecurityPolicy: [
      "default-src 'none'",
      `script-src 'self' ${officeOrigin}`,
      // Fluent UI writes its rules into <style> elements.
      "style-src 'self' 'unsafe-inline'",
      "img-src 'self' data:",
      "font-src 'self' data:",
      "connect-src 'self'",
      `frame-src ${officeOrigin}`,
      "base-uri 'none'",
      "form-action 'none'",
    ].join('; '),
  };
  return {
    ...common(mode),
    name: 'add-in',
    entry: {
      taskpane: './src/taskpane/index.tsx',
      problem: './src/taskpane/ribbon/problem.ts',
      [reviewersEntry]: './src/reviewers/index.ts',
    },
    output: {
      path: outputFolder,
      filename: mode === 'production' ? '[name].[contenthash:8].js' : '[name].js',
      chunkFilename: mode === 'production' ? '[name].[contenthash:8].js' : '[name].js',
      uniqueName: 'dossier',
    },
    plugins: [
      ...(mode === 'production' ? [tokensByRule] : []),
      ...Object.entries({
        taskpane: 'src/taskpane/taskpane.html',
        problem: 'src/taskpane/ribbon/problem.html',
      }).map(
        ([name, template]) =>
          new HtmlPlugin({
            template,
            filename: `${name}.html`,
            chunks: [name],
            minify: false,
            ...page,
          }),
      ),
      new HtmlPlugin({
        template: 'src/reviewers/reviewers.html',
        filename: 'reviewers.html',
        inject: false,
        minify: false,
        templateParameters: (compilation) => ({ script: reviewersScript(compilation) }),
      }),
      { apply: removeReviewersScript },
      new CopyPlugin({
        patterns: [
          { from: 'src/taskpane/startup.js', to: 'startup.js', info: { minimized: true } },
          { from: 'assets/*.png' },
          { from: 'assets/shortcuts.json', to: 'shortcuts.json' },
          {
            from: 'manifest.xml',
            transform: (content) =>
              content.toString().replaceAll(developmentSiteUrl, addresses.siteUrl),
          },
        ],
      }),
    ],
  };
}

/**
 * The workbench: the page that stands in for Word, and the script that it puts in front of
 * office.js. Never part of dist/, so never minified, which its editor would make slow: only the
 * development server builds it.
 * @returns {import('webpack').Configuration}
 */
export function workbenchConfig() {
  const shared = common('development');
  /** @param {string} name */
  const packageFolder = (name) => path.join(root, 'node_modules', name);
  return {
    ...shared,
    name: 'workbench',
    // Its editor is written for React 19; the add-in is built on 18 (docs/decisions/006-first-load.md).
    resolve: {
      ...shared.resolve,
      alias: { react: packageFolder('react-19'), 'react-dom': packageFolder('react-dom-19') },
    },
    entry: {
      'workbench/page': './src/workbench/page/index.tsx',
      // A classic script of one piece: it must have run before office.js starts.
      'workbench/bridge': './src/workbench/bridge/index.ts',
    },
    output: {
      path: outputFolder,
      filename: '[name].js',
      chunkFilename: 'workbench/[name].js',
      assetModuleFilename: 'workbench/[name].[hash:8][ext]',
      uniqueName: 'dossier-workbench',
    },
    plugins: [
      new HtmlPlugin({
        template: 'src/workbench/page/workbench.html',
        filename: 'workbench.html',
        chunks: ['workbench/page'],
        minify: false,
      }),
    ],
  };
}

/** The version that the manifest must carry. @returns {string} */
export function packageVersion() {
  return JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8')).version;
}

/** `webpack` on the command line builds the add-in into dist/. */
export default () => {
  const config = addInConfig({ mode: 'production', addresses: addressesFrom(process.env) });
  return { ...config, output: { ...config.output, clean: true } };
};
