import '@docx-editor.dev/core/styles/editor.css';
import type { DocxEditorInstance } from '@docx-editor.dev/core/editor';
import { zhCN } from '@docx-editor.dev/i18n';
import { DocxEditor } from '@docx-editor.dev/react';
import { useRef } from 'react';
import type { ComponentProps } from 'react';

type Editor = Parameters<NonNullable<ComponentProps<typeof DocxEditor>['onReady']>>[0];

/** The editor of one document. Another document needs another one: give it a `key`. */
export interface EditorPaneProps {
  readonly bytes: Uint8Array;
  readonly name: string;
  readonly readOnly: boolean;
  readonly dark: boolean;
  /** The editor's own menu asks for another file, or to save this one: the workbench does both. */
  readonly onOpenFile: () => void;
  readonly onSave: () => void;
  /** Called once, when the document is on the page. */
  readonly onOpen: (editor: DocxEditorInstance) => void;
}

/** Frames waited for a document to be laid out before it is given up: a minute or so. */
const PATIENCE = 3600;

export default function EditorPane(props: EditorPaneProps) {
  const { bytes, name, readOnly, dark, onOpen } = props;
  const opened = useRef(false);
  const ready = (editor: Editor): void => {
    const look = (framesLeft: number): void => {
      if (opened.current) return;
      if (isInstance(editor) && editor.surface !== null && !editor.snapshot().isLoading) {
        opened.current = true;
        onOpen(editor);
      } else if (framesLeft > 0) {
        requestAnimationFrame(() => {
          look(framesLeft - 1);
        });
      }
    };
    look(PATIENCE);
  };
  return (
    <DocxEditor
      document={bytes}
      mode={readOnly ? 'view' : 'edit'}
      title={name}
      i18n={zhCN}
      locale="zh-CN"
      author="作者"
      colorMode={dark ? 'dark' : 'light'}
      menu={{ reportIssue: false }}
      onOpen={props.onOpenFile}
      onSave={props.onSave}
      onReady={ready}
    />
  );
}

function isInstance(editor: Editor): editor is DocxEditorInstance {
  return 'surface' in editor;
}
