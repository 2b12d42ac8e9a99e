import { setTimeout as sleep } from 'node:timers/promises';
import { type Embedded, startEmbedded } from '#platform/database/embedded';
import { restartDelayMs } from './restart.ts';

export interface KeptDatabase {
  connectionString: string;
  stop: () => Promise<void>;
}

/** Starts or joins the embedded server, and starts it again whenever it ends by itself, at the same address. */
export async function keepDatabase(dataDir: string, print: (line: string) => void): Promise<KeptDatabase> {
  const first = await startEmbedded({ dataDir, log: print });
  const asked = Promise.withResolvers<void>();
  let stopping = false;

  async function watch(server: Embedded): Promise<void> {
    await Promise.race([server.lost, asked.promise]);
    if (stopping) return server.stop();
    print('La base de données s’est arrêtée\u00a0: elle est relancée.');
    const next = await startAgain();
    if (next) return watch(next);
  }

  async function startAgain(): Promise<Embedded | null> {
    for (let failures = 0; !stopping; failures++) {
      await sleep(restartDelayMs(failures));
      const server = await startEmbedded({ dataDir, log: print }).catch((fault: Error) =>
        print(fault.message),
      );
      if (server) return server;
    }
    return null;
  }

  const watched = watch(first);
  return {
    connectionString: first.connectionString,
    stop() {
      stopping = true;
      asked.resolve();
      return watched;
    },
  };
}
