/** Where the development server serves Microsoft's office.js from: the npm package, unchanged. */
export const officeJsPath = '/officejs/';

/** What office.js's members above WordApi 1.3 are called on the wire; the bridge reads it. */
export const metadataPath = '/workbench/word-metadata.js';

/** The script that plays Word for Windows towards office.js; it must run before it. */
export const bridgePath = '/workbench/bridge.js';

const officeJsTag = /<script\b[^>]*\bsrc="([^"]*\/office(?:\.debug)?\.js)"[^>]*>/i;

/**
 * An add-in page as the workbench serves it. The page on disk and in dist/ stays as it is; only
 * what goes over the wire differs, in two places: the bridge stands in front of the office.js
 * tag, and office.js comes from this server, so that no network is needed.
 *
 * @param html the page as built
 * @returns the same page, word for word, but for those two changes; a page without an office.js
 *   tag is returned unchanged
 */
export function servedPage(html: string): string {
  return html.replace(officeJsTag, (tag, address: string) =>
    [
      scriptTag(metadataPath),
      scriptTag(bridgePath),
      tag.replace(address, `${officeJsPath}office.js`),
    ].join(''),
  );
}

function scriptTag(address: string): string {
  return `<script src="${address}"></script>`;
}
