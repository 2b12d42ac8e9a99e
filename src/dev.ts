// Development: the embedded database of `var/`, and the pages built again at each request.
import { readConfig } from '#platform/config';
import { startEmbedded } from '#platform/database/embedded';
import { openProgram, type Program } from './server.ts';

const kept = globalThis as { maillageDatabase?: Promise<string> };

function connectionString(dataDir: string): Promise<string> {
  kept.maillageDatabase ??= startEmbedded({ dataDir, log: console.log }).then((server) => server.connectionString);
  return kept.maillageDatabase;
}

async function open(): Promise<Program> {
  const read = readConfig({ PORT: '5173', ...process.env });
  if ('wrong' in read) throw new Error(read.wrong.map(({ name, expected }) => `${name}: ${expected}`).join('\n'));
  return openProgram(read.config, read.config.MAILLAGE_DATABASE_URL ?? (await connectionString(read.config.MAILLAGE_DATA)));
}

const program = open();

export default { fetch: async (request: Request) => (await program).app.fetch(request) };
