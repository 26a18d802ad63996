import { mergeClasses } from '@fluentui/react-components';
import { useFindings } from '../hooks/useFindings';
import { usePane } from '../hooks/usePane';
import { useStore } from '../hooks/useStore';
import { useWords } from '../hooks/useWords';
import { tabs } from '../model/pane';
import { useTabBarStyles } from './TabBar.styles';
import { panelId, tabId, useTabBar } from './useTabBar';

/** The four tabs; the second shows how many findings are open. */
export function TabBar() {
  const pane = usePane();
  const styles = useTabBarStyles();
  const { strings } = useWords();
  const { open } = useFindings();
  const { tab: selected } = useStore(pane.view);
  const { onKeyDown, keep } = useTabBar(selected, pane.showTab);
  const names = {
    draft: strings.tabDraft,
    check: strings.tabCheck,
    rubric: strings.tabRubric,
    print: strings.tabPrint,
  };
  return (
    <div role="tablist" aria-label={strings.tabsLabel} className={styles.list}>
      {tabs.map((tab) => (
        <button
          key={tab}
          ref={keep(tab)}
          type="button"
          role="tab"
          id={tabId(tab)}
          aria-selected={tab === selected}
          aria-controls={panelId(tab)}
          tabIndex={tab === selected ? 0 : -1}
          className={mergeClasses(styles.tab, tab === selected && styles.selected)}
          onClick={() => pane.showTab(tab)}
          onKeyDown={onKeyDown}
        >
          {names[tab]}
          {tab === 'check' && open.length > 0 ? (
            <span className={styles.count}>{open.length}</span>
          ) : null}
        </button>
      ))}
    </div>
  );
}
