// Development: the embedded database of the data folder, and the program opened again whenever a file changes.
import { readConfig } from '#platform/config';
import { keepDatabase } from '#platform/supervisor/keep-database';
import { openProgram, type Program } from './server.ts';

/** What outlives a reload: the database server, and the program to close before the next one opens. */
const kept = globalThis as { maillageDatabase?: Promise<string>; maillageProgram?: Promise<Program> };

function connectionString(dataDir: string): Promise<string> {
  kept.maillageDatabase ??= keepDatabase(dataDir, console.log).then((server) => server.connectionString);
  return kept.maillageDatabase;
}

async function open(before: Promise<Program> | undefined): Promise<Program> {
  const read = readConfig({ PORT: '5173', MAILLAGE_LOG: 'warn', ...process.env });
  if ('wrong' in read)
    throw new Error(read.wrong.map(({ name, expected }) => `${name}: ${expected}`).join('\n'));
  await (await before)?.close();
  const url = read.config.MAILLAGE_DATABASE_URL ?? (await connectionString(read.config.MAILLAGE_DATA));
  return openProgram(read.config, url, { clock: () => new Date(), print: console.log });
}

kept.maillageProgram = open(kept.maillageProgram);

export default {
  fetch: async (request: Request) => (await (kept.maillageProgram as Promise<Program>)).app.fetch(request),
};
