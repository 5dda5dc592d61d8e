/** Each arrow of docs/architecture.md that must not exist, as a failing check. */
const tests = '\\.test\\.ts$|^libs/testing/|^test/|^((services|libs)/[^/]+|gateway)/test/';
const ruleFile = '^services/[^/]+/src/([^/]+)/\\1\\.ts$';

module.exports = {
  forbidden: [
    {
      name: 'no-cycles',
      severity: 'error',
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    {
      name: 'rules-are-pure',
      comment: 'A rule file knows libs/domain, libs/events and its pure siblings, nothing else.',
      severity: 'error',
      from: { path: ruleFile },
      to: {
        pathNot: [
          '^libs/(domain|events)/',
          '^services/[^/]+/src/(policies|refusals)\\.ts$',
          '^services/[^/]+/src/[^/]+/[a-z-]+\\.ts$',
        ],
      },
    },
    {
      name: 'rules-do-not-touch-the-outside',
      comment: 'A file without a role suffix is a rule: no entity, state, service, reads, resolvers or consumer in it.',
      severity: 'error',
      from: { path: '^services/[^/]+/src/[^/]+/[a-z-]+\\.ts$', pathNot: '/generated/' },
      to: { path: '\\.(entity|state|service|reads|resolvers|consumer)\\.ts$|^services/[^/]+/src/generated/' },
    },
    {
      name: 'rules-use-no-package',
      severity: 'error',
      from: { path: '^services/[^/]+/src/[^/]+/[a-z-]+\\.ts$', pathNot: '/generated/' },
      to: { dependencyTypes: ['npm', 'npm-dev', 'core'] },
    },
    {
      name: 'writes-do-not-know-transports',
      comment: 'An entity, state, service or read imports neither resolvers nor consumers.',
      severity: 'error',
      from: { path: '\\.(entity|state|service|reads)\\.ts$' },
      to: { path: '(resolvers|consumers?)\\.ts$' },
    },
    {
      name: 'reads-only-read',
      comment: 'A read knows other reads and the types of rules; it writes nothing.',
      severity: 'error',
      from: { path: '\\.reads\\.ts$' },
      to: { path: '\\.(entity|state|service)\\.ts$' },
    },
    {
      name: 'states-only-tell',
      comment: 'A state is what a service publishes after its change, and changes nothing.',
      severity: 'error',
      from: { path: '\\.state\\.ts$' },
      to: { path: '\\.service\\.ts$' },
    },
    {
      name: 'entities-are-shape-only',
      severity: 'error',
      from: { path: '\\.entity\\.ts$' },
      to: { path: '\\.(service|state|reads)\\.ts$' },
    },
    {
      name: 'commands-do-not-read-for-show',
      comment: 'A service decides and tells on locked rows, not on what is read for the graph.',
      severity: 'error',
      from: { path: '\\.(state|service)\\.ts$' },
      to: { path: '\\.reads\\.ts$' },
    },
    {
      name: 'resolvers-delegate',
      severity: 'error',
      from: { path: '\\.resolvers\\.ts$' },
      to: { path: '\\.(entity|state|consumer)\\.ts$' },
    },
    {
      name: 'consumers-do-not-answer',
      severity: 'error',
      from: { path: '\\.consumer\\.ts$' },
      to: { path: '\\.(resolvers|reads)\\.ts$' },
    },
    {
      name: 'only-infra-puts-together',
      comment: 'Services and the gateway know neither each other nor how they are run.',
      severity: 'error',
      from: { path: '^(services|gateway)/', pathNot: tests },
      to: { path: '^infra/' },
    },
    {
      name: 'services-do-not-know-the-gateway',
      severity: 'error',
      from: { path: '^services/' },
      to: { path: '^gateway/' },
    },
    {
      name: 'services-are-apart',
      comment: 'What two services want to share is an event.',
      severity: 'error',
      from: { path: '^services/([^/]+)/' },
      to: { path: '^services/([^/]+)/', pathNot: '^services/$1/' },
    },
    {
      name: 'nobody-imports-a-service',
      comment: 'Only infra, which puts the system together, and the tests may.',
      severity: 'error',
      from: { pathNot: `^services/|^infra/|${tests}` },
      to: { path: '^services/' },
    },
    {
      name: 'kafka-only-in-messaging',
      comment: 'But for what measures messaging against kafkajs alone, and what checks it from outside.',
      severity: 'error',
      from: {
        pathNot: '^libs/messaging/|^test/performance/raw-relay\\.worker\\.ts$|^test/resilience/raw-topics\\.ts$',
      },
      to: { path: '(^|/)node_modules/kafkajs/' },
    },
    {
      name: 'apollo-only-in-subgraph-and-gateway',
      severity: 'error',
      from: { pathNot: '^libs/subgraph/|^gateway/|^infra/generate/|^test/(contract|access)/' },
      to: { path: '(^|/)node_modules/@apollo/' },
    },
    {
      name: 'recusal-is-asked-where-it-is-decided',
      comment: 'Whether somebody may decide is asked in the transaction that decides; the copy is kept by consumers.',
      severity: 'error',
      from: { path: '^services/', pathNot: `\\.service\\.ts$|/consumers\\.ts$|/migrations/|${tests}` },
      to: { path: '^libs/recusal/' },
    },
    {
      name: 'testing-only-in-tests',
      severity: 'error',
      from: { pathNot: tests },
      to: { path: '^libs/testing/' },
    },
    {
      name: 'domain-imports-nothing-of-ours',
      severity: 'error',
      from: { path: '^libs/domain/' },
      to: { path: '^(libs/(?!domain/)|services/|gateway/|infra/)' },
    },
    {
      name: 'libs-know-no-service',
      severity: 'error',
      from: { path: '^libs/' },
      to: { path: '^(services|gateway|infra)/' },
    },
    {
      name: 'resolvable',
      comment: 'But for our own build, which need not be there yet.',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true, pathNot: '(^|/)dist/' },
    },
    {
      name: 'declared',
      comment: 'A workspace lists what it imports.',
      severity: 'error',
      from: { pathNot: tests },
      to: { dependencyTypes: ['npm-no-pkg', 'npm-unknown'] },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^((libs|services)/[^/]+|gateway|infra|test/performance)/dist/' },
    tsConfig: { fileName: 'tsconfig.lint.json' },
    tsPreCompilationDeps: true,
    combinedDependencies: true,
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['@cunguan/source', 'import', 'require', 'node', 'default', 'types'],
      extensions: ['.ts', '.mjs', '.js', '.cjs', '.json'],
    },
  },
};
