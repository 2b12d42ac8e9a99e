import { randomUUID } from 'node:crypto';
import { type Context, Hono, type MiddlewareHandler } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { secureHeaders } from 'hono/secure-headers';
import { anonymous, type Role } from '#platform/access';
import type { Config } from '#platform/config';
import type { Pool } from '#platform/database/connect';
import { giveDraftsBack } from '#platform/forms/draft';
import { networkAsked, readAddress, rootOf } from '#platform/http/address';
import type { Assets } from '#platform/http/assets';
import { letOthersShow } from '#platform/http/elsewhere';
import type { Ask, Env } from '#platform/http/env';
import { guardForgery, keepFormCookie } from '#platform/http/forgery';
import { healthOf } from '#platform/http/health';
import { keepPages } from '#platform/http/keep-pages';
import { KnownPaths } from '#platform/http/known-paths';
import { openMemory } from '#platform/http/memory';
import { isCrowd } from '#platform/http/most-fields';
import type { PageCache } from '#platform/http/page-cache';
import { originAt } from '#platform/http/site-address';
import { knock } from '#platform/http/sockets';
import type { Log } from '#platform/log';
import type { Module } from '#platform/module';
import type { Network, Networks } from '#platform/networks';
import { onceFor } from '#platform/once-for';
import type { Telemetry } from '#platform/telemetry';
import type { Visits } from '#platform/visits/visits';
import { answerFault, answerNotFound } from './answers.tsx';

/** What a running program is made of. */
export interface Parts {
  config: Config;
  secret: string;
  pool: Pool;
  networks: Networks;
  modules: readonly Module[];
  assets: Assets;
  pages: PageCache;
  visits: Visits;
  telemetry: Telemetry;
  version: string;
  log: Log;
  clock: () => Date;
}

const megabytes = (count: number): number => count * 1024 * 1024;

/** The whole site, as one function from request to response. */
export function createApp(parts: Parts): Hono<Env> {
  const app = new Hono<Env>({
    router: new KnownPaths(),
    getPath: (request) => readAddress(new URL(request.url).pathname).path,
  });
  app.onError((fault, c) => answerFault(fault, c));
  app.notFound(answerNotFound);

  app.use(parts.telemetry.middleware);
  app.use(parts.assets.serve);
  app.get('/sante', async (c) => answerHealth(c, parts));
  app.use(surroundings(parts));
  app.use(keepPages(parts.pages));
  // Inside the keeping, so that a kept page goes out with them as well.
  app.use(letOthersShow());
  app.use(safeHeaders(parts.config.MAILLAGE_ORIGIN.startsWith('https:')));
  app.use(limitBodies(parts.modules));
  app.use(limitFields);
  app.use(keepFormCookie());
  app.use(guardForgery(parts.secret, parts.modules));
  app.use(viewer(parts.modules));
  app.use(giveDraftsBack((request) => app.fetch(request)));
  for (const { name, sockets = [] } of parts.modules)
    for (const { path } of sockets)
      app.get(path, async (c, next) => (c.var.network.modulesOff.includes(name) ? next() : knock(c, next)));
  for (const module of parts.modules) mount(app, module);
  return app;
}

/** For monitors: whatever the network and the language, and without a page around it. */
async function answerHealth(c: Context, { pool, networks, config, version }: Parts): Promise<Response> {
  const health = await healthOf(pool, {
    version,
    dataDir: config.MAILLAGE_DATA,
    networks: networks.all().map(({ slug, problem }) => ({ slug, isServed: problem === null })),
  });
  return c.json(health, health.status === 'ok' ? 200 : 503, { 'Cache-Control': 'no-store' });
}

/** What is sent is limited before it is read; some pages take in large files. */
function limitBodies(modules: readonly Module[]): MiddlewareHandler<Env> {
  const limitOf = (count: number) =>
    bodyLimit({ maxSize: megabytes(count), onError: (c) => answerFault(new TooLarge(), c as Ask) });
  const usual = limitOf(25);
  const uploads = modules.flatMap((module) => module.uploads ?? []);
  const larger = new Map(uploads.map(({ path, megabytes: count }) => [path, limitOf(count)]));
  return (c, next) => (larger.get(c.req.path) ?? usual)(c, next);
}

