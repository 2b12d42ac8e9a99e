// `npm run check`: everything that can be known of the tree without running its tests.
import { spawn } from 'node:child_process';
import { performance } from 'node:perf_hooks';
import { asBefore } from './as-before.ts';

const steps: [name: string, ...command: string[]][] = [
  // One checker: each would work out the types of all tables anew, in 2.5 GB, while the other steps wait for a processor.
  ['types', 'tsc', '--checkers', '1'],
  ['style', 'biome', 'check', '--error-on-warnings', '--max-diagnostics=200', '--colors=off'],
  ['walls', 'node', 'tools/walls.ts'],
  ['words', 'node', 'tools/words.ts'],
  ['unused', 'knip', '--no-progress'],
];

// A database is started and migrated for this one: not again while these are what they were.
const tables = asBefore('dist/tables-as-before', [
  'src/**/*.sql',
  'src/**/{tables,platform-tables}.ts',
  'src/platform/database/*.ts',
  'src/modules.ts',
  'src/modules/*/module.ts',
  'src/platform/module.ts',
  'tools/tables.ts',
  'package-lock.json',
]);
if (tables.isSame) console.log('ok     tables  as before');
else steps.push(['tables', 'node', 'tools/run.js', 'tables', '--check']);

const results = await Promise.all(steps.map(run));
if (results.some(({ name, code }) => name === 'tables' && code === 0)) tables.keep();
const failed = results.filter(({ code }) => code !== 0);
for (const { name, output } of failed) console.log(`\n── ${name} ──\n${output.trim()}`);
console.log(
  failed.length === 0
    ? '\nThe house is in order.'
    : `\nTo mend: ${failed.map(({ name }) => name).join(', ')}.`,
);
if (failed.length > 0) process.exitCode = 1;

async function run([name, command, ...args]: (typeof steps)[number]) {
  const began = performance.now();
  const chunks: Buffer[] = [];
  const child = spawn(command as string, args, { stdio: ['ignore', 'pipe', 'pipe'] });
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk: Buffer) => chunks.push(chunk));
  const code = await new Promise<number | null>((done) => {
    child.on('error', (fault) => chunks.push(Buffer.from(fault.message)));
    child.on('close', done);
  });
  const seconds = ((performance.now() - began) / 1000).toFixed(1);
  console.log(`${code === 0 ? 'ok    ' : 'FAILED'} ${name.padEnd(7)} ${seconds.padStart(5)} s`);
  return { name, code, output: Buffer.concat(chunks).toString() };
}
