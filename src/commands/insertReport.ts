import type { Command } from './command';

/** Inserts the whole blank form `report` of the notice into the open document. */
export const insertReport: Command = {
  name: 'insertReport',
  label: 'command.insertReport',
  enabled: (capabilities) => capabilities.canWrite,
  run: (host) => host.insertForm('report'),
};
