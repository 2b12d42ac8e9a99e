import { flushCompileCache } from 'node:module';
import { Refusal } from '#platform/commands/command';
import { readConfig } from '#platform/config';
import { createHttpServer, openProgram } from './server.ts';

const read = readConfig(process.env);
if ('wrong' in read)
  throw new Error(read.wrong.map(({ name, expected }) => `${name}: ${expected}`).join('\n'));
const { config } = read;
if (!config.MAILLAGE_DATABASE_URL)
  throw new Error('MAILLAGE_DATABASE_URL is missing: start with `maillage serve`.');

const program = await openProgram(config, config.MAILLAGE_DATABASE_URL, {
  clock: () => new Date(),
  print: (progress) => process.send?.({ progress }),
}).catch((fault: Error) => {
  if (!(fault instanceof Refusal)) throw fault;
  console.error(fault.message);
  process.exit(1);
});
const server = createHttpServer(program);
server.listen(config.PORT, config.HOST, () => {
  process.send?.({ ready: true, address: server.address() });
  // Not left for the end: who is killed writes nothing.
  flushCompileCache();
});

let stopping = false;

/** Finishes what was asked, takes nothing new, then leaves. */
function stop(): void {
  if (stopping) return;
  stopping = true;
  program.upgrades.close();
  server.close(() => program.close().then(() => process.exit(0)));
  server.closeIdleConnections();
  setTimeout(() => process.exit(0), 10_000).unref();
}

process.on('SIGTERM', stop);
process.on('SIGINT', stop);
process.on('disconnect', stop);
