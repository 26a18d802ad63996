import { Refusal } from './problems';
import { controlTypes, isBlock } from './reading/readDetails';
import { hasWordApi } from './requirements';

/**
 * The control with a tag in a paragraph, or the one around it.
 *
 * @throws Refusal `notSupported` when this Word does not list controls of its kind (plain text before
 *   WordApi 1.5), `placeGone` when there is none, or more than one
 */
export async function controlWithTag(
  context: Word.RequestContext,
  paragraph: Word.Paragraph,
  tag: string,
): Promise<Word.ContentControl> {
  const inner = paragraph.parentContentControlOrNullObject;
  const outer = inner.parentContentControlOrNullObject;
  for (const control of [inner, outer]) control.load('id,tag,subtype');
  const inside = hasWordApi('1.5')
    ? paragraph.getRange('Whole').getContentControls({ types: controlTypes() })
    : paragraph.contentControls;
  inside.load('items/id,items/tag');
  await context.sync();
  const around = [inner, outer].filter((control) => !control.isNullObject && isBlock(control));
  const found = new Map(
    [...around, ...inside.items]
      .filter((control) => control.tag === tag)
      .map((control) => [control.id, control]),
  );
  const [control] = found.values();
  if (control === undefined && !hasWordApi('1.5'))
    throw new Refusal({ kind: 'notSupported', needs: 'WordApi 1.5' });
  if (control === undefined || found.size > 1) throw new Refusal({ kind: 'placeGone' });
  return control;
}
