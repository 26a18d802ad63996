import ts from 'typescript';
import type {
  ClassMetadata,
  MemberMetadata,
  MethodMetadata,
  ReferenceMetadata,
  ScalarMetadata,
  WordMetadata,
} from './wordMetadata';

/** The newest version of WordApi that Microsoft's npm library has itself. */
const IN_LIBRARY = 3;
/** Members every client object has already. */
const COMMON = new Set([
  'context',
  'isNullObject',
  'load',
  'set',
  'toJSON',
  'track',
  'untrack',
  'update',
]);

/**
 * Reads what WordApi 1.4 and later added to Word from Microsoft's type declarations.
 *
 * @param dtsText the text of `@types/office-js/index.d.ts`
 */
export function readWordMetadata(dtsText: string): WordMetadata {
  const file = ts.createSourceFile('word.d.ts', wordPart(dtsText), ts.ScriptTarget.Latest, true);
  const declarations: ts.ClassDeclaration[] = [];
  const enums: Record<string, string[]> = {};
  for (const node of wordMembers(file)) {
    if (ts.isClassDeclaration(node)) declarations.push(node);
    if (ts.isEnumDeclaration(node))
      enums[node.name.text] = node.members.map((member) => nameOf(member) ?? '');
  }
  const names = new Set(declarations.map((node) => node.name?.text ?? ''));
  const collections = new Set(
    declarations.filter((node) => childOf(node) !== undefined).map((node) => node.name?.text ?? ''),
  );
  const classes: Record<string, ClassMetadata> = {};
  for (const declaration of declarations) {
    const read = classOf(declaration, names, collections);
    const members = [read.scalars, read.navigations, read.methods, read.events];
    if (members.some((group) => Object.keys(group).length > 0))
      classes[declaration.name?.text ?? ''] = read;
  }
  return { classes, enums };
}

/** The declarations of `Word` alone: those of the other programs take longest to parse. */
function wordPart(dtsText: string): string {
  return (dtsText.match(/^declare namespace Word \{[^]*?^\}/gm) ?? []).join('\n');
}

/** Everything declared in `declare namespace Word`; nothing is nested in it. */
function wordMembers(file: ts.SourceFile): ts.Statement[] {
  return file.statements.flatMap((statement) =>
    ts.isModuleDeclaration(statement) &&
    statement.name.text === 'Word' &&
    statement.body !== undefined &&
    ts.isModuleBlock(statement.body)
      ? [...statement.body.statements]
      : [],
  );
}

function classOf(
  declaration: ts.ClassDeclaration,
  names: ReadonlySet<string>,
  collections: ReadonlySet<string>,
): ClassMetadata {
  const scalars: Record<string, ScalarMetadata> = {};
  const navigations: Record<string, ReferenceMetadata> = {};
  const methods: Record<string, MethodMetadata> = {};
  const events: Record<string, MemberMetadata> = {};
  const ownSet = setOf(declaration);
  for (const member of declaration.members) {
    const name = nameOf(member);
    const since = setOf(member) ?? ownSet;
    if (name === undefined || COMMON.has(name) || name === 'items' || since === null) continue;
    if (isHidden(member)) continue;
    if (ts.isPropertyDeclaration(member)) {
      const type = typeName(member.type);
      if (/^OfficeExtension\.EventHandlers</.test(type)) events[name] = { since };
      else if (names.has(type))
        navigations[name] = { since, type, isCollection: collections.has(type) };
      else scalars[name] = { since, readOnly: isReadOnly(member) };
    } else if (ts.isMethodDeclaration(member)) {
      const parameters = Math.max(member.parameters.length, methods[name]?.parameters ?? 0);
      methods[name] = { since, parameters, returns: returned(member, names, collections) };
    }
  }
  const child = childOf(declaration);
  return { ...(child === undefined ? {} : { child }), scalars, navigations, methods, events };
}

function returned(
  method: ts.MethodDeclaration,
  names: ReadonlySet<string>,
  collections: ReadonlySet<string>,
): MethodMetadata['returns'] {
  const type = typeName(method.type);
  if (names.has(type)) return { kind: 'object', type, isCollection: collections.has(type) };
  return type.startsWith('OfficeExtension.ClientResult<') ? { kind: 'value' } : { kind: 'nothing' };
}

/** The WordApi version of `[Api set: WordApi 1.6]`; `null` when it is another set, older, or unreleased. */
function setOf(node: ts.Node): string | null {
  const text = ts
    .getJSDocCommentsAndTags(node)
    .map((comment) => comment.getText())
    .join('\n');
  const version = /\[Api set: WordApi (1\.\d+)\s*\]/.exec(text)?.[1];
  return version !== undefined && Number(version.split('.')[1]) > IN_LIBRARY ? version : null;
}

function childOf(declaration: ts.ClassDeclaration): string | undefined {
  const items = declaration.members.find((member) => nameOf(member) === 'items');
  return items !== undefined && ts.isPropertyDeclaration(items)
    ? typeName(items.type).replace(/\[\]$/, '')
    : undefined;
}

function typeName(type: ts.TypeNode | undefined): string {
  return type?.getText().replace(/^Word\./, '') ?? 'any';
}

function nameOf(member: ts.ClassElement | ts.EnumMember): string | undefined {
  return member.name?.getText().replaceAll(/^['"]|['"]$/g, '');
}

function modifiersOf(member: ts.ClassElement): readonly ts.SyntaxKind[] {
  return ts.canHaveModifiers(member)
    ? (ts.getModifiers(member) ?? []).map((modifier) => modifier.kind)
    : [];
}

function isReadOnly(member: ts.ClassElement): boolean {
  return modifiersOf(member).includes(ts.SyntaxKind.ReadonlyKeyword);
}

function isHidden(member: ts.ClassElement): boolean {
  const modifiers = modifiersOf(member);
  return (
    modifiers.includes(ts.SyntaxKind.StaticKeyword) ||
    modifiers.includes(ts.SyntaxKind.PrivateKeyword)
  );
}
