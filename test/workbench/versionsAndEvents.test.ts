import { readFileSync } from 'node:fs';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { readDocx } from '../../src/docx/readDocx';
import { readSettings } from '../../src/workbench/wordModel/settingsPart';
import { ADD_IN_ID } from '../../src/workbench/addIn';
import { startWord } from '../support/word';
import { control, docxOf, p } from './sampleFiles';

/** Each Word begins with Microsoft's whole library. */
jest.setTimeout(60_000);

const DOCUMENT = docxOf(p('甲') + p('乙') + control('c', p('丙'), { id: 4 }));

describe('an older Word', () => {
  const NEWER: readonly [
    string,
    '1.3' | '1.4' | '1.6',
    (context: Word.RequestContext) => unknown,
  ][] = [
    ['getReviewedText', '1.3', (context) => context.document.body.getReviewedText('Current')],
    [
      'getContentControls',
      '1.4',
      (context) =>
        context.document.getContentControls({ types: [Word.ContentControlType.richText] }),
    ],
    [
      'getParagraphByUniqueLocalId',
      '1.4',
      (context) => context.document.getParagraphByUniqueLocalId('x'),
    ],
    [
      'onParagraphChanged',
      '1.4',
      (context) => context.document.onParagraphChanged.add(() => Promise.resolve()),
    ],
    [
      'checkboxContentControl',
      '1.6',
      (context) => context.document.contentControls.getFirst().checkboxContentControl,
    ],
  ];

  test.each(NEWER)('has no %s with WordApi %s', async (_, wordApi, use) => {
    const word = await startWord({ document: DOCUMENT, wordApi });
    await expect(
      Word.run(async (context) => {
        use(context);
        await context.sync();
      }),
    ).rejects.toMatchObject({ code: 'ApiNotFound' });
    await word.close();
  });

  test('refuses to load a property it does not have', async () => {
    const word = await startWord({ document: DOCUMENT, wordApi: '1.4' });
    await expect(
      Word.run(async (context) => {
        context.document.body.paragraphs.load('uniqueLocalId');
        await context.sync();
      }),
    ).rejects.toMatchObject({ code: 'ApiNotFound' });
    expect(Office.context.requirements.isSetSupported('WordApi', '1.4')).toBe(true);
    expect(Office.context.requirements.isSetSupported('WordApi', '1.6')).toBe(false);
    await word.close();
  });

  test('loads everything it has when nothing is named', async () => {
    const word = await startWord({ document: DOCUMENT, wordApi: '1.3' });
    await Word.run(async (context) => {
      const first = context.document.body.paragraphs.getFirst();
      first.load();
      await context.sync();
      expect([first.text, first.isListItem]).toEqual(['甲', false]);
    });
    await word.close();
  });
});

describe('a protected document', () => {
  test('refuses writing though it is not open for reading only', async () => {
    const files = unzipSync(DOCUMENT);
    files['word/settings.xml'] = strToU8(
      `<w:settings xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:documentProtection w:edit="readOnly" w:enforcement="1"/></w:settings>`,
    );
    const add = (path: string, after: string, text: string): void => {
      const xml = strFromU8(files[path] ?? new Uint8Array());
      files[path] = strToU8(xml.replace(after, text + after));
    };
    add(
      '[Content_Types].xml',
      '</Types>',
      '<Override PartName="/word/settings.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.settings+xml"/>',
    );
    add(
      'word/_rels/document.xml.rels',
      '</Relationships>',
      '<Relationship Id="rId9" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/settings" Target="settings.xml"/>',
    );
    const word = await startWord({ document: zipSync(files) });
    await expect(
      Word.run(async (context) => {
        context.document.body.insertParagraph('字', 'End');
        await context.sync();
      }),
    ).rejects.toMatchObject({ code: 'AccessDenied' });
    expect(word.text()).toBe('甲\n乙\n丙');
    await word.close();
  });
});

