import { commonCall } from './commonApi';
import type { DocumentSettings } from '../host/host';
import { attempt } from './problems';

/**
 * Settings in the document's own package: they travel with the file, and `saveAsync` puts them there.
 * @see https://learn.microsoft.com/javascript/api/office/office.settings
 */
export function wordSettings(): DocumentSettings {
  return {
    get(key) {
      const value: unknown = Office.context.document.settings.get(key);
      return typeof value === 'string' ? value : null;
    },
    set(key, json) {
      return attempt(async () => {
        const { settings } = Office.context.document;
        if (json === null) settings.remove(key);
        else settings.set(key, json);
        await commonCall<unknown>((callback) => settings.saveAsync(callback));
      });
    },
  };
}
