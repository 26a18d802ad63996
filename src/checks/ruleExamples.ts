// Written by `npm run docs` from the files of the rules. Do not edit.
import type { RuleExamples } from './example';
import type { Rule } from './rule';
import { attachments, attachmentsExamples } from './rules/attachments';
import { choices, choicesExamples } from './rules/choices';
import { coverFields, coverFieldsExamples } from './rules/coverFields';
import { coverTitle, coverTitleExamples } from './rules/coverTitle';
import { crossCompleted, crossCompletedExamples } from './rules/crossCompleted';
import { crossDate, crossDateExamples } from './rules/crossDate';
import { crossUnit, crossUnitExamples } from './rules/crossUnit';
import { deadlineWeekday, deadlineWeekdayExamples } from './rules/deadlineWeekday';
import { formFields, formFieldsExamples } from './rules/formFields';
import { indicators, indicatorsExamples } from './rules/indicators';
import { limitedText, limitedTextExamples } from './rules/limitedText';
import { measuredLength, measuredLengthExamples } from './rules/measuredLength';
import { order, orderExamples } from './rules/order';
import { partsPresent, partsPresentExamples } from './rules/partsPresent';
import { pledgeText, pledgeTextExamples } from './rules/pledgeText';
import { printComments, printCommentsExamples } from './rules/printComments';
import { printFields, printFieldsExamples } from './rules/printFields';
import { printGuidance, printGuidanceExamples } from './rules/printGuidance';
import { printHidden, printHiddenExamples } from './rules/printHidden';
import { printPage, printPageExamples } from './rules/printPage';
import { printPlaceholder, printPlaceholderExamples } from './rules/printPlaceholder';
import { printRevisions, printRevisionsExamples } from './rules/printRevisions';
import { rubricAspects, rubricAspectsExamples } from './rules/rubricAspects';
import { sectionContent, sectionContentExamples } from './rules/sectionContent';
import { sectionsFilled, sectionsFilledExamples } from './rules/sectionsFilled';
import { wholeNumbers, wholeNumbersExamples } from './rules/wholeNumbers';

/**
 * The examples of every rule. Only tests and the rules’ pages load them; what the program loads is
 * `rules`.
 */
export const ruleExamples: ReadonlyMap<Rule, RuleExamples> = new Map([
  [coverTitle, coverTitleExamples],
  [coverFields, coverFieldsExamples],
  [partsPresent, partsPresentExamples],
  [order, orderExamples],
  [sectionsFilled, sectionsFilledExamples],
  [sectionContent, sectionContentExamples],
  [attachments, attachmentsExamples],
  [choices, choicesExamples],
  [wholeNumbers, wholeNumbersExamples],
  [indicators, indicatorsExamples],
  [pledgeText, pledgeTextExamples],
  [formFields, formFieldsExamples],
  [limitedText, limitedTextExamples],
  [measuredLength, measuredLengthExamples],
  [crossUnit, crossUnitExamples],
  [crossCompleted, crossCompletedExamples],
  [crossDate, crossDateExamples],
  [printPlaceholder, printPlaceholderExamples],
  [printGuidance, printGuidanceExamples],
  [printRevisions, printRevisionsExamples],
  [printComments, printCommentsExamples],
  [printHidden, printHiddenExamples],
  [printFields, printFieldsExamples],
  [printPage, printPageExamples],
  [deadlineWeekday, deadlineWeekdayExamples],
  [rubricAspects, rubricAspectsExamples],
]);
