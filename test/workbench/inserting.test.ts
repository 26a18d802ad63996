import { validateOoxmlPart } from '@docx-editor.dev/core/store';
import { unzipSync } from 'fflate';
import { openHeadless } from '../../src/workbench/wordModel/sessionDocument';
import { startWord } from '../support/word';
import { base64, checkbox, control, docxOf, heading, p, run, table } from './sampleFiles';

/** Each Word begins with Microsoft's whole library. */
jest.setTimeout(60_000);

const FORM = docxOf(
  table(['编号', '内容'], ['1', control('cell', p('填写'), { id: 3, prompt: true })]) +
    heading('一、概述') +
    control('part', p('请写概述'), { id: 4, prompt: true }) +
    `<w:p>${checkbox('a', 5)}${run('甲')}${checkbox('b', 6)}${run('乙')}</w:p>` +
    p('末尾', '<w:pStyle w:val="b"/>'),
  '<w:sectPr><w:pgSz w:w="16838" w:h="11906"/></w:sectPr>',
);

const DOCUMENTS = {
  'plain paragraphs': docxOf(p('甲') + p('') + p('乙')),
  'a table last': docxOf(p('前') + table(['1', '2'], ['3', '4']) + p('')),
  'controls around paragraphs and text': docxOf(
    control('one', p('块') + p('块二'), { id: 4 }) +
      `<w:p>${run('行内：')}${control('two', run('字'), { id: 5 })}</w:p>` +
      p('后'),
  ),
  'cells with controls and nested tables': docxOf(
    table(['外', table(['内一', '内二']) + p('内后')], [control('c', p('格'), { id: 9 }), '尾']) +
      p('完'),
  ),
};

/** Whether the paragraphs of `before` are all in `after`, in order. */
function isKept(before: readonly string[], after: readonly string[]): boolean {
  let at = 0;
  for (const text of after) if (at < before.length && text === before[at]) at += 1;
  return at === before.length;
}

describe.each(Object.entries(DOCUMENTS))('a file inserted into %s', (_, document) => {
  test.each(['After', 'Before'] as const)(
    '%s any paragraph leaves all text as it was',
    async (where) => {
      const count = await countParagraphs(document);
      for (let at = 0; at < count; at += 1) {
        const word = await startWord({ document });
        const before = word.paragraphs().map(({ text }) => text);
        await Word.run(async (context) => {
          const { paragraphs } = context.document.body;
          paragraphs.load('text');
          await context.sync();
          paragraphs.items[at]?.getRange('Whole').insertFileFromBase64(base64(FORM), where);
          await context.sync();
        });
        const after = word.paragraphs().map(({ text }) => text);
        expect(isKept(before, after)).toBe(true);
        expect(after).toContain('请写概述');
        expect(validateOoxmlPart(openHeadless(word.save()).part()).ok).toBe(true);
        await word.close();
      }
    },
  );
});

async function countParagraphs(document: Uint8Array): Promise<number> {
  const word = await startWord({ document });
  const count = word.paragraphs().length;
  await word.close();
  return count;
}

describe('what Word does to an inserted file', () => {
  test('its page set-up stays behind, its last paragraph loses its style, a table gets a paragraph before it', async () => {
    const word = await startWord({ document: docxOf(p('甲')) });
    await Word.run(async (context) => {
      context.document.body.insertFileFromBase64(base64(FORM), 'End');
      const { paragraphs } = context.document.body;
      paragraphs.load('text,style,tableNestingLevel');
      await context.sync();
      expect(
        paragraphs.items.slice(0, 3).map((item) => [item.text, item.tableNestingLevel]),
      ).toEqual([
        ['甲', 0],
        ['', 0],
        ['编号', 1],
      ]);
      expect(paragraphs.items.at(-1)).toMatchObject({ text: '末尾', style: '正文' });
    });
    expect(new TextDecoder().decode(partOf(word.save(), 'word/document.xml'))).not.toContain(
      '16838',
    );
    await word.close();
  });

  test('inserting it twice gives every control an id of its own', async () => {
    const word = await startWord({ document: docxOf(p('甲')) });
    await Word.run(async (context) => {
      for (let i = 0; i < 2; i += 1)
        context.document.body.insertFileFromBase64(base64(FORM), 'End');
      const controls = context.document.getContentControls({
        types: [Word.ContentControlType.richText, Word.ContentControlType.checkBox],
      });
      controls.load('id,tag');
      await context.sync();
      expect(controls.items).toHaveLength(8);
      expect(new Set(controls.items.map((item) => item.id)).size).toBe(8);
    });
    await word.close();
  });

  test('a document replaced with its styles takes the page set-up too', async () => {
    const word = await startWord({ document: docxOf(p('')) });
    await Word.run(async (context) => {
      context.document.insertFileFromBase64(base64(FORM), 'Replace', { importStyles: true });
      await context.sync();
    });
    expect(word.paragraphs()[0]?.text).toBe('编号');
    expect(new TextDecoder().decode(partOf(word.save(), 'word/document.xml'))).toContain('16838');
    await word.close();
  });

  test('a new document is opened beside this one', async () => {
    const word = await startWord({ document: docxOf(p('甲')), wordApi: '1.3' });
    await Word.run(async (context) => {
      context.application.createDocument(base64(FORM)).open();
      await context.sync();
    });
    expect(word.opened()).toEqual([FORM]);
    expect(word.text()).toBe('甲');
    await word.close();
  });
});

