import { strFromU8, unzipSync } from 'fflate';
import { childOf, everyElement, valueOf, xmlTree, type XmlElement } from './xmlTree';

/** Word keeps no more characters of a control's tag or title. */
const longestName = 64;

const styleReferences = ['w:pStyle', 'w:rStyle', 'w:tblStyle', 'w:basedOn', 'w:next', 'w:link'];

/**
 * Faults that Word minds and Microsoft's validator does not report: a cell that does not end with a
 * paragraph, a control's id or tag that is missing or stands twice, a tag or title too long, a row that
 * is not as wide as its table's grid, a style that does not exist, a prompt that the glossary lacks.
 *
 * @returns one line a fault
 */
export function packageFaults(bytes: Uint8Array): string[] {
  const parts = new Map(
    Object.entries(unzipSync(bytes))
      .filter(([path]) => path.endsWith('.xml') && path.startsWith('word/'))
      .map(([path, content]) => [path, xmlTree(strFromU8(content))]),
  );
  return [...parts].flatMap(([path, root]) =>
    [
      ...[...everyElement(root)].flatMap((element) => [
        ...cellFaults(element),
        ...gridFaults(element),
      ]),
      ...controlFaults(root, promptNames(parts)),
      ...styleFaults(root, stylesFor(path, parts)),
    ].map((fault) => `${path}: ${fault}`),
  );
}

/** The children as they stand once every control is replaced by what it holds. */
function unwrapped(element: XmlElement): XmlElement[] {
  return element.children.flatMap((child) =>
    child.name === 'w:sdt'
      ? unwrapped(childOf(child, 'w:sdtContent') ?? { ...child, children: [] })
      : [child],
  );
}

function cellFaults(element: XmlElement): string[] {
  if (element.name !== 'w:tc') return [];
  return unwrapped(element).at(-1)?.name === 'w:p' ? [] : ['cell does not end with a paragraph'];
}

function gridFaults(element: XmlElement): string[] {
  if (element.name !== 'w:tbl') return [];
  const columns = childOf(element, 'w:tblGrid')?.children.length ?? 0;
  const rows = unwrapped(element).filter((child) => child.name === 'w:tr');
  return rows.flatMap((row, i) => {
    const cells = unwrapped(row).filter((child) => child.name === 'w:tc');
    const spans = cells.map((cell) => {
      const properties = childOf(cell, 'w:tcPr');
      return properties === undefined ? 1 : Number(valueOf(properties, 'w:gridSpan') ?? 1);
    });
    const width = spans.reduce((sum, span) => sum + span, 0);
    return width === columns ? [] : [`row ${i + 1} spans ${width} of ${columns} columns`];
  });
}

function controlFaults(root: XmlElement, prompts: ReadonlySet<string>): string[] {
  const controls = [...everyElement(root)].filter(({ name }) => name === 'w:sdtPr');
  const twice = (name: 'w:id' | 'w:tag'): string[] => {
    const values = controls.map((control) => valueOf(control, name) ?? '');
    return values
      .filter((value, i) => value === '' || values.indexOf(value) !== i)
      .map((value) => `control's ${name} missing or twice: ${value}`);
  };
  return [
    ...twice('w:id'),
    ...twice('w:tag'),
    ...controls.flatMap((control) => {
      const names = [valueOf(control, 'w:tag') ?? '', valueOf(control, 'w:alias') ?? ''];
      const placeholder = childOf(control, 'w:placeholder');
      const prompt = placeholder === undefined ? undefined : valueOf(placeholder, 'w:docPart');
      return [
        ...names
          .filter((name) => name.length > longestName)
          .map((name) => `tag or title over ${longestName} characters: ${name}`),
        ...(prompt === undefined || prompts.has(prompt)
          ? []
          : [`no prompt in the glossary: ${prompt}`]),
      ];
    }),
  ];
}

function promptNames(parts: ReadonlyMap<string, XmlElement>): Set<string> {
  const glossary = parts.get('word/glossary/document.xml');
  const properties =
    glossary === undefined
      ? []
      : [...everyElement(glossary)].filter(({ name }) => name === 'w:docPartPr');
  return new Set(properties.map((each) => valueOf(each, 'w:name') ?? ''));
}

/** The styles of the part's own folder: the glossary has its own. */
function stylesFor(path: string, parts: ReadonlyMap<string, XmlElement>): Set<string> {
  const folder = path.startsWith('word/glossary/') ? 'word/glossary' : 'word';
  const styles = parts.get(`${folder}/styles.xml`)?.children ?? [];
  return new Set(styles.map(({ attributes }) => attributes['w:styleId'] ?? ''));
}

function styleFaults(root: XmlElement, styles: ReadonlySet<string>): string[] {
  return [...everyElement(root)]
    .filter(({ name }) => styleReferences.includes(name))
    .map(({ attributes }) => attributes['w:val'] ?? '')
    .filter((id) => !styles.has(id))
    .map((id) => `no such style: ${id}`);
}
