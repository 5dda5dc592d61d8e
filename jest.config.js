const swc = {
  jsc: { parser: { syntax: 'typescript' }, target: 'es2022' },
  module: { type: 'es6' },
  sourceMaps: 'inline',
};

const places = ['libs', 'services', 'gateway', 'infra', 'test'];

const common = {
  rootDir: import.meta.dirname,
  roots: places.map((place) => `<rootDir>/${place}`),
  testPathIgnorePatterns: ['/node_modules/', '/dist/'],
  modulePathIgnorePatterns: ['/dist/'],
  transform: { '\\.ts$': ['@swc/jest', swc] },
  extensionsToTreatAsEsm: ['.ts'],
  // Sources name each other as they will be called once compiled.
  moduleNameMapper: { '^(\\.{1,2}/.*)\\.js$': '$1' },
  // Workspaces are taken from their sources, so that a test never runs against an old build of one.
  testEnvironmentOptions: { customExportConditions: ['@cunguan/source', 'node', 'node-addons'] },
};

/** Two projects, so that a run of pure tests alone starts no servers; `npm test` runs both. */
export default {
  maxWorkers: 2,
  testTimeout: 30_000,
  reporters: ['default', '<rootDir>/test/setup/closing-line-reporter.mjs'],
  projects: [
    {
      ...common,
      displayName: 'pure',
      testMatch: ['**/*.test.ts'],
      testPathIgnorePatterns: [...common.testPathIgnorePatterns, '\\.int\\.test\\.ts$', '<rootDir>/test/(e2e|access)/'],
    },
    {
      ...common,
      displayName: 'servers',
      testMatch: ['**/*.int.test.ts', '<rootDir>/test/{e2e,access}/**/*.test.ts'],
      globalSetup: '<rootDir>/test/setup/start-servers.mjs',
      globalTeardown: '<rootDir>/test/setup/stop-servers.mjs',
    },
  ],
};
