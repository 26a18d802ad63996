/** @jest-environment jsdom */
import type { Language } from '../../src/notice/schema';
import { act, screen } from '@testing-library/react';
import { axe } from 'jest-axe';
import { tabs } from '../../src/taskpane/model/pane';
import type { TabName } from '../../src/taskpane/model/pane';
import type { PreferenceName } from '../../src/taskpane/model/preferences';
import { en } from '../../src/taskpane/strings/en';
import { zh } from '../../src/taskpane/strings/zh';
import {
  allDone,
  assessment,
  experienceStatus,
  nothingFound,
  readings,
} from '../support/assessments';
import { fakeHost } from '../support/fakeHost';
import type { FakeHost } from '../support/fakeHost';
import { openPane } from '../support/openPane';

const states = {
  'half written': { engine: () => assessment() },
  'nothing to mend': { engine: allDone },
  'no form': { engine: nothingFound },
  'a count not exact': {
    engine: () =>
      assessment({ forms: [experienceStatus(readings(5212, { low: 4980, high: 5230 }))] }),
  },
  'read-only': {
    prepare: (host: FakeHost) => {
      host.can = { ...host.can, canWrite: false, readOnlyReason: 'protected' as const };
    },
  },
  'no reading of the document': {
    prepare: (host: FakeHost) => {
      host.fail.read = { kind: 'timedOut' };
    },
  },
} satisfies Record<
  string,
  { engine?: () => ReturnType<typeof assessment>; prepare?: (host: FakeHost) => void }
>;

const languages: readonly Language[] = ['zh', 'en'];

function nameOf(tab: TabName, language: Language): RegExp {
  const { tabDraft, tabCheck, tabRubric, tabPrint } = { zh, en }[language];
  const names = { draft: tabDraft, check: tabCheck, rubric: tabRubric, print: tabPrint };
  return new RegExp(`^${names[tab]}`);
}

describe.each(languages)('accessibility in %s', (language) => {
  describe.each(Object.entries(states))('%s', (_, state) => {
    it.each(tabs)('the tab %s has no violation', async (tab) => {
      const host = fakeHost();
      host.cursor = 'experience.background:text';
      if ('prepare' in state) state.prepare(host);
      const preferences = new Map<PreferenceName, string>([['language', language]]);
      const engine = 'engine' in state ? state.engine : undefined;
      const { container, user } = openPane({ host, preferences, ...(engine && { engine }) });
      await user.click(screen.getByRole('tab', { name: nameOf(tab, language) }));
      await screen.findByRole('tabpanel', { name: nameOf(tab, language) });
      // What is loaded when it is first used, and the read-only note, are there after a moment.
      await act(() => new Promise((resolve) => setTimeout(resolve, 50)));
      expect(document.documentElement.lang).toBe(language === 'zh' ? 'zh-CN' : 'en');
      expect(await axe(container)).toHaveNoViolations();
    });
  });
});

it('an open finding with its form for setting it aside has no violation', async () => {
  const { container, user } = openPane();
  await user.click(screen.getByRole('tab', { name: /^检查/ }));
  await user.click(await screen.findByRole('button', { name: /没有“5.实践及效果”/ }));
  await user.click(screen.getByRole('button', { name: '忽略' }));
  expect(await axe(container)).toHaveNoViolations();
});
