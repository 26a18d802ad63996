// Written by `npm run docs` from the files of the rules. Do not edit.
import type { Rule } from '../rule';
import { attachments } from './attachments';
import { choices } from './choices';
import { coverFields } from './coverFields';
import { coverTitle } from './coverTitle';
import { crossCompleted } from './crossCompleted';
import { crossDate } from './crossDate';
import { crossUnit } from './crossUnit';
import { deadlineWeekday } from './deadlineWeekday';
import { formFields } from './formFields';
import { indicators } from './indicators';
import { limitedText } from './limitedText';
import { measuredLength } from './measuredLength';
import { order } from './order';
import { partsPresent } from './partsPresent';
import { pledgeText } from './pledgeText';
import { printComments } from './printComments';
import { printFields } from './printFields';
import { printGuidance } from './printGuidance';
import { printHidden } from './printHidden';
import { printPage } from './printPage';
import { printPlaceholder } from './printPlaceholder';
import { printRevisions } from './printRevisions';
import { rubricAspects } from './rubricAspects';
import { sectionContent } from './sectionContent';
import { sectionsFilled } from './sectionsFilled';
import { wholeNumbers } from './wholeNumbers';

/** Every rule, in the order their findings are listed for one place. */
export const rules: readonly Rule[] = [
  coverTitle,
  coverFields,
  partsPresent,
  order,
  sectionsFilled,
  sectionContent,
  attachments,
  choices,
  wholeNumbers,
  indicators,
  pledgeText,
  formFields,
  limitedText,
  measuredLength,
  crossUnit,
  crossCompleted,
  crossDate,
  printPlaceholder,
  printGuidance,
  printRevisions,
  printComments,
  printHidden,
  printFields,
  printPage,
  deadlineWeekday,
  rubricAspects,
];
