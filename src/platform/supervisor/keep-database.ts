import { setTimeout as sleep } from 'node:timers/promises';
import { Refusal } from '#platform/commands/command';
import { type Embedded, startEmbedded } from '#platform/database/embedded';
import { restartDelayMs } from './restart.ts';

export interface KeptDatabase {
  connectionString: string;
  /** Comes when the server runs: at once, or when it has been started again. */
  running: () => Promise<unknown>;
  stop: () => Promise<void>;
}

/** Starts or joins the embedded server, and starts it again whenever it ends by itself, at the same address. */
export async function keepDatabase(dataDir: string, print: (line: string) => void): Promise<KeptDatabase> {
  const first = await startEmbedded({ dataDir, log: print });
  if (first.isElsewhere) {
    await first.stop();
    throw new Refusal(
      `La base de données de ${dataDir} tourne déjà dans un autre conteneur\u00a0: arrêtez-le d’abord, ou tapez vos commandes dans celui-là (docker exec).`,
    );
  }
  const asked = Promise.withResolvers<void>();
  let stopping = false;
  let started: Promise<unknown> = Promise.resolve();

  async function watch(server: Embedded): Promise<void> {
    await Promise.race([server.lost, asked.promise]);
    if (stopping) return server.stop();
    print('La base de données s’est arrêtée\u00a0: elle est relancée.');
    const again = startAgain();
    started = again;
    const next = await again;
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
    async running() {
      // When both die at once, the program's end may be heard before the server's.
      await sleep(50);
      await started;
    },
    stop() {
      stopping = true;
      asked.resolve();
      return watched;
    },
  };
}
