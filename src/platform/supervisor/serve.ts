import { createServer } from 'node:net';
import { resolve } from 'node:path';
import type { Config } from '#platform/config';
import { Locked, lockOf, tryLock } from '#platform/database/embedded-lock';
import { type KeptDatabase, keepDatabase } from './keep-database.ts';
import { keepProgram } from './keep-program.ts';

export interface Serving {
  config: Config;
  environment: NodeJS.ProcessEnv;
  /** The script that serves, and the folder that holds what it was built with. */
  program: { file: string; folder: string };
  print: (line: string) => void;
}

/** Serves until told to stop; answers the exit code. */
export async function serve(serving: Serving): Promise<number> {
  const { config, print } = serving;
  const dataDir = resolve(config.MAILLAGE_DATA);
  const obstacle = (await occupiedBy(config, dataDir)) ?? (await portTaken(config));
  if (obstacle) {
    print(obstacle);
    return 1;
  }
  const stopped = stopAsked();
  const database = config.MAILLAGE_DATABASE_URL
    ? { connectionString: config.MAILLAGE_DATABASE_URL, running: async () => {}, stop: async () => {} }
    : await keepDatabase(dataDir, print);
  try {
    return await run(serving, database, stopped);
  } finally {
    await database.stop();
  }
}

async function run(serving: Serving, database: KeptDatabase, stopped: Promise<void>): Promise<number> {
  const { config, print, program, environment } = serving;
  print('Ouverture du programme…');
  const kept = keepProgram({
    ...program,
    print,
    needs: database.running,
    environment: {
      ...environment,
      MAILLAGE_DATABASE_URL: database.connectionString,
      MAILLAGE_DATA: resolve(config.MAILLAGE_DATA),
    },
  });
  const first = await Promise.race([kept.ready, stopped]);
  if (first === null) print('Le programme n’a pas pu s’ouvrir\u00a0: la raison est écrite au-dessus.');
  if (first) {
    print(`Maillage est prêt\u00a0: ${config.MAILLAGE_ORIGIN.replace(/:0$/, `:${first}`)}`);
    await stopped;
  }
  if (first !== null) print('Arrêt\u00a0: les demandes en cours se terminent…');
  await kept.stop();
  return first === null ? 1 : 0;
}

/** One program for one data folder with the embedded server; with a server of its own, several may share the files. */
async function occupiedBy(config: Config, dataDir: string): Promise<string | null> {
  if (config.MAILLAGE_DATABASE_URL) return null;
  try {
    await tryLock(await lockOf(dataDir, 'program'));
    return null;
  } catch (fault) {
    if (!(fault instanceof Locked)) throw fault;
    return `Maillage tourne déjà avec le dossier ${dataDir} (processus ${fault.holderPid})\u00a0: arrêtez-le d’abord, ou indiquez un autre dossier par MAILLAGE_DATA.`;
  }
}

function portTaken({ PORT, HOST }: Config): Promise<string | null> {
  return new Promise((answer) => {
    const probe = createServer();
    probe.once('error', ({ code }: NodeJS.ErrnoException) => answer(wordsFor(code, PORT, HOST)));
    probe.listen(PORT, HOST, () => probe.close(() => answer(null)));
  });
}

function wordsFor(code: string | undefined, port: number, host: string): string {
  if (code === 'EADDRINUSE')
    return `Le port ${port} est déjà pris par un autre programme\u00a0: choisissez-en un autre, par exemple PORT=${port + 1}.`;
  if (code === 'EACCES')
    return `Le port ${port} est réservé à l’administrateur de la machine\u00a0: choisissez-en un au-dessus de 1023.`;
  return `Impossible d’écouter à l’adresse ${host} (${code})\u00a0: HOST doit être une adresse de cette machine.`;
}

/** Comes when a signal or the end of the command that started us asks to stop. */
function stopAsked(): Promise<void> {
  return new Promise((answer) => {
    for (const signal of ['SIGTERM', 'SIGINT', 'SIGHUP'] as const) process.on(signal, () => answer());
    process.on('disconnect', () => answer());
  });
}
