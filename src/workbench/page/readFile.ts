import { problemMessage, readDocx } from '../../docx/readDocx';

/** The first bytes of a zip, and so of a .docx. */
const ZIP = [0x50, 0x4b];

/**
 * A file the person chose, when it is a .docx.
 *
 * @throws Error that says in one sentence what the file is instead
 */
export async function readFile(file: File): Promise<Uint8Array> {
  const bytes = new Uint8Array(await file.arrayBuffer());
  const read = readDocx(bytes, { fileName: file.name });
  if (!read.ok) throw new Error(problemMessage(read.problem, 'zh-CN'));
  if (ZIP.some((byte, index) => bytes[index] !== byte))
    throw new Error('这是 XML 格式的 Word 文档，请先在 Word 中另存为 .docx。');
  return bytes;
}
