import { Document, Packer, Paragraph } from 'docx';

/** An empty document, as Word's own. */
export async function blankDocument(): Promise<Uint8Array> {
  const document = new Document({ sections: [{ children: [new Paragraph('')] }] });
  return new Uint8Array(await (await Packer.toBlob(document)).arrayBuffer());
}
