import { Engine } from '../../../src/workbench/engine/engine';
import { invalidArgument } from '../../../src/workbench/engine/errors';
import { HostType } from '../../../src/workbench/engine/hostObject';
import { notFound } from '../../../src/workbench/engine/errors';

/** A small host: a shelf of books, some of which can be taken away. */
interface Book {
  readonly id: number;
  title: string;
  gone: boolean;
}

const book: HostType<Book> = new HostType<Book>({
  name: 'Book',
  identity: (self) => String(self.id),
  id: (self) => self.id,
  check(self) {
    if (self.gone) throw notFound();
  },
  scalars: {
    title: {
      since: '1.1',
      get: (self) => self.title,
      set(self, value) {
        if (typeof value !== 'string') throw invalidArgument('text');
        self.title = value;
      },
    },
    length: { since: '1.1', get: (self) => self.title.length },
    signature: { since: '1.4', get: (self) => `B${self.id}` },
  },
  navigations: {
    next: { since: '1.1', get: (self) => (self.id === 1 ? book.of(BOOKS[1] ?? self) : null) },
  },
  methods: {
    remove: {
      since: '1.3',
      run(self) {
        self.gone = true;
        return null;
      },
    },
    rename: {
      since: '1.1',
      run(self, given) {
        self.title = given.string(0);
        return book.of(self);
      },
    },
    isBefore: { since: '1.1', run: (self, given) => self.id < given.object(0, book).id },
  },
});

let BOOKS: Book[] = [];
const books = new HostType<null>({
  name: 'BookCollection',
  items: () => BOOKS.filter((each) => !each.gone).map((each) => book.of(each)),
});
const shelf = new HostType<null>({
  name: 'Shelf',
  identity: () => 'shelf',
  navigations: { books: { since: '1.1', get: () => books.of(null) } },
  methods: {
    find: {
      since: '1.1',
      run(_, given) {
        const found = BOOKS.find((each) => each.title === given.string(0));
        return found === undefined ? null : book.of(found);
      },
    },
  },
});

let engine: Engine;
beforeEach(() => {
  BOOKS = [
    { id: 1, title: '甲', gone: false },
    { id: 2, title: '乙二', gone: false },
  ];
  engine = new Engine({ root: () => shelf.of(null), create: () => null }, '1.3');
});

const PATHS = {
  1: { Id: 1, ObjectPathType: 1, Name: '' },
  2: { Id: 2, ObjectPathType: 4, Name: 'Books', ParentObjectPathId: 1 },
  3: path(3, 'GetItemAt', 2, 0),
  4: path(4, 'GetItemAt', 2, 1),
  5: { Id: 5, ObjectPathType: 4, Name: 'Next', ParentObjectPathId: 4 },
  6: { Id: 6, ObjectPathType: 4, Name: 'Next', ParentObjectPathId: 5 },
  7: path(7, 'GetItemAt', 2, 9),
  8: {
    Id: 8,
    ObjectPathType: 5,
    Name: '',
    ParentObjectPathId: 2,
    ArgumentInfo: { Arguments: [2] },
  },
  9: { Id: 9, ObjectPathType: 4, Name: 'Shelves', ParentObjectPathId: 1 },
  10: path(10, 'Rename', 3, '丙'),
};

function path(id: number, name: string, parent: number, argument: unknown): object {
  const ArgumentInfo = { Arguments: [argument] };
  return { Id: id, ObjectPathType: 3, Name: name, ParentObjectPathId: parent, ArgumentInfo };
}

function run(...actions: readonly object[]) {
  const Actions = actions.map((action, index) => ({ Id: 100 + index, Name: '', ...action }));
  return engine.processQuery({ AutoKeepReference: true, Actions, ObjectPaths: PATHS });
}

const instantiate = (ObjectPathId: number) => ({ ActionType: 1, ObjectPathId });
const query = (ObjectPathId: number, ...Select: string[]) => ({
  ActionType: 2,
  ObjectPathId,
  QueryInfo: { Select },
});
const call = (ObjectPathId: number, Name: string, ...Arguments: unknown[]) => ({
  ActionType: 3,
  ObjectPathId,
  Name,
  ArgumentInfo: { Arguments },
});

test('a query answers what was asked for and no more', () => {
  const response = run(query(3, 'title'));
  expect(response.Results).toEqual([
    { ActionId: 100, Value: { Id: 1, _ReferenceId: '{1}Book', Title: '甲' } },
  ]);
});

test('a query that names nothing answers every plain value this version has', () => {
  expect(run(query(3)).Results[0]?.Value).toEqual({
    Id: 1,
    _ReferenceId: '{1}Book',
    Title: '甲',
    Length: 1,
  });
});

test('members of a collection are its items’, and a page of them can be asked for', () => {
  const all = run(query(2, 'title', 'next/title')).Results[0]?.Value;
  expect(all).toMatchObject({
    _Items: [
      { Title: '甲', Next: { Title: '乙二' }, _Index: 0 },
      { Title: '乙二', Next: null, _Index: 1 },
    ],
  });
  const page = run({ ...query(2, 'title'), QueryInfo: { Select: ['title'], Skip: 1, Top: 1 } });
  expect(page.Results[0]?.Value).toMatchObject({ _Items: [{ Title: '乙二', _Index: 1 }] });
});

