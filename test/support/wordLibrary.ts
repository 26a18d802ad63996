import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { applySupplement } from '../../src/workbench/bridge/supplement';
import type { ClientLibrary } from '../../src/workbench/bridge/clientLibrary';
import type { WordMetadata } from '../../src/workbench/bridge/wordMetadata';

/** The library's way to a host in its own process: it sends text, and takes text. */
export interface NativeBridge {
  readonly sendMessageToHost: (text: string) => void;
  /** Set by the library. */
  onMessageFromHost?: (text: string) => void;
}

/** What the library is started with. */
export interface LibraryOptions {
  readonly sendMessageToHost: (text: string) => void;
  readonly metadata: () => WordMetadata;
  /** `Office.context`. */
  readonly context: object;
}

const DIST = join(process.cwd(), 'node_modules/@microsoft/office-js/dist');
const FILE = 'word-win32-16.01.debug.js';
const STRINGS = 'zh-cn/office_strings.js';

let installed: NativeBridge | null = null;
let officeContext: object = {};

/**
 * Evaluates Microsoft's client library, unmodified, in the test's realm, once; later calls change what it talks to.
 */
export function installLibrary(options: LibraryOptions): NativeBridge {
  officeContext = options.context;
  if (installed !== null) return installed;
  const bridge: NativeBridge = {
    sendMessageToHost: (text) => {
      options.sendMessageToHost(text);
    },
  };
  installed = bridge;
  Object.assign(globalThis, officeJs(), { _richApiNativeBridge: bridge });
  if (typeof document === 'undefined') Object.assign(globalThis, browser());
  evaluate(FILE);
  const word: unknown = Reflect.get(globalThis, 'Word');
  const library: unknown = Reflect.get(globalThis, 'OfficeExtension');
  if (!isRecord(word) || !isLibrary(library)) throw new Error('the library did not load');
  applySupplement(word, library, options.metadata());
  loadStrings();
  Object.assign(Office, officeMembers());
  return bridge;
}

/** Runs a file of the library as a page's script tag would. */
function evaluate(file: string): void {
  const text = readFileSync(join(DIST, file), 'utf8');
  const run = globalThis.eval;
  run(`${text}\n//# sourceURL=${file}`);
}

/** The Chinese messages are written for Microsoft's Ajax library: what they need of it is there while they load. */
function loadStrings(): void {
  const type = Object.assign(Function, {
    registerNamespace: (name: string) => {
      Object.assign(globalThis, { [name]: Reflect.get(globalThis, name) ?? {} });
    },
  });
  Object.assign(globalThis, { Type: type });
  Object.assign(Function.prototype, { registerClass: () => undefined });
  evaluate(STRINGS);
  Reflect.deleteProperty(Function.prototype, 'registerClass');
}

/** What office.js itself defines and the Word file expects to find. */
function officeJs(): object {
  const office = {};
  return {
    Office: office,
    Microsoft: { Office: { WebExtension: office } },
    OSF: {
      ConstantNames: { FileVersion: '16.0' },
      HostSpecificFileVersionDefault: '16.00',
      _OfficeAppFactory: {
        getHostInfo: () => ({ hostType: 'word', hostPlatform: 'web' }),
        getLoadScriptHelper: () => ({ getOfficeJsBasePath: () => '' }),
        getContext: () => officeContext,
        getId: () => 'test',
        getInitializationHelper: () => ({ _webAppState: {} }),
        getWebAppState: () => ({}),
      },
    },
    OTel: { OTelLogger: { onTelemetryLoaded: () => undefined } },
  };
}

/** `Office` as far as tests need it; in a page it is office.js's own. */
function officeMembers(): object {
  return {
    onReady: () => Promise.resolve({ host: 'Word', platform: 'PC' }),
    EventType: { DocumentSelectionChanged: 'documentSelectionChanged' },
    AsyncResultStatus: { Succeeded: 'succeeded', Failed: 'failed' },
    DocumentMode: { ReadOnly: 'readOnly', ReadWrite: 'readWrite' },
    CoercionType: { Text: 'text', Ooxml: 'ooxml' },
    PlatformType: { PC: 'PC', Mac: 'Mac', OfficeOnline: 'OfficeOnline' },
    HostType: { Word: 'Word' },
  };
}

/** As much of a browser as the Word file looks at while loading. */
function browser(): object {
  const nothing = (): undefined => undefined;
  const element = (): object => ({
    style: {},
    setAttribute: nothing,
    appendChild: nothing,
    getElementsByTagName: () => [],
    addEventListener: nothing,
  });
  const page = {
    ...element(),
    createElement: element,
    head: element(),
    body: element(),
    cookie: '',
    domain: 'localhost',
    readyState: 'complete',
    querySelectorAll: () => [],
    getElementById: () => null,
  };
  const location = {
    href: 'https://localhost/',
    hash: '',
    search: '',
    origin: 'https://localhost',
    protocol: 'https:',
    hostname: 'localhost',
  };
  return {
    window: globalThis,
    self: globalThis,
    document: page,
    location,
    addEventListener: nothing,
    removeEventListener: nothing,
    history: {},
    external: {},
    navigator: { userAgent: 'node', language: 'zh-CN' },
    name: '',
    parent: globalThis,
    top: globalThis,
  };
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}

function isLibrary(value: unknown): value is ClientLibrary {
  return isRecord(value) && 'BatchApiHelper' in value && 'GenericEventHandlers' in value;
}
