import { usePane } from '../hooks/usePane';
import { useStore } from '../hooks/useStore';
import { mayHaveNews } from '../model/noticeNews';
import { tabs } from '../model/pane';
import type { TabName } from '../model/pane';
import { DraftTab } from '../tabs/draft/DraftTab';
import { Announcer } from '../components/Announcer';
import { Reading } from '../components/Awaited';
import { ErrorBoundary } from '../components/ErrorBoundary';
import { FeedbackBar } from '../components/FeedbackBar';
import { Header } from './Header';
import { Later } from '../components/Later';
import type { Load } from '../components/Later';
import { ReadOnlyNote } from '../components/ReadOnlyNote';
import { useShellStyles } from './Shell.styles';
import { StaleNote } from '../components/StaleNote';
import { TabBar } from './TabBar';
import { useKeptScroll } from '../components/useKeptScroll';
import { useOpenedTabs } from './useOpenedTabs';
import { panelId, tabId } from './useTabBar';

/** The contents of the tabs that are loaded when they are first opened. */
const contents: Readonly<Record<Exclude<TabName, 'draft'>, Load>> = {
  check: () => import('../tabs/check/CheckTab'),
  rubric: () => import('../tabs/rubric/RubricTab'),
  print: () => import('../tabs/print/PrintTab'),
};

/** Loaded where there may be something to say about the notice. */
const noticeOffer: Load = () => import('../tabs/draft/notice/NoticeOffer');

/** The pane's frame: what is always in sight around the tab that is open. */
export function Shell() {
  const styles = useShellStyles();
  const { services, view } = usePane();
  const { tab: selected } = useStore(view);
  const opened = useOpenedTabs(selected);
  const scroller = useKeptScroll(selected);
  return (
    <div className={styles.shell}>
      <header>
        <Header />
        <TabBar />
      </header>
      <main ref={scroller} className={styles.scroller} data-scroller="">
        <ReadOnlyNote />
        {mayHaveNews(services.documentNotice, services.preferences) ? (
          <Later load={noticeOffer} isOffer />
        ) : null}
        <StaleNote />
        {tabs.map((tab) => (
          <div
            key={tab}
            role="tabpanel"
            id={panelId(tab)}
            aria-labelledby={tabId(tab)}
            tabIndex={0}
            hidden={tab !== selected}
            className={styles.panel}
          >
            {opened.has(tab) ? <Content tab={tab} /> : null}
          </div>
        ))}
      </main>
      <footer>
        <FeedbackBar />
      </footer>
      <Announcer />
    </div>
  );
}

function Content({ tab }: { readonly tab: TabName }) {
  return (
    <ErrorBoundary>
      {tab === 'draft' ? <DraftTab /> : <Later load={contents[tab]} waiting={<Reading />} />}
    </ErrorBoundary>
  );
}
