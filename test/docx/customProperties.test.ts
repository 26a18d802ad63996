import { hasCustomProperty } from '../../src/docx/customProperties';
import { p, packageOf } from '../support/package';

const transitional = 'http://schemas.openxmlformats.org/officeDocument/2006/custom-properties';
const strict = 'http://purl.oclc.org/ooxml/officeDocument/customProperties';

function having(properties: string): Uint8Array {
  return packageOf(p('甲'), { 'docProps/custom.xml': properties });
}

test.each([transitional, strict])('finds a property by its name (%s)', (namespace) => {
  const bytes = having(
    `<c:Properties xmlns:c="${namespace}"><c:property pid="2" name="dossier.report"/></c:Properties>`,
  );
  expect(hasCustomProperty(bytes, 'dossier.report')).toBe(true);
  expect(hasCustomProperty(bytes, 'report')).toBe(false);
});

test.each<[string, Uint8Array]>([
  ['without properties', packageOf(p('甲'))],
  ['with a broken part', having('<Properties><property name="dossier.report"')],
  ['with a document type', having('<!DOCTYPE x><x/>')],
  ['that is cut short', packageOf(p('甲')).slice(0, 200)],
  ['that is none', new TextEncoder().encode('甲')],
  ['that is empty', new Uint8Array()],
])('a file %s has none, and nothing is thrown', (_, bytes) => {
  expect(hasCustomProperty(bytes, 'dossier.report')).toBe(false);
});