test('below a null object everything is one', () => {
  const response = run(instantiate(5), instantiate(6), query(6, 'title'), call(6, 'Remove'));
  expect(response.Results.map((result) => result.Value)).toEqual([
    null,
    null,
    null,
    { _IsNull: true },
  ]);
});

test('the same thing keeps one reference id, and it names the thing in a later batch', () => {
  const [first, again] = run(instantiate(3), instantiate(3)).Results;
  expect(first?.Value).toEqual(again?.Value);
  const later = engine.processQuery({
    Actions: [{ Id: 1, ...query(1, 'title'), Name: '' }],
    ObjectPaths: { 1: { Id: 1, ObjectPathType: 6, Name: '{1}Book' } },
  });
  expect(later.Results[0]?.Value).toMatchObject({ Title: '甲' });
});

test('a reference let go, or to a thing that is gone, is not found', () => {
  run(instantiate(3), call(1, '_RemoveReference', '{1}Book'));
  const reference = { 1: { Id: 1, ObjectPathType: 6, Name: '{1}Book' } };
  const ask = () =>
    engine.processQuery({
      Actions: [{ Id: 1, ...query(1, 'title'), Name: '' }],
      ObjectPaths: reference,
    });
  expect(ask().Error?.Code).toBe('ItemNotFound');
  run(instantiate(3));
  expect(ask().Error).toBeUndefined();
  run(call(3, 'Remove'));
  expect(ask().Error?.Code).toBe('ItemNotFound');
});

test('what two contexts hold is there for the second when the first has let it go', () => {
  const keep = call(3, '_KeepReference');
  run(instantiate(3), keep);
  run(instantiate(3), keep);
  run(query(2, 'title'));
  const letGo = () => run(call(1, '_RemoveReference', '{1}Book'));
  const found = () =>
    engine.processQuery({
      Actions: [{ Id: 1, ...query(1, 'title'), Name: '' }],
      ObjectPaths: { 1: { Id: 1, ObjectPathType: 6, Name: '{1}Book' } },
    }).Error === undefined;
  letGo();
  letGo();
  expect(found()).toBe(true);
  letGo();
  expect(found()).toBe(false);
});

test('a path is evaluated once, so what a method does happens once', () => {
  run(instantiate(10), query(10, 'title'), query(10, 'title'));
  expect(BOOKS[0]?.title).toBe('丙');
});

test('objects can be arguments', () => {
  const ArgumentInfo = { Arguments: [4], ReferencedObjectPathIds: [4] };
  const response = run({ ...call(3, 'IsBefore'), ArgumentInfo });
  expect(response.Results[0]?.Value).toBe(true);
});

test('values are set, one by one and together', () => {
  run(
    { ActionType: 4, ObjectPathId: 3, Name: 'Title', ArgumentInfo: { Arguments: ['一'] } },
    { ActionType: 9, ObjectPathId: 4, ObjectState: { title: '二' } },
  );
  expect(BOOKS.map((each) => each.title)).toEqual(['一', '二']);
});

test('every trace is answered', () => {
  const response = run({ ActionType: 5, ObjectPathId: 0 }, instantiate(1));
  expect(response.TraceIds).toEqual([100]);
  expect(response.Results).toHaveLength(2);
});

test('an indexer finds by id', () => {
  expect(run(query(8, 'title')).Results[0]?.Value).toMatchObject({ Title: '乙二' });
});

test('the answer as JSON is spelt as an add-in spells it', () => {
  expect(run({ ...query(2, 'title'), ActionType: 7 }).Results[0]?.Value).toEqual({
    items: [
      { id: 1, title: '甲' },
      { id: 2, title: '乙二' },
    ],
  });
});

const REFUSED: readonly [string, object, string, string][] = [
  ['an unknown property', query(3, 'colour'), 'InvalidArgument', 'Book.colour'],
  ['a property too new for this version', query(3, 'signature'), 'ApiNotFound', 'Book.signature'],
  ['an unknown method', call(3, 'Burn'), 'ApiNotFound', 'Book.burn'],
  ['an unknown way to an object', instantiate(9), 'ApiNotFound', 'Shelf.shelves'],
  ['an item that is not there', instantiate(7), 'ItemNotFound', 'BookCollection.getItemAt'],
  ['an argument of another kind', call(3, 'Rename', 5), 'InvalidArgument', 'Book.rename'],
  [
    'writing what can only be read',
    { ActionType: 4, ObjectPathId: 3, Name: 'Length', ArgumentInfo: { Arguments: [5] } },
    'InvalidArgument',
    'Book.length',
  ],
  ['an action nobody knows', { ActionType: 77, ObjectPathId: 3 }, 'InvalidArgument', ''],
];

test.each(REFUSED)('%s is refused, with its place in the batch', (_, action, code, location) => {
  const response = run(instantiate(1), action, instantiate(3));
  expect(response.Error).toMatchObject({ Code: code, ActionIndex: 1 });
  expect(response.Error?.Location).toBe(location);
  expect(response.Results).toHaveLength(1);
});

test('what is no request is refused too', () => {
  expect(engine.processQuery('no').Error?.Code).toBe('InvalidArgument');
  expect(engine.processQuery({ Actions: [{}] }).Error?.Code).toBe('InvalidArgument');
});
