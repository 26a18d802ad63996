import { startWord } from '../support/word';
import type { PlayedWord } from '../support/word';
import { checkbox, control, docxOf, heading, p, run, table } from './sampleFiles';

/** Each Word begins with Microsoft's whole library. */
jest.setTimeout(60_000);

const DOCUMENT = docxOf(
  heading('总体情况') +
    p('第一段。') +
    p('列表项', '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>') +
    control('part', p('请输入'), { id: 7, prompt: true }) +
    `<w:p>${run('是否：')}${checkbox('yes', 8)}${run('是')}</w:p>` +
    table(['名称', control('name', p('点此填写'), { id: 9, prompt: true })], ['数量', '12']) +
    `<w:p>${run('留')}<w:del w:id="1" w:author="甲"><w:r><w:delText>删</w:delText></w:r></w:del><w:ins w:id="2" w:author="甲">${run('增')}</w:ins></w:p>` +
    p('末段。'),
);

let word: PlayedWord;
beforeEach(async () => {
  word = await startWord({ document: DOCUMENT });
});
afterEach(() => word.close());

describe('paragraphs', () => {
  test('text, styles, levels and lists', async () => {
    const read = await Word.run(async (context) => {
      const { paragraphs } = context.document.body;
      paragraphs.load('text,style,styleBuiltIn,outlineLevel,isListItem,tableNestingLevel');
      await context.sync();
      return paragraphs.items.map((item) => item.toJSON());
    });
    expect(read.map((item) => item.text)).toEqual([
      '总体情况',
      '第一段。',
      '列表项',
      '请输入',
      '是否：☐是',
      '名称',
      '点此填写',
      '数量',
      '12',
      '留删增',
      '末段。',
    ]);
    expect(read[0]).toMatchObject({ style: '标题 1', styleBuiltIn: 'Heading1', outlineLevel: 1 });
    expect(read[1]).toMatchObject({ style: '正文', outlineLevel: 10, isListItem: false });
    expect(read[2]).toMatchObject({ isListItem: true });
    expect(read.map((item) => item.tableNestingLevel)).toEqual([0, 0, 0, 0, 0, 1, 1, 1, 1, 0, 0]);
  });

  test('a list label, and a null object where there is none', async () => {
    await Word.run(async (context) => {
      const { paragraphs } = context.document.body;
      paragraphs.load('text');
      await context.sync();
      const items = paragraphs.items.map((item) => item.listItemOrNullObject);
      for (const item of items) item.load('level,listString');
      await context.sync();
      expect(items[2]?.listString).toBe('一、');
      expect(items[2]?.level).toBe(0);
      expect(items[1]?.isNullObject).toBe(true);
    });
  });

  test('tracked deletions are in the text and not in the reviewed text', async () => {
    await Word.run(async (context) => {
      const { paragraphs } = context.document.body;
      paragraphs.load('text');
      await context.sync();
      const changed = paragraphs.items[9];
      const current = changed?.getReviewedText('Current');
      const original = changed?.getReviewedText('Original');
      await context.sync();
      expect([changed?.text, current?.value, original?.value]).toEqual(['留删增', '留增', '留删']);
    });
  });

  test('unique local ids find the paragraph again after typing', async () => {
    const id = word.paragraphs()[1]?.id ?? '';
    await word.type(1, '又一句。');
    await Word.run(async (context) => {
      const found = context.document.getParagraphByUniqueLocalId(id);
      found.load('text');
      await context.sync();
      expect(found.text).toBe('第一段。又一句。');
    });
  });

  test('a reference kept over typing still names the same paragraph', async () => {
    await Word.run(async (context) => {
      const paragraph = context.document.body.paragraphs.getFirst().getNext();
      paragraph.load('text');
      await context.sync();
      await word.type(0, '（续）');
      paragraph.insertText('补', 'Start');
      paragraph.load('text');
      await context.sync();
      expect(paragraph.text).toBe('补第一段。');
    });
  });
});

