import { useEffect, useRef, useSyncExternalStore } from 'react';
import type { ReactNode } from 'react';
import type {
  RibbonAction,
  RibbonDefinition,
  RibbonEntry,
  RibbonMenu,
} from '../ribbon/ribbonDefinition';
import type { Shortcuts } from '../ribbon/shortcutFile';
import type { Played } from './playWord';

/** The add-in's group of the ribbon, as the manifest describes it. */
export interface RibbonProps {
  readonly definition: RibbonDefinition;
  readonly played: Played;
}

export function Ribbon({ definition, played }: RibbonProps) {
  const { off, shown } = useSyncExternalStore(played.addIn.subscribe, played.addIn.current);
  const choose = (action: RibbonAction): void => {
    if (action.kind === 'pane') played.showPane(true);
    else played.runFunction(action.name);
  };
  const entry = (each: RibbonEntry) => (
    <button
      key={each.id}
      type="button"
      disabled={off.has(each.id)}
      title={titleOf(each, played.shortcuts)}
      onClick={() => {
        choose(each.action);
      }}
    >
      {each.label}
    </button>
  );
  return (
    <div className="ribbon" role="toolbar" aria-label={definition.label}>
      <span>{definition.label}</span>
      {definition.controls.map((control) =>
        'entries' in control ? (
          <Menu key={control.id} menu={control} entry={entry} />
        ) : (
          entry(control)
        ),
      )}
      <span className="space" />
      {shown ? (
        <button
          type="button"
          onClick={() => {
            played.showPane(false);
          }}
        >
          关闭窗格
        </button>
      ) : null}
    </div>
  );
}

interface MenuProps {
  readonly menu: RibbonMenu;
  readonly entry: (each: RibbonEntry) => ReactNode;
}

/** A menu that closes once something in it was chosen, or something else clicked. */
function Menu({ menu, entry }: MenuProps) {
  const place = useRef<HTMLDetailsElement>(null);
  useEffect(() => {
    const close = (event: MouseEvent): void => {
      const { current } = place;
      const summary = current?.querySelector('summary');
      if (current === null || !(event.target instanceof Node)) return;
      if (summary?.contains(event.target) !== true) current.open = false;
    };
    document.addEventListener('click', close);
    return () => {
      document.removeEventListener('click', close);
    };
  }, []);
  return (
    <details ref={place} className="menu">
      <summary title={menu.tip}>{menu.label}</summary>
      <div>{menu.entries.map(entry)}</div>
    </details>
  );
}

/** What the entry does, and the keys that do the same. */
function titleOf({ tip, action }: RibbonEntry, shortcuts: Shortcuts): string {
  const keys = shortcuts[action.kind === 'pane' ? 'showPane' : action.name];
  return keys === undefined ? tip : `${tip}（${keys}）`;
}
