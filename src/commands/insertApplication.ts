import type { Command } from './command';

/** Inserts the whole blank form `application` of the notice into the open document. */
export const insertApplication: Command = {
  name: 'insertApplication',
  label: 'command.insertApplication',
  enabled: (capabilities) => capabilities.canWrite,
  run: (host) => host.insertForm('application'),
};
