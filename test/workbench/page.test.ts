import { openDocument, withBytes, withNew } from '../../src/workbench/page/documents';
import { optionsOf } from '../../src/workbench/page/options';

const bytes = (n: number): Uint8Array => Uint8Array.of(n);

test('no document is lost when another is opened, and names stay apart', () => {
  const one = withNew({ all: [], openId: 0 }, '文档.docx', bytes(1));
  const two = withNew(withBytes(one, one.openId, bytes(9)), '文档.docx', bytes(2));
  expect(two.all.map(({ name, bytes: kept }) => [name, kept[0]])).toEqual([
    ['文档.docx', 9],
    ['文档 (2).docx', 2],
  ]);
  expect(openDocument(two)?.bytes[0]).toBe(2);
  expect(openDocument({ ...two, openId: one.openId })?.bytes[0]).toBe(9);
});

const USUAL = {
  document: 'sample',
  wordApi: '1.9',
  theme: 'light',
  width: 320,
  readOnly: false,
  closed: false,
  pane: 'taskpane.html',
};

test.each([
  ['', USUAL],
  [
    '?document=blank&wordapi=1.3&theme=dark&width=450&readonly=1&closed=1&pane=problem.html',
    {
      document: 'blank',
      wordApi: '1.3',
      theme: 'dark',
      width: 450,
      readOnly: true,
      closed: true,
      pane: 'problem.html',
    },
  ],
  ['?document=x&wordapi=2.0&theme=pink&width=wide&pane=https://example.org/', USUAL],
])('the address %s says how the workbench is set up', (search, options) => {
  expect(optionsOf(search)).toEqual(options);
});