describe('a document open for reading only', () => {
  test('refuses every way of writing and answers every question', async () => {
    const word = await startWord({ document: docxOf(p('甲') + p('乙')), readOnly: true });
    const writes: ((context: Word.RequestContext) => void)[] = [
      (context) => context.document.body.insertFileFromBase64(base64(FORM), 'End'),
      (context) => context.document.body.paragraphs.getFirst().insertText('字', 'End'),
      (context) => context.document.body.insertParagraph('字', 'End'),
      (context) => {
        context.document.body.clear();
      },
      (context) => {
        context.document.body.paragraphs.getFirst().delete();
      },
      (context) =>
        context.document.insertFileFromBase64(base64(FORM), 'Replace', { importStyles: true }),
    ];
    for (const write of writes)
      await expect(
        Word.run(async (context) => {
          write(context);
          await context.sync();
        }),
      ).rejects.toMatchObject({ code: 'AccessDenied' });
    await Word.run(async (context) => {
      context.document.body.load('text');
      await context.sync();
      expect(context.document.body.text).toBe('甲\n乙');
    });
    await word.close();
  });
});

describe('edits', () => {
  test('paragraphs are added and taken away, and the rest stays', async () => {
    const word = await startWord({ document: docxOf(heading('题') + p('乙')) });
    await Word.run(async (context) => {
      const first = context.document.body.paragraphs.getFirst();
      const added = first.insertParagraph('甲', 'After');
      added.load('text,style');
      added.getNext().delete();
      context.document.body.insertParagraph('尾', 'End');
      await context.sync();
      expect([added.text, added.style]).toEqual(['甲', '标题 1']);
    });
    expect(word.text()).toBe('题\n甲\n尾');
    await word.close();
  });

  test('the only paragraph is emptied, not taken away', async () => {
    const word = await startWord({ document: docxOf(p('独')) });
    await Word.run(async (context) => {
      context.document.body.paragraphs.getFirst().delete();
      await context.sync();
    });
    expect(word.paragraphs().map(({ text }) => text)).toEqual(['']);
    await word.close();
  });

  test('search finds text and the range found can be replaced', async () => {
    const word = await startWord({ document: docxOf(p('南溪市与北溪市') + p('南溪市')) });
    await Word.run(async (context) => {
      const found = context.document.body.search('南溪市');
      found.load('text');
      await context.sync();
      expect(found.items).toHaveLength(2);
      found.items[1]?.insertText('东溪市', 'Replace');
      await context.sync();
    });
    expect(word.text()).toBe('南溪市与北溪市\n东溪市');
    await word.close();
  });

  test('ranges are compared and joined', async () => {
    const word = await startWord({ document: docxOf(p('甲') + p('乙') + p('丙')) });
    await Word.run(async (context) => {
      const { paragraphs } = context.document.body;
      paragraphs.load('text');
      await context.sync();
      const [first, , last] = paragraphs.items.map((item) => item.getRange());
      if (first === undefined || last === undefined) throw new Error('no ranges');
      const order = first.compareLocationWith(last);
      const all = first.expandTo(last);
      all.load('text');
      const inside = first.compareLocationWith(all);
      await context.sync();
      expect(order.value).toBe('Before');
      expect(inside.value).toBe('InsideStart');
      expect(all.text).toBe('甲\n乙\n丙');
    });
    await word.close();
  });
});

function partOf(docx: Uint8Array, name: string): Uint8Array {
  return unzipSync(docx)[name] ?? new Uint8Array();
}
