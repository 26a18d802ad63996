/** A document the workbench keeps. */
export interface KeptDocument {
  readonly id: number;
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** The documents of this visit, and which of them is open; none is ever dropped. */
export interface Documents {
  readonly all: readonly KeptDocument[];
  readonly openId: number;
}

/** Puts a document beside the others and opens it. */
export function withNew(documents: Documents, name: string, bytes: Uint8Array): Documents {
  const id = Math.max(0, ...documents.all.map((each) => each.id)) + 1;
  return { all: [...documents.all, { id, name: freeName(documents, name), bytes }], openId: id };
}

/** Keeps what a document has become. */
export function withBytes(documents: Documents, id: number, bytes: Uint8Array): Documents {
  return {
    ...documents,
    all: documents.all.map((each) => (each.id === id ? { ...each, bytes } : each)),
  };
}

/** The open document. */
export function openDocument(documents: Documents): KeptDocument | undefined {
  return documents.all.find((each) => each.id === documents.openId);
}

/** `文档.docx`, `文档 (2).docx`, … */
function freeName(documents: Documents, name: string): string {
  const taken = new Set(documents.all.map((each) => each.name));
  const [, stem = name, extension = ''] = /^(.*?)(\.\w+)?$/.exec(name) ?? [];
  let free = name;
  for (let number = 2; taken.has(free); number += 1) free = `${stem} (${number})${extension}`;
  return free;
}
