import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { getRequestListener } from '@hono/node-server';
import pg from 'pg';
import { afterAll, beforeAll, inject } from 'vitest';
import { readConfig } from '#platform/config';
import { connect } from '#platform/database/connect';
import { filesOf } from '#platform/files/files';
import { databaseAt } from '#platform/testing/database-at';
import { tellDemonstration } from '../src/demonstration.ts';
import { modules } from '../src/modules.ts';
import { openProgram, type Program } from '../src/server.ts';

/** The moment of every journey: a Tuesday morning, when most spaces are open. */
export const moment = new Date('2026-11-24T09:12:00Z');

export interface World {
  origin(): string;
  program(): Program;
}

const template = 'template_demonstration';

/** The files that the demonstration tells, beside its database: under the hash of their bytes, whoever tells them. */
const folder = join(tmpdir(), 'maillage-journeys');

/** The demonstration network, told once for all journeys and cloned for this one, behind a real HTTP server. */
export function openWorld(settings: Record<string, string> = {}, clock: () => Date = () => moment): World {
  const name = `journey_${randomBytes(6).toString('hex')}`;
  const server = createServer();
  let program: Program;
  let origin = '';

  beforeAll(async () => {
    await cloneDemonstration(name);
    origin = await listen(server);
    program = await openProgram(configAt(origin, settings), databaseAt(inject('postgres'), name), {
      clock,
      print: () => {},
    });
    server.on('upgrade', program.upgrades.handle);
    const answer = getRequestListener(program.app.fetch);
    server.on(
      'request',
      (request, response) => program.parts.pages.answer(request, response) || answer(request, response),
    );
  });
  afterAll(async () => {
    server.closeAllConnections();
    server.close();
    program.upgrades.close();
    await program.close();
    await inLine((client) => client.query(`drop database ${name} with (force)`));
  });
  return { origin: () => origin, program: () => program };
}

async function listen(server: Server): Promise<string> {
  server.listen(0, 'localhost');
  await once(server, 'listening');
  return `http://localhost:${(server.address() as AddressInfo).port}`;
}

function configAt(origin: string, settings: Record<string, string>) {
  const read = readConfig({
    MAILLAGE_ORIGIN: origin,
    MAILLAGE_LOG: 'error',
    MAILLAGE_DATA: folder,
    MAILLAGE_SECRET: 'x'.repeat(32),
    ...settings,
  });
  if ('wrong' in read) throw new Error(JSON.stringify(read.wrong));
  return read.config;
}

function cloneDemonstration(name: string): Promise<void> {
  return inLine(async (client) => {
    const { rows } = await client.query('select 1 from pg_database where datname = $1', [template]);
    if (rows.length === 0) await tell(client);
    await client.query(`create database ${name} template ${template}`);
  });
}

async function tell(client: pg.Client): Promise<void> {
  await client.query(`create database ${template} template template_maillage`);
  const pool = connect(databaseAt(inject('postgres'), template), 4);
  await pool.pg.query('delete from public.network');
  await pool.pg.query('drop schema lot cascade');
  await tellDemonstration(pool, modules, {
    now: moment,
    files: filesOf(configAt('http://localhost', {})),
    print: () => {},
  });
  await pool.close();
}

/** One test file after the other: the first one tells, the others wait and clone. */
async function inLine(work: (client: pg.Client) => Promise<unknown>): Promise<void> {
  const client = new pg.Client({ connectionString: inject('postgres') });
  await client.connect();
  await client.query('select pg_advisory_lock(20100)');
  await work(client);
  await client.end();
}
