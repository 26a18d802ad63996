import type { HostResult } from '../../host/host';
import type { PaneServices } from './ports';

/**
 * The services, with which whatever the author has written into the document, or kept in it, also keeps
 * there which notice the document follows: a later version of Dossier may have another one built in.
 */
export function keepingNotice(services: PaneServices): PaneServices {
  const { host, autoOpen, documentNotice } = services;
  const { settings } = host;
  const andKeep = async <T>(written: Promise<HostResult<T>>): Promise<HostResult<T>> => {
    const result = await written;
    if (!result.ok) return result;
    await import('../../word/keepNotice').then(
      ({ keepNoticeOnce }) => keepNoticeOnce(settings, documentNotice),
      // What was asked for is written; where this could not be loaded, the next thing written tries again.
      () => undefined,
    );
    return result;
  };
  return {
    ...services,
    host: {
      ...host,
      insertForm: (form) => andKeep(host.insertForm(form)),
      insertPart: (part, at) => andKeep(host.insertPart(part, at)),
      applyFix: (fix) => andKeep(host.applyFix(fix)),
      clearLeftovers: (guidance, prompts) => andKeep(host.clearLeftovers(guidance, prompts)),
      fillField: (slot, text) => andKeep(host.fillField(slot, text)),
      tickBoxes: (ticks) => andKeep(host.tickBoxes(ticks)),
      settings: {
        get: (key) => settings.get(key),
        set: (key, json) => andKeep(settings.set(key, json)),
      },
    },
    autoOpen: { ...autoOpen, turn: (on) => andKeep(autoOpen.turn(on)) },
  };
}
