import type { ReactNode } from 'react';
import type { KeptDocument } from './documents';
import { PANE_WIDTHS, THEMES, WORD_VERSIONS } from './options';
import type { WorkbenchOptions } from './options';

/** What can be switched while the workbench runs. */
export type Switches = Pick<WorkbenchOptions, 'wordApi' | 'theme' | 'width' | 'readOnly'>;

/** The bar over the workbench. */
export interface ToolbarProps {
  readonly switches: Switches;
  readonly documents: readonly KeptDocument[];
  readonly openId: number;
  readonly onSwitch: (changed: Partial<Switches>) => void;
  readonly onShow: (id: number) => void;
  readonly onOpenFile: () => void;
  readonly onSave: () => void;
  readonly onBlank: () => void;
  readonly onSample: () => void;
}

const WORD_NAMES: Readonly<Record<Switches['wordApi'], string>> = {
  '1.3': 'Word 2016–2021（WordApi 1.3）',
  '1.4': 'WordApi 1.4',
  '1.6': 'WordApi 1.6',
  '1.7': 'WordApi 1.7',
  '1.9': '最新（WordApi 1.9）',
};

const THEME_NAMES: Readonly<Record<Switches['theme'], string>> = {
  light: '浅色',
  dark: '深色',
  highContrast: '高对比度',
};

export function Toolbar(props: ToolbarProps) {
  const { switches, onSwitch } = props;
  return (
    <header className="toolbar">
      <strong>Dossier 工作台</strong>
      <button type="button" onClick={props.onOpenFile}>
        打开文件
      </button>
      <button type="button" onClick={props.onSave}>
        保存文件
      </button>
      <button type="button" onClick={props.onBlank}>
        新建空白文档
      </button>
      <button type="button" onClick={props.onSample}>
        打开示例
      </button>
      <Choice
        label="文档"
        value={String(props.openId)}
        choices={props.documents.map((each) => [String(each.id), each.name])}
        onChoose={(id) => {
          props.onShow(Number(id));
        }}
      />
      <span className="space" />
      <Choice
        label="Word"
        value={switches.wordApi}
        choices={WORD_VERSIONS.map((version) => [version, WORD_NAMES[version]])}
        onChoose={(wordApi) => {
          onSwitch({ wordApi });
        }}
      />
      <Choice
        label="主题"
        value={switches.theme}
        choices={THEMES.map((theme) => [theme, THEME_NAMES[theme]])}
        onChoose={(theme) => {
          onSwitch({ theme });
        }}
      />
      <Choice
        label="窗格"
        value={String(switches.width)}
        choices={widths(switches.width).map((width) => [String(width), `${width} 像素`])}
        onChoose={(width) => {
          onSwitch({ width: Number(width) });
        }}
      />
      <label>
        <input
          type="checkbox"
          checked={switches.readOnly}
          onChange={(event) => {
            onSwitch({ readOnly: event.target.checked });
          }}
        />
        只读
      </label>
    </header>
  );
}

/** The usual widths, and the one in use. */
function widths(current: number): readonly number[] {
  return [...new Set([...PANE_WIDTHS, current])].toSorted((a, b) => a - b);
}

interface ChoiceProps<C extends string> {
  readonly label: string;
  readonly value: C;
  readonly choices: readonly (readonly [C, string])[];
  readonly onChoose: (choice: C) => void;
}

function Choice<C extends string>({ label, value, choices, onChoose }: ChoiceProps<C>): ReactNode {
  return (
    <label>
      {label}
      <select
        aria-label={label}
        value={value}
        onChange={(event) => {
          const chosen = choices.find(([choice]) => choice === event.target.value);
          if (chosen !== undefined) onChoose(chosen[0]);
        }}
      >
        {choices.map(([choice, name]) => (
          <option key={choice} value={choice}>
            {name}
          </option>
        ))}
      </select>
    </label>
  );
}
