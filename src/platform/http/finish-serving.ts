import type { Server } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Upgrades } from './sockets.ts';

interface Served {
  upgrades: Pick<Upgrades, 'close'>;
  close: () => Promise<void>;
}

/**
 * Takes nothing new, lets what was asked be answered, then closes the program. Whatever lasts longer is cut: what
 * waits to be written, and jobs that others would believe under way, matter more than one slow reader.
 */
export async function finishServing(server: Server, program: Served, patienceMs = 8000): Promise<void> {
  program.upgrades.close();
  const answered = new Promise<void>((resolve) => server.close(() => resolve()));
  server.closeIdleConnections();
  // Who was answered meanwhile is not waited for in case she asks again.
  server.keepAliveTimeout = 1;
  await Promise.race([answered, sleep(patienceMs, undefined, { ref: false })]);
  server.closeAllConnections();
  await program.close();
}
