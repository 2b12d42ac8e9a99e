import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';
import { type Home, prepareHome } from './embedded-home.ts';
import { lockOf, takeLock } from './embedded-lock.ts';
import {
  clearRemains,
  endWithUs,
  halt,
  type Launched,
  lastWords,
  launch,
  livingPostmaster,
} from './embedded-postmaster.ts';
import type { ServerSettings } from './embedded-settings.ts';

export interface Wanted {
  /** Folder of the program's data; the server's own is `postgres` inside it. */
  dataDir: string;
  /** Hears one French sentence for each thing that takes time or that the operator must know. */
  log: (sentence: string) => void;
  /** Replaces some of the server's settings: a test may give up durability for speed. */
  settings?: ServerSettings;
  /** The server ends with us, however we end: for tests and tools. Otherwise it outlives us and is joined. */
  temporary?: boolean;
}

export interface Embedded {
  connectionString: string;
  /** Whether the server was running already and was joined. */
  joined: boolean;
  /** Whether its processes are not to be seen from here: another container runs it, on a folder that both share. */
  isElsewhere: boolean;
  /** Comes when the server ends without being asked. */
  lost: Promise<void>;
  /** Leaves the server; the last one out stops it. */
  stop: () => Promise<void>;
}

/** Starts the PostgreSQL server of a data folder, or joins the one that lives there already. */
export async function startEmbedded({
  dataDir,
  log,
  settings = {},
  temporary = false,
}: Wanted): Promise<Embedded> {
  const lock = await takeLock(await lockOf(dataDir, 'cluster'));
  try {
    const home = await prepareHome(dataDir, log);
    const { keeper, joined } = await reach(home, { log, settings });
    if (temporary && !joined) await endWithUs(home);
    return {
      connectionString: home.connectionString,
      joined,
      isElsewhere: joined && (await livingPostmaster(home)) === null,
      lost: new Promise((resolve) => keeper.once('end', () => resolve())),
      stop: () => leave(dataDir, home, keeper),
    };
  } finally {
    lock.release();
  }
}

const keeperName = 'maillage-keeper';
const longestWaitMs = 10 * 60_000;
/** A start takes a blink; a recovery takes longer, and each refused question is a line in the server's journal. */
const patienceMs = (waitedMs: number) => (waitedMs < 300 ? 10 : 100);

/**
 * Opens the keeper: a connection held as long as the server is used. Whoever dies loses it,
 * so that the server itself knows how many use it, even after a `kill -9`.
 */
async function reach(home: Home, { log, settings }: Pick<Wanted, 'log'> & { settings: ServerSettings }) {
  let launched: Launched | undefined;
  for (let waitedMs = 0; waitedMs < longestWaitMs; waitedMs += patienceMs(waitedMs)) {
    if (launched?.hasEnded()) throw new Error(`PostgreSQL ne démarre pas.\n${await lastWords(home)}`);
    const keeper = await tryKeeper(home);
    if (typeof keeper !== 'string') return { keeper, joined: !launched };
    // Locks and process numbers stop at the walls of a container; the socket's file is where the cluster is.
    if (keeper === 'nobody' && !launched && !(await livingPostmaster(home))) {
      await clearRemains(home);
      launched = await launch(home, settings);
    }
    if (waitedMs === 3000) log('La base de données se relève d’un arrêt brutal, cela peut durer un peu.');
    await sleep(patienceMs(waitedMs));
  }
  throw new Error(`PostgreSQL ne répond pas.\n${await lastWords(home)}`);
}

/** Knocks at the socket: nobody listens there, or somebody who cannot answer yet, or the keeper is let in. */
async function tryKeeper(home: Home): Promise<pg.Client | 'nobody' | 'not ready'> {
  try {
    return await connectTo(home.connectionString);
  } catch (error) {
    const { code = '' } = error as { code?: string };
    if (['ENOENT', 'ECONNREFUSED'].includes(code)) return 'nobody';
    if (code === missingDatabase) await createDatabase(home);
    else if (!['ECONNRESET', 'EPIPE', startingOrStopping].includes(code)) throw error;
    return 'not ready';
  }
}

const missingDatabase = '3D000';
const startingOrStopping = '57P03';

async function createDatabase(home: Home): Promise<void> {
  const client = await connectTo(home.connectionString.replace('/maillage?', '/postgres?'));
  await client.query('create database maillage');
  await client.end();
}

async function connectTo(connectionString: string): Promise<pg.Client> {
  const client = new pg.Client({ connectionString, application_name: keeperName });
  // A lost connection is told by `end`; without a listener, `error` would end the program.
  client.on('error', () => {});
  await client.connect().catch((error: Error) => {
    client.end().catch(() => {});
    throw error;
  });
  return client;
}

async function leave(dataDir: string, home: Home, keeper: pg.Client): Promise<void> {
  const lock = await takeLock(await lockOf(dataDir, 'cluster'));
  try {
    keeper.removeAllListeners('end');
    await keeper.end().catch(() => {});
    if ((await livingPostmaster(home)) && !(await staysUsed(home, keeper))) await halt(home);
  } finally {
    lock.release();
  }
}

/** Asked a few times: the server hears a moment later that a program was killed. */
async function staysUsed(home: Home, keeper: pg.Client): Promise<boolean> {
  for (let askings = 0; askings < 5; askings += 1) {
    if (!(await isUsedByOthers(home, keeper))) return false;
    await sleep(50);
  }
  return true;
}

async function isUsedByOthers(home: Home, keeper: pg.Client): Promise<boolean> {
  const client = await tryKeeper(home);
  if (typeof client === 'string') return false;
  const { rows } = await client.query<{ others: number }>(
    'select count(*)::int as others from pg_stat_activity where application_name = $1 and pid not in ($2, pg_backend_pid())',
    [keeperName, (keeper as unknown as { processID: number | null }).processID ?? 0],
  );
  await client.end();
  return (rows[0]?.others ?? 0) > 0;
}
