import { withPart, writeOoxmlPackage } from '@docx-editor.dev/core/store';
import type { OoxmlElement, OoxmlNode } from '@docx-editor.dev/core/store';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { invalidArgument } from '../engine/errors';
import { paragraphsOf } from './ranges';
import type { Span } from './ranges';
import { replaced } from './tree/edit';
import { paragraphLength, spanOfInline } from './tree/text';
import { bodyOf, isElement, withChildren } from './tree/xml';
import type { WordDocument } from './wordDocument';

const PKG = 'http://schemas.microsoft.com/office/2006/xmlPackage';
const RELATIONSHIPS = 'application/vnd.openxmlformats-package.relationships+xml';
const CONTENT_TYPES = '[Content_Types].xml';

/** The document as flat OPC: the package in one XML text, as `getOoxml` gives it of the body. */
export function flatOpcOf(document: WordDocument): string {
  return flatOpc(unzipSync(writeOoxmlPackage(document.editor.package())));
}

/** A stretch as flat OPC: the package with these paragraphs alone, and of each only what the stretch touches. */
export function flatOpcOfSpan(span: Span): string {
  const { document } = span;
  const pkg = document.editor.package();
  const { part } = document;
  const body = bodyOf(part);
  const paragraphs = paragraphsOf(span).map(({ node }) => {
    const from = node.id === span.start.paragraphId ? span.start.offset : 0;
    const to = node.id === span.end.paragraphId ? span.end.offset : paragraphLength(node);
    return withChildren(node, childrenWithin(node, from, to));
  });
  const alone = replaced(part, [], body, [withChildren(body, paragraphs)]);
  return flatOpc(unzipSync(writeOoxmlPackage(withPart(pkg, alone))));
}

/** A paragraph's children that a stretch touches, those without text at its edges included. */
function childrenWithin(paragraph: OoxmlElement, from: number, to: number): OoxmlNode[] {
  let at = 0;
  return paragraph.children.filter((child) => {
    if (!isElement(child) || child.localName === 'pPr') return true;
    const span = spanOfInline(paragraph, child) ?? { start: at, end: at };
    at = span.end;
    return span.start === span.end
      ? span.start >= from && span.end <= to
      : span.start < to && span.end > from;
  });
}

/**
 * A package's files as flat OPC.
 *
 * @param files contents by path, `[Content_Types].xml` among them
 */
export function flatOpc(files: Readonly<Record<string, Uint8Array>>): string {
  const typeOf = contentTypes(strFromU8(files[CONTENT_TYPES] ?? new Uint8Array()));
  const parts = Object.entries(files)
    .filter(([path]) => path !== CONTENT_TYPES && !path.endsWith('/'))
    .map(([path, bytes]) => {
      const type = path.endsWith('.rels') ? RELATIONSHIPS : typeOf(`/${path}`);
      const attributes = `pkg:name="/${path}" pkg:contentType="${type}"`;
      return type.endsWith('xml')
        ? `<pkg:part ${attributes}><pkg:xmlData>${withoutProlog(strFromU8(bytes))}</pkg:xmlData></pkg:part>`
        : `<pkg:part ${attributes} pkg:compression="store"><pkg:binaryData>${base64(bytes)}</pkg:binaryData></pkg:part>`;
    });
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><?mso-application progid="Word.Document"?><pkg:package xmlns:pkg="${PKG}">${parts.join('')}</pkg:package>`;
}

/** Content types by part name (ECMA-376 Part 2, 10.1.2.2). */
function contentTypes(xml: string): (path: string) => string {
  const attributes = (element: string): Record<string, string>[] =>
    [...xml.matchAll(new RegExp(`<(?:\\w+:)?${element}\\b([^>]*)`, 'g'))].map((match) =>
      Object.fromEntries(
        [...(match[1] ?? '').matchAll(/([\w:]+)\s*=\s*["']([^"']*)["']/g)].map((pair) => [
          pair[1] ?? '',
          pair[2] ?? '',
        ]),
      ),
    );
  const overrides = new Map(
    attributes('Override').map((each) => [(each.PartName ?? '').toLowerCase(), each.ContentType]),
  );
  const defaults = new Map(
    attributes('Default').map((each) => [(each.Extension ?? '').toLowerCase(), each.ContentType]),
  );
  return (path) =>
    overrides.get(path.toLowerCase()) ??
    defaults.get(path.split('.').at(-1)?.toLowerCase() ?? '') ??
    'application/octet-stream';
}

function withoutProlog(xml: string): string {
  return xml.replace(/^\uFEFF?\s*<\?xml[^?]*\?>\s*/, '');
}

/** Bytes as base64, a piece at a time: `fromCharCode` takes no long lists. */
export function base64(bytes: Uint8Array): string {
  let text = '';
  for (let at = 0; at < bytes.length; at += 0x8000)
    text += String.fromCharCode(...bytes.subarray(at, at + 0x8000));
  return btoa(text);
}

/**
 * A .docx of flat OPC text, for `insertOoxml`.
 *
 * @throws HostError InvalidArgument when it is none
 */
export function packageOfFlatOpc(xml: string): Uint8Array {
  const files: Record<string, Uint8Array> = {};
  const overrides: string[] = [];
  const part = /<pkg:part\b([^>]*)>([\s\S]*?)<\/pkg:part>/g;
  for (const [, attributes = '', content = ''] of xml.matchAll(part)) {
    const name = /pkg:name="\/([^"]+)"/.exec(attributes)?.[1];
    const type = /pkg:contentType="([^"]+)"/.exec(attributes)?.[1];
    if (name === undefined || type === undefined) continue;
    const data = /<pkg:xmlData[^>]*>([\s\S]*)<\/pkg:xmlData>/.exec(content)?.[1];
    const binary = /<pkg:binaryData[^>]*>([\s\S]*)<\/pkg:binaryData>/.exec(content)?.[1];
    files[name] =
      data === undefined
        ? Uint8Array.from(atob((binary ?? '').replaceAll(/\s/g, '')), (c) => c.charCodeAt(0))
        : strToU8(data);
    overrides.push(`<Override PartName="/${name}" ContentType="${type}"/>`);
  }
  if (overrides.length === 0) throw invalidArgument('不是 Office Open XML');
  files[CONTENT_TYPES] = strToU8(
    `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="${RELATIONSHIPS}"/>${overrides.join('')}</Types>`,
  );
  return zipSync(files);
}
