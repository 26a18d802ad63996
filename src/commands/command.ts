import type { Capabilities, Host, HostResult } from '../word/host';

/** Something an author can ask for, by a button of the pane, the ribbon or a key alike. */
export interface Command {
  /** Names the command everywhere; for the ribbon it is the FunctionName in manifest.xml. */
  readonly name: string;
  /** The key of its words in the pane's dictionary. */
  readonly label: string;
  /** Whether this host can do it now. */
  enabled(capabilities: Capabilities): boolean;
  /** Does it. */
  run(host: Host): Promise<HostResult<unknown>>;
}
