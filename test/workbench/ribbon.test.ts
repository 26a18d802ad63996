/** @jest-environment jsdom */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { idsOf, ribbonDefinition } from '../../src/workbench/ribbon/ribbonDefinition';
import { actionOf, readShortcutFile } from '../../src/workbench/ribbon/shortcutFile';
import { AddInWindow } from '../../src/workbench/page/addInWindow';

const root = path.resolve(__dirname, '../..');
const read = (file: string) => readFileSync(path.join(root, file), 'utf8');

describe('the ribbon of the workbench', () => {
  const ribbon = ribbonDefinition(read('manifest.xml'));

  test('has the buttons and menus of manifest.xml', () => {
    expect(ribbon.label).toBe('Dossier 申报');
    expect(ribbon.controls.map(({ label }) => label)).toEqual(['申报助手', '插入', '检查']);
    expect(ribbon.controls[0]).toMatchObject({ action: { kind: 'pane' } });
    const [, , check] = ribbon.controls;
    expect(check).toMatchObject({
      entries: expect.arrayContaining([
        expect.objectContaining({
          label: '下一处',
          action: { kind: 'function', name: 'nextFinding' },
        }),
      ]),
    });
  });

  test('switches what is in it and nothing else', () => {
    const view = new AddInWindow(new Set(idsOf(ribbon)), true);
    expect(view.setEnabled('NextFinding.Item', false)).toBe(true);
    expect([...view.current().off]).toEqual(['NextFinding.Item']);
    expect(view.setEnabled('NextFinding.Item', true)).toBe(true);
    expect([...view.current().off]).toEqual([]);
    expect(view.setEnabled('Insert.Menu', false)).toBe(false);
  });

  test('is refused when the manifest lacks what it names', () => {
    const broken = read('manifest.xml').replace('id="Group.Label"', 'id="Other.Label"');
    expect(() => ribbonDefinition(broken)).toThrow(/Label/);
    expect(() => ribbonDefinition('<OfficeApp/>')).toThrow(/组/);
  });
});

describe('the keys of the workbench', () => {
  const shortcuts = readShortcutFile(JSON.parse(read('assets/shortcuts.json')));
  const press = (code: string, changed: object = {}) =>
    actionOf(shortcuts, {
      code,
      ctrlKey: true,
      altKey: true,
      shiftKey: true,
      metaKey: false,
      ...changed,
    });

  test('run the action that shortcuts.json gives them', () => {
    expect(press('KeyR')).toBe('recheck');
    expect(press('KeyJ')).toBe('nextFinding');
  });

  test.each([
    ['another letter', 'KeyX', {}],
    ['a key left out', 'KeyR', { shiftKey: false }],
    ['a key too many', 'KeyR', { metaKey: true }],
  ])('run nothing with %s', (_, code, changed) => {
    expect(press(code, changed)).toBeNull();
  });

  test('are refused when the file is none', () => {
    expect(() => readShortcutFile({ shortcuts: [{ action: 'recheck' }] })).toThrow();
  });
});
