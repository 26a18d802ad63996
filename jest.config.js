/** Unit tests: each file runs in Node unless it asks for jsdom with a docblock. */
export default {
  testEnvironment: 'node',
  testMatch: ['<rootDir>/test/**/*.test.{ts,tsx}'],
  testPathIgnorePatterns: ['/node_modules/', '<rootDir>/test/browser/'],
  transform: {
    '^.+\\.(t|j)sx?$': [
      '@swc/jest',
      {
        jsc: {
          target: 'es2022',
          parser: { syntax: 'typescript', tsx: true },
          transform: { react: { runtime: 'automatic' } },
        },
        module: { type: 'commonjs' },
      },
    ],
  },
  transformIgnorePatterns: ['/node_modules/(?!(@docx-editor\\.dev)/)'],
  moduleNameMapper: { '\\.css$': '<rootDir>/test/support/emptyStyle.ts' },
  setupFilesAfterEnv: ['<rootDir>/test/support/jestSetup.ts'],
};
