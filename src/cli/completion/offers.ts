import { Argument, Option } from 'commander';

/** What a shell offers where a value is asked for: words, or files whose names end so (and folders). */
export type Offer = { readonly words: readonly string[] } | { readonly files: readonly string[] };

/** Any file. */
export const anyFile: Offer = { files: [] };
/** Papers, and folders of them. */
export const papers: Offer = { files: ['docx'] };
/** Notice files. */
export const noticeFiles: Offer = { files: ['json'] };

/** An option that says what a shell may offer as its value. What is right is for the command to check. */
export class OfferedOption extends Option {
  constructor(
    flags: string,
    description: string,
    readonly offer: Offer,
  ) {
    super(flags, description);
  }
}

/** An argument that says what a shell may offer. */
export class OfferedArgument extends Argument {
  constructor(
    name: string,
    description: string,
    readonly offer: Offer,
  ) {
    super(name, description);
  }
}
