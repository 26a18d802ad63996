import unit from './jest.config.js';

/** Browser tests: started by test/browser/run.ts, which serves the pages and finds a browser. */
export default {
  ...unit,
  testMatch: ['<rootDir>/test/browser/**/*.browser.ts'],
  testPathIgnorePatterns: ['/node_modules/'],
  setupFilesAfterEnv: ['<rootDir>/test/browser/setup.ts'],
  testTimeout: 120_000,
  maxWorkers: 1,
};
