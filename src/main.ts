import { flushCompileCache } from 'node:module';
import { Refusal } from '#platform/commands/command';
import { readConfig } from '#platform/config';
import { finishServing } from '#platform/http/finish-serving';
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

/** Later than whatever is left to close, and sooner than whoever stops us loses patience. */
const longestStopMs = 18_000;

function stop(): void {
  if (stopping) return;
  stopping = true;
  setTimeout(() => process.exit(1), longestStopMs).unref();
  finishServing(server, program).then(() => process.exit(0));
}

process.on('SIGTERM', stop);
process.on('SIGINT', stop);
process.on('disconnect', stop);
