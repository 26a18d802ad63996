import { z } from 'zod';

/** The keys of the add-in, as its shortcuts.json has them. */
const fileSchema = z.object({
  shortcuts: z.array(z.object({ action: z.string(), key: z.object({ default: z.string() }) })),
});

/** Keys by action: `{ "recheck": "Ctrl+Alt+Shift+R" }`. */
export type Shortcuts = Readonly<Record<string, string>>;

/**
 * Reads shortcuts.json.
 * @throws {z.ZodError} when it is none
 */
export function readShortcutFile(json: unknown): Shortcuts {
  const { shortcuts } = fileSchema.parse(json);
  return Object.fromEntries(shortcuts.map(({ action, key }) => [action, key.default]));
}

/** The keys of a keyboard event that tell which shortcut it is. */
export type PressedKeys = Pick<
  KeyboardEvent,
  'ctrlKey' | 'altKey' | 'shiftKey' | 'metaKey' | 'code'
>;

/** The action that these keys run; `null` when they are nobody's. Letters count by their place on the keyboard. */
export function actionOf(shortcuts: Shortcuts, pressed: PressedKeys): string | null {
  if (pressed.metaKey) return null;
  for (const [action, keys] of Object.entries(shortcuts)) {
    const parts = keys.split('+');
    const letter = parts.at(-1) ?? '';
    const fits =
      pressed.ctrlKey === parts.includes('Ctrl') &&
      pressed.altKey === parts.includes('Alt') &&
      pressed.shiftKey === parts.includes('Shift') &&
      pressed.code === `Key${letter}`;
    if (fits) return action;
  }
  return null;
}
