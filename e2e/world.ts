import { execFileSync } from 'node:child_process';
import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { getRequestListener } from '@hono/node-server';
import { afterAll, beforeAll } from 'vitest';
import { readConfig } from '#platform/config';
import { freshFolder } from '#platform/testing/fresh-files';
import { moment, toldDatabase, toldFolder } from '#platform/testing/told-database';
import { openProgram, type Program } from '../src/server.ts';

export { moment };

export interface World {
  origin(): string;
  program(): Program;
}

/** The demonstration network, told once for all journeys and cloned for this one, behind a real HTTP server. */
export function openWorld(settings: Record<string, string> = {}, clock: () => Date = () => moment): World {
  const db = toldDatabase();
  const server = createServer();
  let program: Program;
  let origin = '';

  const folder = freshFolder();

  beforeAll(async () => {
    // A journey takes pictures away: each has the files of the demonstration under names of its own.
    execFileSync('cp', ['--archive', '--link', `${toldFolder}/.`, folder]);
    origin = await listen(server);
    program = await openProgram(
      configAt(origin, { MAILLAGE_DATA: folder, ...settings }),
      db.connectionString(),
      {
        clock,
        print: () => {},
      },
    );
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
    MAILLAGE_SECRET: 'x'.repeat(32),
    ...settings,
  });
  if ('wrong' in read) throw new Error(JSON.stringify(read.wrong));
  return read.config;
}
