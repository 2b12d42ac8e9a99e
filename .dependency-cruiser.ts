import type { IConfiguration } from 'dependency-cruiser';

// The walls of the house: who may import whom. Circles, what may be reached through others, `needs`, tables and
// foreign keys are checked in tools/walls/.
const test = '\\.test\\.tsx?$';
const testing = '^src/testing\\.ts$|^src/platform/testing/|^src/modules/[^/]+/testing\\.ts$';
const server = '^src/[^/]+\\.tsx?$';
export const plan: IConfiguration = {
  forbidden: [
    {
      name: 'doors-only',
      comment:
        'Another module is met at its doors, index.ts and rules.ts, and testing.ts for tests: its inside is its own business.',
      severity: 'error',
      from: { path: '^src/modules/([^/]+)/' },
      to: {
        path: '^src/modules/[^/]+/',
        pathNot: ['^src/modules/$1/', '^src/modules/[^/]+/(index|rules|testing)\\.ts$'],
      },
    },
    {
      name: 'doors-by-name',
      comment: 'Another room is named: #modules/x, #modules/x/rules, #platform/x, #ui/X, never ../../x.',
      severity: 'error',
      from: { path: '^src/(modules/[^/]+|platform|ui)/' },
      to: {
        path: '^src/(modules|platform|ui)/',
        pathNot: '^src/$1/',
        dependencyTypesNot: ['aliased-subpath-import'],
      },
    },
    {
      name: 'modules-below-server',
      comment: 'A module is mounted by the server and knows nothing of it.',
      severity: 'error',
      from: { path: '^src/modules/', pathNot: [test, testing] },
      to: { path: server },
    },
    {
      name: 'platform-knows-no-module',
      comment:
        'The platform stands under the modules: it knows none of them, nor the server, nor a piece of page.',
      severity: 'error',
      from: { path: '^src/platform/', pathNot: [test, '^src/platform/testing/'] },
      to: { path: ['^src/(modules|ui)/', server] },
    },
    {
      name: 'ui-knows-no-module',
      comment: 'A piece of page is given what it draws: it knows no module and no server.',
      severity: 'error',
      from: { path: '^src/ui/' },
      to: { path: ['^src/modules/', server] },
    },
    {
      name: 'ui-knows-no-database',
      comment: 'A piece of page is given what it draws: it asks no database.',
      severity: 'error',
      from: { path: '^src/ui/', pathNot: test },
      to: { path: ['^src/platform/(database|commands|supervisor)/', 'node_modules/(pg|kysely)/'] },
    },
    {
      name: 'pages-ask-no-database',
      comment: 'A page draws what its route gives it.',
      severity: 'error',
      from: { path: '^src/modules/[^/]+/pages/', pathNot: test },
      to: {
        path: ['^src/platform/database/', '^src/modules/[^/]+/store\\.ts$', 'node_modules/(pg|kysely)/'],
        dependencyTypesNot: ['type-only'],
      },
    },
    {
      name: 'elements-open-rules-only',
      comment:
        'What runs in the browser imports rules, other elements, the reader of rich text and its documents, and packages made for browsers.',
      severity: 'error',
      from: { path: '^src/(modules/[^/]+/elements|browser)/', pathNot: test },
      to: {
        path: '^src/',
        dependencyTypesNot: ['type-only'],
        pathNot: [
          '^src/modules/[^/]+/rules\\.ts$',
          '^src/modules/[^/]+/elements/',
          '^src/browser/',
          '^src/platform/rich-text/(blocks|parse)\\.ts$',
          '^src/platform/rich-text/document/',
        ],
      },
    },
    {
      name: 'no-test-in-the-program',
      comment: 'The program does not stand on its tests.',
      severity: 'error',
      from: { path: '^src/', pathNot: [test, testing] },
      to: { path: [test, testing] },
    },
    {
      name: 'no-tool-in-the-program',
      comment: 'A package that is not installed with the program cannot be imported by it.',
      severity: 'error',
      from: { path: '^(src|bin)/', pathNot: [test, testing, '^src/platform/testing/'] },
      to: { dependencyTypes: ['npm-dev', 'npm-no-pkg', 'npm-unknown'], dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'journeys-know-no-module',
      comment: 'A journey sees what a visitor sees; only builders for tests may set its scene.',
      severity: 'error',
      from: { path: '^e2e/' },
      to: { path: '^src/modules/', pathNot: '^src/modules/[^/]+/testing\\.ts$' },
    },
    {
      name: 'resolves',
      comment: 'An import leads somewhere.',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true },
    },
  ],
  options: {
    parser: 'swc',
    tsPreCompilationDeps: true,
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '\\.(sql|css|svg|json|html)($|\\?)' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['node', 'import', 'default'],
      extensions: ['.ts', '.tsx', '.js'],
    },
  },
};