describe('tables', () => {
  test('values, cells and the table around a paragraph', async () => {
    await Word.run(async (context) => {
      const tables = context.document.body.tables;
      tables.load('values,rowCount,nestingLevel');
      const cell = tables.getFirst().getCell(1, 1);
      cell.load('value,rowIndex,cellIndex');
      const around = cell.body.paragraphs.getFirst().parentTableCellOrNullObject;
      around.load('value');
      const nothing = context.document.body.paragraphs.getFirst().parentTableOrNullObject;
      nothing.load('values');
      await context.sync();
      expect(tables.items[0]?.values).toEqual([
        ['名称', '点此填写'],
        ['数量', '12'],
      ]);
      expect([cell.value, cell.rowIndex, cell.cellIndex]).toEqual(['12', 1, 1]);
      expect(around.value).toBe('12');
      expect(nothing.isNullObject).toBe(true);
    });
  });
});

describe('content controls', () => {
  test('the plain list holds rich text alone; the others must be asked for', async () => {
    await Word.run(async (context) => {
      const rich = context.document.contentControls;
      rich.load('id,tag,title,text,type');
      const boxes = context.document.getContentControls({
        types: [Word.ContentControlType.checkBox],
      });
      boxes.load('tag');
      await context.sync();
      expect(rich.items.map((item) => [item.id, item.tag, item.title, item.text])).toEqual([
        [7, 'part', 'part 标题', '请输入'],
        [9, 'name', 'name 标题', '点此填写'],
      ]);
      expect(boxes.items.map((item) => item.tag)).toEqual(['yes']);
    });
  });

  test('a box is ticked and reads back', async () => {
    await Word.run(async (context) => {
      const boxes = context.document.getContentControls({
        types: [Word.ContentControlType.checkBox],
      });
      boxes.load('tag');
      await context.sync();
      const box = boxes.items[0]?.checkboxContentControl;
      if (box === undefined) throw new Error('no box');
      box.isChecked = true;
      await context.sync();
      box.load('isChecked');
      await context.sync();
      expect(box.isChecked).toBe(true);
    });
    expect(word.text()).toContain('是否：☒是');
  });

  test('text put into a control takes its prompt’s place', async () => {
    await Word.run(async (context) => {
      const found = context.document.contentControls.getByTag('part').getFirst();
      found.insertText('已写', 'Replace');
      found.load('text,placeholderText');
      await context.sync();
      expect([found.text, found.placeholderText]).toEqual(['已写', '']);
    });
  });

  test('selecting a control takes its prompt; so does selecting the cell it fills', async () => {
    await Word.run(async (context) => {
      context.document.contentControls.getByTag('part').getFirst().select('Start');
      await context.sync();
      expect(word.selection()).toMatchObject({ text: '请输入' });
      context.document.body.tables.getFirst().getCell(0, 1).body.select('Start');
      await context.sync();
      expect(word.selection()).toMatchObject({ text: '点此填写' });
      const selection = context.document.getSelection();
      selection.load('text');
      await context.sync();
      expect(selection.text).toBe('点此填写');
    });
  });
});

describe('what the library refuses by itself', () => {
  test('reading a property that was not loaded', async () => {
    await expect(
      Word.run(async (context) => {
        const { paragraphs } = context.document.body;
        paragraphs.load('text');
        await context.sync();
        return paragraphs.items[0]?.uniqueLocalId;
      }),
    ).rejects.toMatchObject({ code: 'PropertyNotLoaded' });
  });

  test('a control that is not there', async () => {
    await expect(
      Word.run(async (context) => {
        context.document.contentControls.getByTag('没有').getFirst().load('text');
        await context.sync();
      }),
    ).rejects.toMatchObject({ code: 'ItemNotFound' });
    await Word.run(async (context) => {
      const none = context.document.contentControls.getByTag('没有').getFirstOrNullObject();
      none.load('text');
      await context.sync();
      expect(none.isNullObject).toBe(true);
    });
  });

  test('a property no paragraph has', async () => {
    await expect(
      Word.run(async (context) => {
        context.document.body.paragraphs.load('colour');
        await context.sync();
      }),
    ).rejects.toMatchObject({ code: 'InvalidArgument' });
  });
});
