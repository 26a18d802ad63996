import type { DocxEditorInstance } from '@docx-editor.dev/core/editor';
import { lazy, Suspense, useEffect, useRef, useState } from 'react';
import { idsOf } from '../ribbon/ribbonDefinition';
import { blankDocument } from '../sample/blankDocument';
import { sampleDocument } from '../sample/sample';
import { AddInPane } from './AddInPane';
import { openDocument, withBytes, withNew } from './documents';
import type { Documents } from './documents';
import { chooseFile, download } from './files';
import type { Installed } from './loadRibbon';
import { OFFICE_THEMES } from './officeThemes';
import type { WorkbenchOptions } from './options';
import { playWord } from './playWord';
import type { Played } from './playWord';
import { readFile } from './readFile';
import { Ribbon } from './Ribbon';
import { publish } from './testDoor';
import { Toolbar } from './Toolbar';
import type { Switches } from './Toolbar';

/** The editor is large; the page shows itself before it has come. */
const EditorPane = lazy(() => import('./EditorPane'));

const NAMES = { blank: '空白文档.docx', sample: '示例.docx', created: '新文档.docx' };

export interface WorkbenchProps {
  readonly options: WorkbenchOptions;
  readonly installed: Installed;
  /** What is open at the start. */
  readonly first: Uint8Array;
}

/** What is shown: which document, in which Word. Each opening has a number of its own. */
interface Shown {
  readonly documents: Documents;
  readonly switches: Switches;
  readonly opening: number;
}

export function Workbench({ options, installed, first }: WorkbenchProps) {
  const [shown, setShown] = useState<Shown>(() => ({
    documents: withNew({ all: [], openId: 0 }, NAMES[options.document], first),
    switches: options,
    opening: 0,
  }));
  const [played, setPlayed] = useState<Played | null>(null);
  const [problem, setProblem] = useState('');
  const { documents, switches, opening } = shown;

  /** Keeps the open document as it is now, then opens what the change says, afresh. */
  const reopen = async (
    change: (kept: Documents) => Documents,
    changed: Partial<Switches> = {},
  ): Promise<void> => {
    const bytes = await latest.current?.save();
    paneShown.current = latest.current?.addIn.current().shown ?? paneShown.current;
    setPlayed(null);
    latest.current = null;
    window.workbench = undefined;
    setShown((before) => ({
      documents: change(
        bytes === undefined
          ? before.documents
          : withBytes(before.documents, before.documents.openId, bytes),
      ),
      switches: { ...before.switches, ...changed },
      opening: before.opening + 1,
    }));
  };
  /** What is played now, for calls that come from outside React: the add-in's and the tests'. */
  const latest = useRef<Played | null>(null);
  /** Whether the pane was open when the document before was closed: Word keeps it so. */
  const paneShown = useRef(!options.closed);
  const add = (name: string, bytes: Uint8Array): Promise<void> =>
    reopen((kept) => withNew(kept, name, bytes));
  const attempt = (work: () => Promise<void>): void => {
    setProblem('');
    work().catch((cause: unknown) => {
      setProblem(cause instanceof Error ? cause.message : '未能完成，原因不明。');
    });
  };

  useEffect(() => () => played?.stop(), [played]);
  useEffect(() => {
    played?.setTheme(OFFICE_THEMES[switches.theme]);
  }, [played, switches.theme]);

  const open = openDocument(documents);
  const { wordApi, readOnly } = switches;
  const opened = (editor: DocxEditorInstance): void => {
    if (open === undefined) return;
    const now = playWord({
      editor,
      bytes: open.bytes,
      name: open.name,
      wordApi,
      readOnly,
      theme: OFFICE_THEMES[switches.theme],
      openNew: (bytes) => {
        attempt(() => add(NAMES.created, bytes));
      },
      ribbonIds: idsOf(installed.ribbon),
      shortcuts: installed.shortcuts,
      paneShown: paneShown.current,
    });
    latest.current = now;
    window.workbench = publish(now, (bytes) => add(NAMES.created, bytes));
    setPlayed(now);
  };
  /** Another Word, or another way of opening, begins afresh with the document as it is. */
  const change = (changed: Partial<Switches>): void => {
    if (changed.wordApi === undefined && changed.readOnly === undefined)
      setShown((before) => ({ ...before, switches: { ...before.switches, ...changed } }));
    else attempt(() => reopen((kept) => kept, changed));
  };

  const save = (): void => {
    attempt(async () => {
      if (played !== null && open !== undefined) download(open.name, await played.save());
    });
  };
  const openFile = (): void => {
    chooseFile((file) => {
      attempt(async () => {
        await add(file.name, await readFile(file));
      });
    });
  };

  return (
    <div className={`workbench ${switches.theme}`}>
      <Toolbar
        switches={switches}
        documents={documents.all}
        openId={documents.openId}
        onSwitch={change}
        onShow={(id) => {
          attempt(() => reopen((kept) => ({ ...kept, openId: id })));
        }}
        onOpenFile={openFile}
        onSave={save}
        onBlank={() => {
          attempt(async () => {
            await add(NAMES.blank, await blankDocument());
          });
        }}
        onSample={() => {
          attempt(async () => {
            await add(NAMES.sample, await sampleDocument());
          });
        }}
      />
      {played === null ? null : <Ribbon definition={installed.ribbon} played={played} />}
      {problem === '' ? null : (
        <p className="problem" role="alert">
          {problem}
        </p>
      )}
      <main>
        <div className="editor">
          <Suspense fallback={<p className="waiting">正在打开编辑器</p>}>
            {open === undefined ? null : (
              <EditorPane
                key={opening}
                bytes={open.bytes}
                name={open.name}
                readOnly={readOnly}
                dark={switches.theme !== 'light'}
                onOpenFile={openFile}
                onSave={save}
                onOpen={opened}
              />
            )}
          </Suspense>
        </div>
        {played === null ? (
          <div className="pane" style={{ width: switches.width }} />
        ) : (
          <AddInPane played={played} source={options.pane} width={switches.width} />
        )}
      </main>
    </div>
  );
}
