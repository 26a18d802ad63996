import type { Command } from './command';

/** Inserts the whole blank form `experience` of the notice into the open document. */
export const insertExperience: Command = {
  name: 'insertExperience',
  label: 'command.insertExperience',
  enabled: (capabilities) => capabilities.canWrite,
  run: (host) => host.insertForm('experience'),
};
