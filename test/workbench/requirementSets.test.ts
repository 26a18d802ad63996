import { readFileSync } from 'node:fs';
import { readWordMetadata } from '../../src/workbench/bridge/metadata';
import { minorOf } from '../../src/workbench/engine/hostObject';
import type { HostType } from '../../src/workbench/engine/hostObject';
import { bodyType } from '../../src/workbench/wordModel/objects/body';
import { contentControlType } from '../../src/workbench/wordModel/objects/contentControl';
import { documentType } from '../../src/workbench/wordModel/objects/document';
import { paragraphType } from '../../src/workbench/wordModel/objects/paragraph';
import { rangeType } from '../../src/workbench/wordModel/objects/range';
import { tableCellType, tableType } from '../../src/workbench/wordModel/objects/table';

/** The newest set that Microsoft's metadata of newer members leaves out. */
const FLOOR = 3;

type Versions = Readonly<Record<string, { readonly since: string }>>;

/** `Class.member` and the version it came with. */
function versions(name: string, members: Versions | undefined): [string, string][] {
  return Object.entries(members ?? {}).map(([member, { since }]) => [`${name}.${member}`, since]);
}

function versionsOf<T>({ description }: HostType<T>): [string, string][] {
  const { name, scalars, navigations, methods } = description;
  return [...versions(name, scalars), ...versions(name, navigations), ...versions(name, methods)];
}

test('members came with the version of WordApi that Microsoft’s declarations name', () => {
  const { classes } = readWordMetadata(
    readFileSync('node_modules/@types/office-js/index.d.ts', 'utf8'),
  );
  const ours = [
    ...versionsOf(documentType),
    ...versionsOf(bodyType),
    ...versionsOf(rangeType),
    ...versionsOf(paragraphType),
    ...versionsOf(contentControlType),
    ...versionsOf(tableType),
    ...versionsOf(tableCellType),
  ];
  const theirs = new Map(
    Object.entries(classes).flatMap(([name, { scalars, navigations, methods }]) => [
      ...versions(name, scalars),
      ...versions(name, navigations),
      ...versions(name, methods),
    ]),
  );
  const wrong = ours.filter(([member, since]) => {
    const declared = theirs.get(member);
    return declared === undefined ? minorOf(since) > FLOOR : declared !== since;
  });
  expect(wrong).toEqual([]);
});
