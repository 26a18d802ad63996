import { depends } from './faultsExperience.ts';
import { type Recipe } from './build.ts';
import { type Fault, faultRecipes, partOne } from './fault.ts';

const otherUnit = '青陶县陶瓷产业服务中心';

/** Faults between the papers of one file. */
const oneFile: readonly Fault[] = [
  {
    name: 'fault-cross-unit-table',
    description: 'application alone: another unit in the table than on the cover',
    kind: 'application',
    finds: ['E cross.unit'],
    change: ({ application }) => (application.cells.unit = otherUnit),
  },
  {
    name: 'fault-cross-unit-report-cover',
    description: 'one file: the report’s cover names another unit than the application',
    kind: 'both',
    finds: ['E+ cross.unit'],
    change: ({ report }) => (report.unit = otherUnit),
  },
  {
    name: 'fault-cross-unit-application-cover',
    description: 'one file: the application’s cover names another unit than report and table',
    kind: 'both',
    finds: ['E+ cross.unit'],
    change: ({ application }) => (application.unit = otherUnit),
  },
  {
    name: 'fault-cross-completed-in-progress',
    description: 'one file: 按进度推进试点工作 in the report, an application beside it',
    kind: 'both',
    finds: ['E cross.completed'],
    change: (paper) => (partOne(paper).progress.ticked = [1]),
  },
  {
    name: 'fault-cross-date-application-first',
    description: 'one file: the application is dated before the report',
    kind: 'both',
    finds: ['W cross.date'],
    change: ({ report, application }) => {
      report.date = { year: 2018, month: 9, day: 16 };
      application.date = { year: 2018, month: 9, day: 10 };
    },
  },
  {
    name: 'fault-cross-date-report-late',
    description: 'one file: the report is dated after 21 September',
    kind: 'both',
    finds: ['W cross.date'],
    change: ({ report, application }) => {
      report.date = { year: 2018, month: 9, day: 25 };
      application.date = { year: 2018, month: 9, day: 26 };
    },
  },
  {
    name: 'fault-cross-date-application-late',
    description: 'one file: the application is dated after 28 September',
    kind: 'both',
    finds: ['W cross.date'],
    look: { date: 'hanzi' },
    change: ({ application }) => (application.date = { year: 2018, month: 10, day: 8 }),
  },
];

/** Partners that are good alone. Place and unit follow from the last digit of the seed. */
const partners: readonly Recipe[] = [
  {
    name: 'good-report-in-progress',
    description: 'report alone with 按进度推进试点工作',
    kind: 'report',
    seed: 821,
    look: { heading: 'bold', tick: '√' },
    change: (paper) => (partOne(paper).progress.ticked = [1]),
  },
  {
    name: 'good-report-dated-20',
    description: 'report dated 20 September, cover fields in a table',
    kind: 'report',
    seed: 831,
    look: { cover: 'table', heading: 'style' },
    change: ({ report }) => (report.date = { year: 2018, month: 9, day: 20 }),
  },
  {
    name: 'good-report-deadline-day',
    description: 'report dated on the last day, 21 September, in Chinese numerals',
    kind: 'report',
    seed: 841,
    look: { date: 'hanzi', tick: '■' },
    change: ({ report }) => (report.date = { year: 2018, month: 9, day: 21 }),
  },
];

const together: readonly Recipe[] = [
  {
    name: 'good-pair-report-application',
    description: 'report and application in two files, of one unit, in order of date',
    kind: 'application',
    seed: 851,
    submissionWith: ['good-report-plain'],
  },
  {
    name: 'good-pair-deadline-days',
    description: 'report dated 21 September and application dated 28 September, in two files',
    kind: 'application',
    seed: 861,
    submissionWith: ['good-report-deadline-day'],
    change: ({ application }) => (application.date = { year: 2018, month: 9, day: 28 }),
  },
  {
    name: 'good-pair-experience-elsewhere',
    description: 'application without 典型经验, which is another file of the submission',
    kind: 'application',
    seed: 871,
    submissionWith: ['good-report-plain', 'good-experience-alone'],
    change: ({ application }) => delete application.experience,
    expect: {
      forms: ['application'],
      unexpectedAllowed: depends,
    },
  },
  {
    name: 'pair-no-experience',
    description: 'report and application, and the 典型经验 in neither file',
    kind: 'application',
    seed: 881,
    submissionWith: ['good-report-plain'],
    change: ({ application }) => delete application.experience,
    expect: {
      forms: ['application'],
      findings: [{ requirement: 'application.order', level: 'error', count: 1 }],
    },
  },
  {
    name: 'pair-unit',
    description: 'report and application of two units, in two files',
    kind: 'application',
    seed: 892,
    submissionWith: ['good-report-plain'],
    expect: { findings: [{ requirement: 'cross.unit', level: 'error' }] },
  },
  {
    name: 'pair-in-progress',
    description: 'the report in another file has 按进度推进试点工作',
    kind: 'application',
    seed: 891,
    submissionWith: ['good-report-in-progress'],
    expect: { findings: [{ requirement: 'cross.completed', level: 'error', count: 1 }] },
  },
  {
    name: 'pair-delayed',
    description: 'the report in another file has 部分工作延期, with its reasons',
    kind: 'application',
    seed: 905,
    submissionWith: ['good-report-delayed'],
    expect: { findings: [{ requirement: 'cross.completed', level: 'error', count: 1 }] },
  },
  {
    name: 'pair-application-dated-first',
    description: 'the application is dated before the report in another file',
    kind: 'application',
    seed: 911,
    submissionWith: ['good-report-dated-20'],
    change: ({ application }) => (application.date = { year: 2018, month: 9, day: 19 }),
    expect: { findings: [{ requirement: 'cross.date', level: 'warning', count: 1 }] },
  },
];

/** What is compared between papers, in one file and across files. */
export const crossCases: readonly Recipe[] = [
  ...faultRecipes(800, oneFile),
  ...partners,
  ...together,
];
