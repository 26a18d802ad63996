// Written by `npm run docs` from the files of the rules. Do not edit.
import type { Rule } from '../rule';
import { attachments } from './attachments';
import { crossCompleted } from './crossCompleted';
import { crossDate } from './crossDate';
import { crossUnit } from './crossUnit';
import { deadlineWeekday } from './deadlineWeekday';
import { order } from './order';
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

/** The rules that the pane loads after them. */
export const lateRules: readonly Rule[] = [
  order,
  sectionContent,
  attachments,
  pledgeText,
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
