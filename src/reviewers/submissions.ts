/** A file that was chosen or dropped, by its path below what was chosen, with `/` between names. */
export interface GivenFile {
  readonly path: string;
  /** Reads it; only then is it in memory. */
  readonly read: () => Promise<Uint8Array>;
}

/** Files that are handed in together. */
export interface GivenSubmission {
  readonly name: string;
  readonly files: readonly GivenFile[];
}

/**
 * Groups files as the command line does: each folder that directly holds .docx files is one submission, and
 * files without a folder are one together. Word's lock files and what macOS puts into zips are left out.
 *
 * @returns submissions by name, and the papers in formats that cannot be checked
 */
export function submissionsOf(files: readonly GivenFile[]): {
  submissions: GivenSubmission[];
  passedOver: string[];
} {
  const folders = new Map<string, GivenFile[]>();
  const passedOver: string[] = [];
  for (const file of files) {
    const names = file.path.split('/');
    const name = names.at(-1) ?? '';
    if (name.startsWith('~$') || names.includes('__MACOSX')) continue;
    if (/\.docx$/i.test(name)) {
      const folder = names.slice(0, -1).join('/');
      const known = folders.get(folder);
      if (known === undefined) folders.set(folder, [file]);
      else known.push(file);
    } else if (/\.(doc|docm|wps|rtf)$/i.test(name)) {
      passedOver.push(file.path);
    }
  }
  const submissions = [...folders].map(([folder, inside]) => {
    const sorted = inside.sort((a, b) => byCodeUnits(a.path, b.path));
    return { name: folder === '' ? (sorted[0]?.path ?? '') : folder, files: sorted };
  });
  return { submissions: submissions.sort((a, b) => byCodeUnits(a.name, b.name)), passedOver };
}

function byCodeUnits(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
