import path from 'node:path';
import type { Request, Response } from 'webpack-dev-server';
import webpack from 'webpack';
import WebpackDevServer from 'webpack-dev-server';
import {
  addInConfig,
  addressesFrom,
  outputFolder,
  workbenchConfig,
  type Mode,
} from '../../../webpack.config.js';
import { fileAnyCase } from './fileAnyCase';
import { metadataPath, officeJsPath, servedPage } from './servedPage';
import { wordMetadataScript } from './wordMetadataScript';

const officeJsFolder = path.resolve(
  import.meta.dirname,
  '../../../node_modules/@microsoft/office-js/dist',
);

/** What to serve. */
export interface ServerOptions {
  /** A free port. */
  port: number;
  /** How to build the add-in: quickly, or as it is published. */
  mode: Mode;
  /** Whether to build again when a source file changes; requests wait meanwhile. */
  watch: boolean;
  /**
   * `workbench`: the workbench, and the add-in as it runs inside it, over plain http.
   * `word`: the add-in alone, untouched, for a real Word, over https with this certificate.
   */
  purpose: 'workbench' | { word: { key: Buffer; cert: Buffer; ca: Buffer } };
}

/** A server that has built its pages and answers. */
export interface RunningServer {
  /** For example `http://localhost:3000`, with no slash at the end. */
  url: string;
  close(): Promise<void>;
}

/** The compiler's own messages, when the pages cannot be built. */
export class BuildError extends Error {}

/**
 * Builds the pages in memory and serves them on this machine only. Requests with another Host
 * header are refused (DNS rebinding), by webpack-dev-server's own check.
 *
 * @returns once the pages are built
 * @throws {BuildError} when they cannot be built
 */
export async function startServer(options: ServerOptions): Promise<RunningServer> {
  const { port, mode, watch, purpose } = options;
  const inWorkbench = purpose === 'workbench';
  const addIn = addInConfig({ mode, addresses: addressesFrom(process.env) });
  const configurations = inWorkbench ? [addIn, workbenchConfig()] : [addIn];
  const watchOptions = watch ? {} : { ignored: '**/*' };
  const compiler = webpack(configurations.map((each) => ({ ...each, watchOptions })));
  const built = firstBuild(compiler);
  const server = new WebpackDevServer(
    {
      host: 'localhost',
      port,
      server: inWorkbench ? 'http' : { type: 'https', options: purpose.word },
      // The add-in's pages stay what they are: no client, no hot replacement, no reloading.
      client: false,
      hot: false,
      liveReload: false,
      webSocketServer: false,
      compress: false,
      static: false,
      allowedHosts: ['localhost'],
      setupExitSignals: false,
      devMiddleware: { stats: false },
      setupMiddlewares: (middlewares, devServer) => {
        const at = middlewares.findIndex(({ name }) => name === 'webpack-dev-middleware');
        if (inWorkbench) middlewares.splice(at, 0, ...workbenchMiddlewares(devServer));
        return middlewares;
      },
    },
    compiler,
  );
  await server.start();
  try {
    await built;
  } catch (error) {
    await server.stop();
    throw error;
  }
  return {
    url: `${inWorkbench ? 'http' : 'https'}://localhost:${port}`,
    close: () => server.stop(),
  };
}

function firstBuild(compiler: webpack.MultiCompiler): Promise<void> {
  return new Promise((resolve, reject) => {
    compiler.hooks.done.tap('first build', (stats) => {
      if (stats.hasErrors()) reject(new BuildError(stats.toString('errors-only')));
      else resolve();
    });
  });
}

/** Hands a request on, or reports what went wrong with it. */
type Next = (error?: unknown) => void;

function workbenchMiddlewares(devServer: WebpackDevServer): WebpackDevServer.Middleware[] {
  let metadata: Promise<string> | undefined;
  return [
    {
      name: 'word-metadata',
      path: metadataPath,
      middleware: (_request: Request, response: Response, next: Next) => {
        metadata ??= wordMetadataScript();
        metadata.then((script) => response.type('js').send(script)).catch(next);
      },
    },
    {
      name: 'office-js',
      path: officeJsPath,
      middleware: (request: Request, response: Response, next: Next) => {
        fileAnyCase(officeJsFolder, decodeURIComponent(request.path))
          .then((file) => (file === undefined ? response.sendStatus(404) : response.sendFile(file)))
          .catch(next);
      },
    },
    {
      name: 'add-in-pages',
      middleware: (request: Request, response: Response, next: Next) => {
        const page = /^\/(taskpane|problem)\.html$/.exec(request.path)?.[0];
        const built = devServer.middleware;
        if (page === undefined || built === undefined) {
          next();
          return;
        }
        built.waitUntilValid(() => {
          const html = built.context.outputFileSystem.readFileSync(path.join(outputFolder, page));
          response.type('html').set('Cache-Control', 'no-store').send(servedPage(html.toString()));
        });
      },
    },
  ];
}
