import { createServer, type Server } from 'node:http';
import { getRequestListener } from '@hono/node-server';
import type { Hono } from 'hono';
import type { Config } from '#platform/config';
import { networkChapters, programChapters } from '#platform/database/chapters';
import { connect, type Pool } from '#platform/database/connect';
import { listenForChanges } from '#platform/database/listen';
import { migrate } from '#platform/database/migrate';
import { connectListeners, listenOnlyWhen } from '#platform/events';
import { type Files, filesOf } from '#platform/files/files';
import { openAssets } from '#platform/http/assets';
import type { Env } from '#platform/http/env';
import { openPageCache, type PageCache } from '#platform/http/page-cache';
import { siteOf, sitesAreAt } from '#platform/http/site-address';
import { type AroundSockets, openUpgrades, type Upgrades } from '#platform/http/sockets';
import { hubOf } from '#platform/hub/hub';
import { incoming } from '#platform/incoming/incoming';
import { openLmtp } from '#platform/incoming/open-lmtp';
import { housekeeping } from '#platform/jobs/housekeeping';
import { type Jobs, openJobs } from '#platform/jobs/open-jobs';
import { type Log, openLog } from '#platform/log';
import { mailing } from '#platform/mail/mailing';
import type { Module } from '#platform/module';
import { type Networks, openNetworks } from '#platform/networks';
import { openTelemetry } from '#platform/telemetry';
import { openVisits, type Visits } from '#platform/visits/visits';
import manifest from '../package.json' with { type: 'json' };
import { createApp, type Parts } from './app.tsx';
import { tellDemonstration } from './demonstration.ts';
import { keptSecret } from './kept-secret.ts';
import { modules } from './modules.ts';

export interface Program {
  app: Hono<Env>;
  parts: Parts;
  /** Where the mail server hands mail over; null when nothing listens. */
  lmtpPort: number | null;
  /** Connections that stay open. */
  upgrades: Upgrades;
  close(): Promise<void>;
}

/** What comes from outside: the time, and whom to tell how the opening goes. */
export interface Edge {
  clock: () => Date;
  print: (sentence: string) => void;
}

const atTheEdge: Edge = { clock: () => new Date(), print: () => {} };

/** Opens the program on a database: tables brought up to date, modules connected, pages ready to be asked. */
export async function openProgram(
  config: Config,
  connectionString: string,
  edge: Edge = atTheEdge,
): Promise<Program> {
  const { clock } = edge;
  const log = openLog(config.MAILLAGE_LOG);
  const pool = connect(connectionString, config.MAILLAGE_DATABASE_CONNECTIONS);
  const networks = await openNetworkList(pool);
  const leave = ruleProcess(networks, config.MAILLAGE_ORIGIN);
  await openSchemas(pool, networks, { config, log, ...edge });
  await prepareNetworks(pool, networks, { files: filesOf(config), now: clock(), log });

  const visits = visitsOf(pool, networks, clock);
  const writing = writeNowAndThen(visits, log);
  const pages = openPageCache({ bytes: keptBytes, clock: () => clock().getTime(), seen: visits.note });
  const secret = config.MAILLAGE_SECRET ?? keptSecret(config.MAILLAGE_DATA);
  const telemetry = openTelemetry(config.OTEL_EXPORTER_OTLP_ENDPOINT, manifest.version);
  const program = programOf(config, secret);
  const jobs = await openJobs({
    connectionString,
    pool,
    networks,
    modules: program,
    files: filesOf(config),
    clock,
    log,
  });
  const places = placesOf(program, { pool, clock, log });
  const changes = await listenForChanges(connectionString, {
    channels: new Map(places.map(({ channel, opened }) => [channel, opened.told])),
    revision: (schema) => pages.raise(schema),
    networks: () => void followNetworks(networks, pages, jobs).catch((fault) => log.error(fault)),
  });
  const lmtp = await openLmtp({ config, pool, networks, modules: program, clock, log });
  const assets = openAssets('dist/browser');
  const parts: Parts = {
    config,
    secret,
    pool,
    networks,
    modules: program,
    assets,
    pages,
    visits,
    telemetry,
    version: manifest.version,
    log,
    clock,
  };
  const app = createApp(parts);
  const upgrades = openUpgrades(app, (path) => places.find((place) => place.path === path)?.opened);
  return {
    app,
    parts,
    lmtpPort: lmtp?.port ?? null,
    upgrades,
    async close() {
      await lmtp?.close();
      clearInterval(writing);
      upgrades.close();
      for (const { opened } of places) await opened.close();
      await visits.flush().catch((fault) => log.error(fault));
      await jobs.close();
      await telemetry.close();
      await changes.close();
      await pool.close().finally(leave);
    },
  };
}

