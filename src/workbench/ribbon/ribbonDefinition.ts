/** The add-in's part of the ribbon, read from its manifest as Word reads it. */

/** What an entry does when it is chosen. */
export type RibbonAction =
  /** Opens the pane at the address. */
  | { readonly kind: 'pane'; readonly address: string }
  /** Calls the function of that name in the add-in's page. */
  | { readonly kind: 'function'; readonly name: string };

/** A button, or an entry of a menu. */
export interface RibbonEntry {
  readonly id: string;
  readonly label: string;
  readonly tip: string;
  readonly action: RibbonAction;
}

/** A menu. */
export interface RibbonMenu {
  readonly id: string;
  readonly label: string;
  readonly tip: string;
  readonly entries: readonly RibbonEntry[];
}

/** The add-in's group in the ribbon. */
export interface RibbonDefinition {
  readonly label: string;
  readonly controls: readonly (RibbonEntry | RibbonMenu)[];
}

/**
 * Reads a manifest.
 *
 * @param xml manifest.xml
 * @returns its first group, in the manifest's first language
 * @throws {Error} when there is none, or it names what the manifest does not have
 */
export function ribbonDefinition(xml: string): RibbonDefinition {
  const manifest = new DOMParser().parseFromString(xml, 'text/xml');
  const group = inside(manifest, 'Group')[0];
  if (group === undefined) throw new Error('清单里没有功能区的组。');
  const resources = new Map(
    ['Url', 'String']
      .flatMap((name) => inside(manifest, name))
      .map((each) => [each.getAttribute('id'), each.getAttribute('DefaultValue') ?? '']),
  );
  const named = (element: Element | undefined): string => {
    const text = resources.get(element?.getAttribute('resid') ?? null);
    if (text === undefined) throw new Error(`清单里缺少 ${element?.tagName ?? '名称'} 的内容。`);
    return text;
  };
  const words = (element: Element) => {
    const supertip = child(element, 'Supertip');
    return {
      id: element.getAttribute('id') ?? '',
      label: named(child(element, 'Label')),
      tip: supertip === undefined ? '' : named(child(supertip, 'Description')),
    };
  };
  const entry = (element: Element): RibbonEntry => {
    const action = child(element, 'Action');
    const name = action === undefined ? undefined : child(action, 'FunctionName')?.textContent;
    return {
      ...words(element),
      action:
        name === undefined
          ? { kind: 'pane', address: named(action && child(action, 'SourceLocation')) }
          : { kind: 'function', name },
    };
  };
  return {
    label: named(child(group, 'Label')),
    controls: children(group, 'Control').map((control) => {
      const items = child(control, 'Items');
      return items === undefined
        ? entry(control)
        : { ...words(control), entries: children(items, 'Item').map(entry) };
    }),
  };
}

/** Every id that an add-in can switch on and off. */
export function idsOf({ controls }: RibbonDefinition): string[] {
  return controls.flatMap((control) =>
    'entries' in control ? control.entries.map(({ id }) => id) : [control.id],
  );
}

function inside(node: Document, name: string): Element[] {
  return [...node.getElementsByTagNameNS('*', name)];
}

function children(element: Element, name: string): Element[] {
  return [...element.children].filter((each) => each.localName === name);
}

function child(element: Element, name: string): Element | undefined {
  return children(element, name)[0];
}
