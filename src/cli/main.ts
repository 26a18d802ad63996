import { run } from './program';
import { processTerminal } from './terminal';

// `npm run` starts its scripts in the package's folder; the files of a call are named from where the
// person stands.
const { npm_lifecycle_event: script, INIT_CWD: folder } = process.env;
if (script === 'dossier' && folder !== undefined) process.chdir(folder);
process.exitCode = await run(process.argv.slice(2), processTerminal());
