import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readConfig } from '#platform/config';
import { type Embedded, startEmbedded } from '#platform/database/embedded';
import { createHttpServer, openProgram, type Program } from '../src/server.ts';
import { type Child, startChild } from './child.ts';

export const moment = new Date('2026-11-24T09:12:00Z');

export interface Bench {
  folder: string;
  database: Embedded;
  program: Program;
}

export async function openBench(): Promise<Bench> {
  const folder = mkdtempSync(join(tmpdir(), 'maillage-bench-'));
  const database = await startEmbedded({ dataDir: folder, log: () => {} });
  const read = readConfig({
    MAILLAGE_LOG: 'silent',
    MAILLAGE_DATA: folder,
    MAILLAGE_ORIGIN: 'http://localhost',
  });
  if ('wrong' in read) throw new Error(JSON.stringify(read.wrong));
  const program = await openProgram(read.config, database.connectionString, {
    clock: () => moment,
    print: () => {},
  });
  // As when it serves: the server puts its own light Response in the place of the standard one.
  createHttpServer(program);
  return { folder, database, program };
}

export const requestFor = (path: string): Request =>
  new Request(`http://localhost${path}`, { headers: { host: 'localhost', 'accept-encoding': 'gzip' } });

export const ask = (program: Program, request: Request): Promise<Response> =>
  Promise.resolve(program.app.fetch(request));

export const startServer = (
  { folder, database }: Bench,
  settings: Record<string, string> = {},
): Promise<Child> =>
  startChild(join(import.meta.dirname, 'main.js'), [], {
    MAILLAGE_DATABASE_URL: database.connectionString,
    MAILLAGE_DATA: folder,
    MAILLAGE_LOG: 'silent',
    MAILLAGE_ORIGIN: 'http://localhost',
    PORT: '0',
    ...settings,
  });