describe('events', () => {
  test('typing, adding and deleting are told once each, with the paragraphs’ ids', async () => {
    const word = await startWord({ document: DOCUMENT });
    const heard: [string, readonly string[]][] = [];
    const hear = (event: { type: string; uniqueLocalIds: string[] }): Promise<void> => {
      heard.push([event.type, event.uniqueLocalIds]);
      return Promise.resolve();
    };
    await Word.run(async (context) => {
      context.document.onParagraphChanged.add(hear);
      context.document.onParagraphAdded.add(hear);
      context.document.onParagraphDeleted.add(hear);
      await context.sync();
    });
    const [first, second] = word.paragraphs();
    await word.type(0, '一');
    expect(heard).toEqual([['ParagraphChanged', [first?.id]]]);
    heard.length = 0;
    await Word.run(async (context) => {
      context.document.body.insertParagraph('新', 'End');
      context.document.body.paragraphs.getFirst().getNext().delete();
      await context.sync();
    });
    await word.settle();
    expect(heard).toEqual([
      ['ParagraphAdded', [word.paragraphs().at(-1)?.id]],
      ['ParagraphDeleted', [second?.id]],
    ]);
    await word.close();
  });

  test('quick typing is told in one batch', async () => {
    const word = await startWord({ document: DOCUMENT });
    const heard: string[][] = [];
    await Word.run(async (context) => {
      context.document.onParagraphChanged.add((event) => {
        heard.push(event.uniqueLocalIds);
        return Promise.resolve();
      });
      await context.sync();
    });
    await Promise.all([word.type(0, '一'), word.type(1, '二'), word.type(0, '三')]);
    expect(heard).toEqual([
      word
        .paragraphs()
        .slice(0, 2)
        .map(({ id }) => id),
    ]);
    await word.close();
  });

  test('a handler taken away hears nothing more', async () => {
    const word = await startWord({ document: DOCUMENT });
    let heard = 0;
    let handler: OfficeExtension.EventHandlerResult<Word.ParagraphChangedEventArgs> | null = null;
    await Word.run(async (context) => {
      handler = context.document.onParagraphChanged.add(() => {
        heard += 1;
        return Promise.resolve();
      });
      await context.sync();
    });
    await word.type(0, '一');
    await removeHandler(handler);
    await word.type(0, '二');
    expect(heard).toBe(1);
    await word.close();
  });

  test('a control tells of its own text', async () => {
    const word = await startWord({ document: DOCUMENT });
    const heard: number[][] = [];
    await Word.run(async (context) => {
      const found = context.document.contentControls.getFirst();
      found.load('id');
      await context.sync();
      found.track();
      found.onDataChanged.add((event) => {
        heard.push(event.ids);
        return Promise.resolve();
      });
      await context.sync();
    });
    await word.type(2, '字');
    await word.type(0, '字');
    expect(heard).toEqual([[4]]);
    await word.close();
  });

  test('moving the cursor is told by the Common API', async () => {
    const word = await startWord({ document: DOCUMENT });
    let heard = 0;
    Office.context.document.addHandlerAsync(Office.EventType.DocumentSelectionChanged, () => {
      heard += 1;
    });
    await word.click(1);
    expect(heard).toBe(1);
    await word.close();
  });
});

async function removeHandler<T>(
  handler: OfficeExtension.EventHandlerResult<T> | null,
): Promise<void> {
  if (handler === null) throw new Error('no handler');
  handler.remove();
  await handler.context.sync();
}

describe('settings', () => {
  test('are kept under the id of the manifest', () => {
    expect(readFileSync('manifest.xml', 'utf8')).toContain(`<Id>${ADD_IN_ID}</Id>`);
  });

  test('travel with the file, and come back with it', async () => {
    const first = await startWord({ document: DOCUMENT });
    Office.context.document.settings.set('规则', { 忽略: ['a<b & "c"', '换\n行'] });
    expect(readSettings(first.save(), ADD_IN_ID)).toEqual({});
    await new Promise((done) => {
      Office.context.document.settings.saveAsync(done);
    });
    const saved = first.save();
    const read = readDocx(saved);
    expect(read.ok && read.snapshot.facts.settings).toEqual({
      state: 'known',
      value: readSettings(saved, ADD_IN_ID),
    });
    await first.close();
    const second = await startWord({ document: saved });
    expect(Office.context.document.settings.get('规则')).toEqual({ 忽略: ['a<b & "c"', '换\n行'] });
    expect(second.text()).toBe('甲\n乙\n丙');
    expect(readSettings(second.save(), ADD_IN_ID)).toEqual(readSettings(saved, ADD_IN_ID));
    await second.close();
  });
});