/** What a form holds is counted before it is read apart, and before anybody asks whose it is. */
const limitFields: MiddlewareHandler<Env> = async (c, next) => {
  const type = (c.req.header('content-type') ?? '').toLowerCase();
  const isForm = /^(application\/x-www-form-urlencoded|multipart\/form-data)/.test(type);
  if (isForm && isCrowd(new Uint8Array(await c.req.arrayBuffer()), type)) throw new TooLarge();
  await next();
};

/** More than the page can take. */
class TooLarge extends Error {
  override name = 'TooLarge';
}

const safeHeaders = (isEncrypted: boolean): MiddlewareHandler =>
  secureHeaders({
    contentSecurityPolicy: {
      defaultSrc: ["'self'"],
      scriptSrc: ["'self'"],
      styleSrc: ["'self'"],
      imgSrc: ["'self'", 'data:'],
      formAction: ["'self'"],
      frameAncestors: ["'none'"],
      baseUri: ["'none'"],
      objectSrc: ["'none'"],
    },
    strictTransportSecurity: isEncrypted,
    xFrameOptions: 'DENY',
    referrerPolicy: 'same-origin',
    crossOriginResourcePolicy: 'same-origin',
  });

/** Finds the network, the language and the moment of a request. */
function surroundings(parts: Parts): MiddlewareHandler<Env> {
  const memoryOf = openMemory(parts.pages.revision);
  const modulesOf = onceFor((network: Network) =>
    parts.modules.filter((module) => !network.modulesOff.includes(module.name)),
  );
  return async (c, next) => {
    const { slug, lang, path } = readAddress(new URL(c.req.url).pathname);
    const host = c.req.header('host') ?? '';
    const network = networkAsked(parts.networks, host, slug, parts.config.MAILLAGE_ORIGIN);
    if (!network || network.problem)
      return c.text('Aucun réseau ne répond à cette adresse.\nNo network answers at this address.\n', 421);

    const requestId = randomUUID().slice(-10);
    setAll(c, {
      config: parts.config,
      secret: parts.secret,
      network,
      lang,
      path,
      root: rootOf(slug),
      origin: originAt(
        parts.config.MAILLAGE_ORIGIN,
        network.hosts.find((known) => known === host.replace(/:\d+$/, '')) ?? null,
      ),
      db: parts.pool.network(network.slug),
      now: parts.clock(),
      reloadNetworks: () => parts.networks.reload().then(() => parts.pages.raise(network.slug)),
      program: parts.modules,
      modules: modulesOf(network),
      asset: parts.assets.address,
      remember: memoryOf(network.slug),
      requestId,
      log: parts.log.child({ requestId, network: network.slug }),
      viewer: anonymous,
    });
    c.header('X-Request-Id', requestId);
    await next();
  };
}

function setAll(c: Ask, variables: Env['Variables']): void {
  for (const [name, value] of Object.entries(variables))
    c.set(name as keyof Env['Variables'], value as never);
}

/** Who asks: the one module that knows answers, with what each role may do here. */
function viewer(modules: readonly Module[]): MiddlewareHandler<Env> {
  const provider = modules.find((module) => module.viewer);
  const permissionsOf = onceFor(
    (on: readonly Module[]): Map<string, readonly Role[]> =>
      new Map(on.flatMap((module) => Object.entries(module.permissions ?? {}))),
  );
  return async (c, next) => {
    const known = (await provider?.viewer?.(c)) ?? anonymous;
    c.set('viewer', { ...known, permissions: permissionsOf(c.get('modules')) });
    await next();
  };
}

/** A module's routes answer only where its network has it on. */
function mount(app: Hono<Env>, module: Module): void {
  for (const { method, path, handler } of module.routes?.routes ?? []) {
    app.on(method, path, async (c, next) =>
      c.get('network').modulesOff.includes(module.name) ? next() : handler(c, next),
    );
  }
}
