import data from './2018.json';
import type { Notice } from './schema';
export const notice2018: Notice = data as Notice;
