/** Where a result is: a file or a folder, by its name in the report. */
export function fileLocation(file: string): { physicalLocation: object } {
  return { physicalLocation: { artifactLocation: { uri: uriOf(file) } } };
}

/** A file's name as a URI reference (RFC 3986), with `/` between folders. */
export function uriOf(file: string): string {
  const path = file.split('/').map(encodeURIComponent).join('/');
  const drive = /^([A-Za-z])%3A(\/.*)$/.exec(path);
  if (drive !== null) return `file:///${drive[1] ?? ''}:${drive[2] ?? ''}`;
  return path.startsWith('/') ? `file://${path}` : path;
}
