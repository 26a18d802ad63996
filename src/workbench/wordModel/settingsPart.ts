import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';

/**
 * An add-in's settings as Word keeps them in a .docx: properties of a web extension part ([MS-OWEXML] 2.2), reached by
 * way of the task panes part.
 */

/** Settings: JSON text by key. */
export type Settings = Readonly<Record<string, string>>;

const FOLDER = 'word/webextensions';
const PANES = `${FOLDER}/taskpanes.xml`;
const PANES_RELS = `${FOLDER}/_rels/taskpanes.xml.rels`;
const ROOT_RELS = '_rels/.rels';
const CONTENT_TYPES = '[Content_Types].xml';

const PANES_RELATION =
  'http://schemas.microsoft.com/office/2011/relationships/webextensiontaskpanes';
const EXTENSION_RELATION = 'http://schemas.microsoft.com/office/2011/relationships/webextension';
const PANES_TYPE = 'application/vnd.ms-office.webextensiontaskpanes+xml';
const EXTENSION_TYPE = 'application/vnd.ms-office.webextension+xml';
const RELATIONSHIPS = 'http://schemas.openxmlformats.org/package/2006/relationships';
const PROLOG = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';

type Files = Record<string, Uint8Array>;

/** The settings of the add-in with that id; none when the file has none. */
export function readSettings(docx: Uint8Array, addInId: string): Settings {
  const files: Files = unzipSync(docx);
  const part = extensionPart(files, addInId);
  if (part === null) return {};
  const settings: Record<string, string> = {};
  for (const match of text(files, part).matchAll(/<(?:\w+:)?property\b[^>]*>/g)) {
    const name = attribute(match[0], 'name');
    const value = attribute(match[0], 'value');
    if (name !== null && value !== null) settings[name] = value;
  }
  return settings;
}

/** The file with those settings of the add-in; every other add-in's stay. */
export function writeSettings(docx: Uint8Array, addInId: string, settings: Settings): Uint8Array {
  const files: Files = unzipSync(docx);
  const existing = extensionPart(files, addInId);
  if (existing === null && Object.keys(settings).length === 0) return docx;
  const part = existing ?? addPart(files);
  files[part] = strToU8(extension(addInId, settings));
  return zipSync(files);
}

function extension(addInId: string, settings: Settings): string {
  const properties = Object.entries(settings)
    .map(([name, value]) => `<we:property name="${escape(name)}" value="${escape(value)}"/>`)
    .join('');
  return `${PROLOG}<we:webextension xmlns:we="http://schemas.microsoft.com/office/webextensions/webextension/2010/11" id="{${addInId}}"><we:reference id="${addInId}" version="1.0.0.0" store="developer" storeType="Registry"/><we:alternateReferences/><we:properties>${properties}</we:properties><we:bindings/></we:webextension>`;
}

/** Puts a new extension part beside those there are, with its relationships and content types. */
function addPart(files: Files): string {
  let number = 1;
  while (files[`${FOLDER}/webextension${number}.xml`] !== undefined) number += 1;
  const name = `webextension${number}.xml`;
  const id = `rIdWebExtension${number}`;
  const pane = `<wetp:taskpane dockstate="right" visibility="0" width="350" row="${number}"><wetp:webextensionref xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" r:id="${id}"/></wetp:taskpane>`;
  if (files[PANES] === undefined) {
    files[PANES] = strToU8(
      `${PROLOG}<wetp:taskpanes xmlns:wetp="http://schemas.microsoft.com/office/webextensions/taskpanes/2010/11">${pane}</wetp:taskpanes>`,
    );
    addRelationship(files, ROOT_RELS, 'rIdTaskPanes', PANES_RELATION, PANES);
    addContentType(files, PANES, PANES_TYPE);
  } else {
    files[PANES] = strToU8(
      text(files, PANES).replace(/<\/(?:\w+:)?taskpanes>/, (end) => pane + end),
    );
  }
  addRelationship(files, PANES_RELS, id, EXTENSION_RELATION, name);
  addContentType(files, `${FOLDER}/${name}`, EXTENSION_TYPE);
  return `${FOLDER}/${name}`;
}

function addRelationship(
  files: Files,
  path: string,
  id: string,
  type: string,
  target: string,
): void {
  const relationship = `<Relationship Id="${id}" Type="${type}" Target="${target}"/>`;
  const xml =
    files[path] === undefined
      ? `${PROLOG}<Relationships xmlns="${RELATIONSHIPS}"></Relationships>`
      : text(files, path);
  files[path] = strToU8(
    opened(xml, 'Relationships').replace(/<\/Relationships>/, relationship + '</Relationships>'),
  );
}

function addContentType(files: Files, path: string, type: string): void {
  const override = `<Override PartName="/${path}" ContentType="${type}"/>`;
  files[CONTENT_TYPES] = strToU8(
    text(files, CONTENT_TYPES).replace(/<\/Types>/, `${override}</Types>`),
  );
}

/** An element that was empty, written with a start and an end. */
function opened(xml: string, element: string): string {
  return xml.replace(new RegExp(`<${element}\\b([^>]*)/>`), `<${element}$1></${element}>`);
}

function extensionPart(files: Files, addInId: string): string | null {
  const wanted = addInId.toLowerCase();
  for (const path of Object.keys(files)) {
    if (!/(^|\/)webextension\d*\.xml$/i.test(path)) continue;
    const reference = /<(?:\w+:)?reference\b[^>]*>/.exec(text(files, path))?.[0];
    const id = reference === undefined ? null : attribute(reference, 'id');
    if (id?.replaceAll(/[{}]/g, '').toLowerCase() === wanted) return path;
  }
  return null;
}

function text(files: Files, path: string): string {
  return strFromU8(files[path] ?? new Uint8Array());
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\n': '&#10;',
  '\r': '&#13;',
  '\t': '&#9;',
};

function escape(value: string): string {
  return value.replaceAll(/[&<>"\n\r\t]/g, (character) => ENTITIES[character] ?? character);
}

function attribute(tag: string, name: string): string | null {
  const value = new RegExp(`\\s${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`).exec(tag);
  const raw = value?.[1] ?? value?.[2];
  if (raw === undefined) return null;
  return raw
    .replaceAll(/&#(?:x([\da-f]+)|(\d+));/gi, (_, hex: string | undefined, decimal: string) =>
      String.fromCodePoint(hex === undefined ? Number(decimal) : Number.parseInt(hex, 16)),
    )
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&apos;', "'")
    .replaceAll('&amp;', '&');
}
