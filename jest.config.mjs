/** @type {import('jest').Config} */
export default {
  roots: ['<rootDir>/libs', '<rootDir>/apps', '<rootDir>/test'],
  testMatch: ['**/*.test.ts'],
  extensionsToTreatAsEsm: ['.ts'],
  transform: { '^.+\\.ts$': '@swc/jest' },
  moduleNameMapper: {
    '^#([a-z-]+)$': '<rootDir>/libs/$1/index.ts',
    '^(\\.{1,2}/.*)\\.js$': '$1',
  },
  reporters: ['default', '<rootDir>/.ci/skipped-suites.mjs'],
  // A slow or busy machine is no failure: this only ends what hangs.
  testTimeout: 300_000,
  globalSetup: '<rootDir>/test/support/build-once.mjs',
  modulePathIgnorePatterns: ['<rootDir>/dist'],
};
