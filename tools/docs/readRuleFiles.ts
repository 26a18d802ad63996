import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { rulesFolder } from './ruleLists';
import type { RuleFile } from './ruleLists';

/** The files of the folder of rules, read from a checkout. */
export function readRuleFiles(root: string): RuleFile[] {
  const folder = path.join(root, rulesFolder);
  return readdirSync(folder).map((name) => ({
    name,
    text: readFileSync(path.join(folder, name), 'utf8').replace(/\r\n/g, '\n'),
  }));
}
