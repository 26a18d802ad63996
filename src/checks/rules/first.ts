// Written by `npm run docs` from the files of the rules. Do not edit.
import type { Rule } from '../rule';
import { choices } from './choices';
import { coverFields } from './coverFields';
import { coverTitle } from './coverTitle';
import { formFields } from './formFields';
import { indicators } from './indicators';
import { limitedText } from './limitedText';
import { measuredLength } from './measuredLength';
import { partsPresent } from './partsPresent';
import { sectionsFilled } from './sectionsFilled';
import { wholeNumbers } from './wholeNumbers';

/** The rules that the pane loads for its first results. */
export const firstRules: readonly Rule[] = [
  coverTitle,
  coverFields,
  partsPresent,
  sectionsFilled,
  choices,
  wholeNumbers,
  indicators,
  formFields,
  limitedText,
  measuredLength,
];
