import { resolve } from 'node:path';
import { type Config, readConfig, type WrongSetting } from '#platform/config';
import { programChapters } from '#platform/database/chapters';
import { connect, type Pool } from '#platform/database/connect';
import { startEmbedded } from '#platform/database/embedded';
import { migrate } from '#platform/database/migrate';
import { type Context, Refusal } from './command.ts';

export interface Opened {
  pool: Pool;
  config: Config;
  connectionString: string;
}

/**
 * Works on the database: the server that is named, the embedded one that runs already,
 * or the embedded one started for the time of the command.
 */
export async function withServer<Result>(
  { environment, print }: Pick<Context, 'environment' | 'print'>,
  work: (opened: Opened) => Promise<Result>,
): Promise<Result> {
  const config = usableConfig(environment);
  const server = await open(config, print);
  const interrupted = stopOnSignals(server.stop);
  const pool = connect(server.connectionString, 4);
  try {
    return await work({ pool, config, connectionString: server.connectionString });
  } finally {
    interrupted.forget();
    await pool.close();
    await server.stop();
  }
}

/** The same, on a database whose list of networks is there. */
export const withDatabase = <Result>(
  context: Pick<Context, 'environment' | 'print'>,
  work: (opened: Opened) => Promise<Result>,
): Promise<Result> =>
  withServer(context, async (opened) => {
    await migrate(opened.pool.pg, 'public', programChapters);
    return work(opened);
  });

export function usableConfig(environment: NodeJS.ProcessEnv): Config {
  const read = readConfig(environment);
  if ('wrong' in read) throw new Refusal(read.wrong.map(wordsFor).join('\n'));
  return read.config;
}

/** What such a setting holds, or carries in its address, is a password or a key: nearly right, it is one still. */
const keptQuiet = /SECRET|OIDC|KEY|(_URL|ENDPOINT)$/;

/** « PORT : "abc" ne convient pas. Attendu : … » */
export const wordsFor = ({ name, value, expected }: WrongSetting): string =>
  `${name}\u00a0: ${keptQuiet.test(name) ? 'sa valeur' : `«\u00a0${value ?? ''}\u00a0»`} ne convient pas. Attendu\u00a0: ${expected}.`;

async function open(config: Config, print: (line: string) => void) {
  const { MAILLAGE_DATABASE_URL: connectionString, MAILLAGE_DATA } = config;
  if (connectionString) return { connectionString, stop: async () => {} };
  return startEmbedded({ dataDir: resolve(MAILLAGE_DATA), log: print });
}

/** A command that is interrupted does not leave a server behind that nobody uses. */
function stopOnSignals(stop: () => Promise<void>) {
  const leave = () => void stop().finally(() => process.exit(130));
  const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;
  for (const signal of signals) process.once(signal, leave);
  return {
    forget() {
      for (const signal of signals) process.removeListener(signal, leave);
    },
  };
}
