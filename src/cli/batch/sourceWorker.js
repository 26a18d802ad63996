/**
 * Starts worker.ts from the source: in a worker, unlike in the main thread, Node reads TypeScript only after
 * the hooks have been registered there. The built package needs none of this.
 */
import { register } from 'tsx/esm/api';

register();
await import('./worker.ts');