/** What holds for the whole process while this program is open: who hears nothing, and where letters lead. */
function ruleProcess(networks: Networks, configured: string): () => void {
  connectListeners(modules);
  const rules = [
    listenOnlyWhen((schema, module) => !networks.bySlug(schema)?.modulesOff.includes(module)),
    sitesAreAt((schema) => {
      const network = networks.bySlug(schema);
      return { name: network?.name ?? '', origin: network ? siteOf(configured, network) : configured };
    }),
  ];
  return () => {
    for (const end of rules) end();
  };
}

async function openNetworkList(pool: Pool): Promise<Networks> {
  await migrate(pool.pg, 'public', programChapters);
  return openNetworks(pool.pg);
}

async function followNetworks(networks: Networks, pages: PageCache, jobs: Jobs): Promise<void> {
  await networks.reload();
  // Pages kept meanwhile may show what the network was called before.
  pages.raise();
  await jobs.schedule();
}

/** Each module that a network has on hears what was read of it. */
const visitsOf = (pool: Pool, networks: Networks, clock: () => Date) =>
  openVisits(async (schema, readings) => {
    const off = networks.bySlug(schema)?.modulesOff ?? [];
    for (const { name, visited } of modules)
      if (!off.includes(name)) await visited?.(pool.network(schema), readings, clock());
  });

const placesOf = (program: readonly Module[], around: AroundSockets) =>
  program.flatMap(({ sockets = [] }) =>
    sockets.map(({ path, channel, open }) => ({ path, channel, opened: open(around) })),
  );

const visitsWrittenMs = 15_000;

const writeNowAndThen = (visits: Visits, log: Log) =>
  setInterval(() => visits.flush().catch((fault) => log.error(fault)), visitsWrittenMs).unref();

const keptBytes = 32 * 1024 * 1024;

/** The platform's own contributions, as those of any module, and the modules. */
function programOf(config: Config, secret: string): readonly Module[] {
  const hub = hubOf(modules, { privateCallbacks: config.MAILLAGE_PRIVATE_CALLBACKS });
  const all = [mailing(config, modules, secret), incoming, hub, ...modules];
  return [housekeeping(all), ...all];
}

/** Brings every schema up to date; a network that cannot be is named and left aside, and the others go on. */
async function openSchemas(
  pool: Pool,
  networks: Networks,
  { config, log, clock, print }: Edge & { config: Config; log: Log },
): Promise<void> {
  if (networks.all().length === 0 && config.MAILLAGE_DEMONSTRATION) {
    const isWanted = ({ all }: Networks) => all().length === 0;
    await tellDemonstration(pool, modules, { now: clock(), files: filesOf(config), print, isWanted });
    await networks.reload();
  }
  for (const network of networks.all()) {
    const problem = await migrate(pool.pg, network.slug, networkChapters(modules)).then(
      () => null,
      (fault: Error) => fault.message,
    );
    if (problem) log.error({ network: network.slug, problem }, 'network left on its version');
    if (problem !== network.problem)
      await pool.pg.query('update public.network set problem = $1 where slug = $2', [problem, network.slug]);
  }
  await networks.reload();
}

/** What modules do before anything is served, in each network that is; one that fails is the only one left aside. */
async function prepareNetworks(
  pool: Pool,
  networks: Networks,
  { files, now, log }: { files: Files; now: Date; log: Log },
): Promise<void> {
  for (const network of networks.all().filter(({ problem }) => problem === null)) {
    const db = pool.network(network.slug);
    for (const { name, beforeServing } of modules) {
      await beforeServing?.(db, now, { files, modules }).catch(async (fault: Error) => {
        log.error({ network: network.slug, module: name, problem: fault.message }, 'network left aside');
        await pool.pg.query('update public.network set problem = $1 where slug = $2', [
          fault.message,
          network.slug,
        ]);
      });
    }
  }
  await networks.reload();
}

/** An HTTP server whose kept pages are answered before anything else looks at the request. */
export function createHttpServer({ app, parts, upgrades }: Omit<Program, 'close'>): Server {
  const make = getRequestListener(app.fetch);
  return createServer((request, response) => {
    if (!parts.pages.answer(request, response)) void make(request, response);
  }).on('upgrade', upgrades.handle);
}
