import { RendererProvider, createDOMRenderer } from '@fluentui/react-components';
import { render } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { Assessment, Dismissal } from '../../src/checks/assessment';
import { notice2018 } from '../../src/notice/notice2018';
import type { Notice } from '../../src/notice/schema';
import type { AutoOpen } from '../../src/word/autoOpen';
import { documentNotice } from '../../src/word/documentNotice';
import type { DocumentNotice } from '../../src/word/documentNotice';
import type { HostResult } from '../../src/host/host';
import type { PaneWindow } from '../../src/word/paneWindow';
import type { ShortcutKeys } from '../../src/word/shortcutKeys';
import { App } from '../../src/taskpane/App';
import { createPane } from '../../src/taskpane/model/pane';
import { loadStrings } from '../../src/taskpane/strings';
import type { Pane } from '../../src/taskpane/model/pane';
import type { PaneServices, ThemeName } from '../../src/taskpane/model/ports';
import type { PreferenceName, Preferences } from '../../src/taskpane/model/preferences';
import { readKeptView } from '../../src/taskpane/model/readKeptView';
import { readNotes } from '../../src/taskpane/model/readNotes';
import { assessment } from './assessments';
import { fakeHost } from './fakeHost';
import type { FakeHost } from './fakeHost';

export interface OpenOptions {
  readonly host?: FakeHost;
  /** What the engine answers; called at each check. */
  readonly engine?: (dismissals: readonly Dismissal[]) => Assessment;
  readonly preferences?: Map<PreferenceName, string>;
  readonly now?: Date;
  /** The notice the document follows, and what it keeps of it; 2018 as it is by default. */
  readonly documentNotice?: DocumentNotice;
  readonly theme?: ThemeName;
  /** An open window of the pane alone by default. */
  readonly window?: PaneWindow;
  readonly autoOpen?: AutoOpen;
  /** What Word tells of the keys; by default that it has none for add-ins. */
  readonly shortcuts?: HostResult<ShortcutKeys | null>;
}

const shownWindow: PaneWindow = {
  isShared: false,
  isShown: () => true,
  watch: () => () => undefined,
  show: () => Promise.reject(new Error('this Word opens no pane')),
};

/** A document that asks for the pane to be opened with it, or not. */
export function fakeAutoOpen(available = true): AutoOpen {
  let on = false;
  return {
    isAvailable: () => available,
    isOn: () => on,
    turn: (wanted) => {
      on = wanted;
      return Promise.resolve({ ok: true, value: undefined });
    },
  };
}

/** The day the tests take place, a Friday long before the deadlines of the notice. */
export const testDay = new Date(2018, 8, 14, 12, 3, 5);

/** As if the English words had been loaded by an earlier click. */
beforeAll(() => loadStrings('en'));

/** What a document keeps that follows a notice, `null` for the built-in one. */
export function following(notice: Notice | null): DocumentNotice {
  return documentNotice(notice2018, { notice, deadlines: {} });
}

/** Opens the pane over a host without a document program and an engine that says what the test wants. */
export function openPane(options: OpenOptions = {}) {
  const host = options.host ?? fakeHost();
  const preferences = options.preferences ?? new Map<PreferenceName, string>();
  const engine = options.engine ?? (() => assessment());
  const followed = options.documentNotice ?? following(null);
  const shown: DocumentNotice[] = [];
  const store: Preferences = {
    get: (name) => preferences.get(name) ?? null,
    set: (name, value) => {
      preferences.set(name, value);
    },
  };
  const kept = { notes: readNotes(host.settings), view: readKeptView(store) };
  const servicesFor = (documentNotice: DocumentNotice): PaneServices => ({
    host,
    notice: documentNotice.notice,
    documentNotice,
    showNotice: (next) => {
      shown.push(next);
      pane = createPane(servicesFor(next), pane);
      view.rerender(page(pane));
    },
    engine: (_notice, _snapshot, { dismissals = [] }) => {
      const result = engine(dismissals);
      const findings = result.findings.map((finding) => {
        const dismissal = dismissals.find(({ identity }) => identity === finding.identity);
        return dismissal === undefined
          ? finding
          : { ...finding, dismissed: { reason: dismissal.reason } };
      });
      const blocks = findings.some((f) => f.level === 'error' && f.dismissed === undefined);
      return { ...result, findings, printable: !blocks };
    },
    preferences: store,
    kept,
    window: options.window ?? shownWindow,
    autoOpen: options.autoOpen ?? fakeAutoOpen(),
    readShortcuts: () => Promise.resolve(options.shortcuts ?? { ok: true, value: null }),
    now: () => options.now ?? testDay,
    watchTheme: (onTheme) => {
      onTheme(options.theme ?? 'light');
      return () => undefined;
    },
  });
  let pane = createPane(servicesFor(followed));
  const user = userEvent.setup();
  // The pane moves by itself, on timers: that is what these tests watch, not a mistake to warn of.
  Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: false });
  // A renderer without a document writes no style sheets, which jsdom would search at every query.
  const renderer = createDOMRenderer(undefined);
  const page = (shownPane: Pane) => (
    <RendererProvider renderer={renderer}>
      <App pane={shownPane} />
    </RendererProvider>
  );
  const view = render(page(pane));
  // Nor does anything need the theme's hundreds of variables, which jsdom would copy for each element.
  for (const style of document.querySelectorAll('style')) style.remove();
  return { host, pane, shown, preferences, user, ...view };
}
