import { z } from 'zod';

/** The Words that can be played, oldest first. */
export const WORD_VERSIONS = ['1.3', '1.4', '1.6', '1.7', '1.9'] as const;
/** The looks Office can have. */
export const THEMES = ['light', 'dark', 'highContrast'] as const;
/** Widths of the pane, in CSS pixels: Word's narrowest, and a wide one. */
export const PANE_WIDTHS = [320, 450] as const;

/** How the workbench is set up; all of it can be said in the page's address. */
export interface WorkbenchOptions {
  /** What is open at the start. */
  readonly document: 'sample' | 'blank';
  readonly wordApi: (typeof WORD_VERSIONS)[number];
  readonly theme: (typeof THEMES)[number];
  readonly width: number;
  readonly readOnly: boolean;
  /** Whether the pane is closed at the start, unless the document asks for it. */
  readonly closed: boolean;
  /** The add-in page shown, of this site. */
  readonly pane: string;
}

const schema = z.object({
  document: z.enum(['sample', 'blank']).catch('sample'),
  wordapi: z.enum(WORD_VERSIONS).catch('1.9'),
  theme: z.enum(THEMES).catch('light'),
  width: z.coerce.number().int().min(200).max(1200).catch(PANE_WIDTHS[0]),
  readonly: z.enum(['1', 'true']).optional().catch(undefined),
  closed: z.enum(['1', 'true']).optional().catch(undefined),
  pane: z
    .string()
    .regex(/^[\w.-]+\.html(\?[\w=&]*)?$/)
    .catch('taskpane.html'),
});

/**
 * Reads the page's address: `?document=blank&wordapi=1.3&theme=dark&width=320&readonly=1&closed=1&pane=taskpane.html`. What is
 * missing or makes no sense takes its usual value.
 */
export function optionsOf(search: string): WorkbenchOptions {
  const { wordapi, readonly, closed, ...rest } = schema.parse(
    Object.fromEntries(new URLSearchParams(search)),
  );
  return {
    ...rest,
    wordApi: wordapi,
    readOnly: readonly !== undefined,
    closed: closed !== undefined,
  };
}
