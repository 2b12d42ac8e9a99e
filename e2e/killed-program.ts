import pg from 'pg';
import { afterAll, beforeAll } from 'vitest';
import type { Role } from '#platform/access';
import { startEmbedded } from '#platform/database/embedded';
import { answers, type BuiltProgram, type Served } from '#platform/testing/built-program';
import { toldProgram } from '#platform/testing/told-program';
import type { Program } from '../src/server.ts';
import type { Visitor } from '../src/testing.ts';
import { visitorAs } from './roles.ts';

/** The program as it is served, to be killed, and what its database has meanwhile. */
export function servedProgram(port: number) {
  let program: BuiltProgram;
  let served: Served;
  let database: pg.Client;
  beforeAll(async () => {
    program = await toldProgram(port);
    served = await program.serve();
    const server = await startEmbedded({ dataDir: program.dataDir, log: () => {} });
    await server.stop();
    database = new pg.Client({ connectionString: server.connectionString });
    await database.connect();
  });
  afterAll(async () => {
    await database.end();
    await program.remove();
  });
  return {
    program: () => program,
    origin: () => served.origin,
    /** The process that answers. */
    pid: () => served.programPid(),
    ask: async (text: string, values: unknown[] = []) => (await database.query(text, values)).rows,
    /** Somebody of the demonstration, over the network: a killed program answers nobody. */
    signIn(role: Role = 'coordinator'): Promise<Visitor> {
      const asked = { app: { fetch: (request: Request) => fetch(request) } } as unknown as Program;
      return visitorAs({ origin: () => served.origin, program: () => asked }, role);
    },
    /** Kills the process that answers, and waits for the next one. */
    async kill(): Promise<void> {
      process.kill(await served.programPid(), 'SIGKILL');
      await answers(served.origin);
    },
  };
}
