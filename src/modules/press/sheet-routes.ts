import { Hono } from 'hono';
import { can } from '#platform/access';
import type { Env } from '#platform/http/env';
import { found, idIn } from '#platform/http/guard';
import { pageOf } from '#platform/http/page-of';
import { clientAddress } from '#platform/session/client-address';
import { type Allowance, countTry } from '#platform/session/throttle';
import { sheetPath } from './paths.ts';
import { releaseById } from './release-store.ts';
import { sheet } from './sheet.ts';

export const sheetRoutes = new Hono<Env>();

/** Whoever got its address reads what left; before that, only those who send it. */
sheetRoutes.get(sheetPath(':release'), async (c) => {
  const release = found(await releaseById(c.var.db, idIn(c, 'release')));
  found(release.sentAt !== null || can(c.var.viewer, 'press.send') ? release : null);
  await countTry(c, `press ${clientAddress(c)}`, perMachine);
  await countTry(c, 'press', together);
  const { network } = c.var;
  const { absolute } = await pageOf(c);
  const pdf = await sheet(release, {
    network: network.name,
    territory: network.territory,
    zone: network.zone,
    web: absolute('/', release.lang),
    absolute: (path) => absolute(path, release.lang),
  });
  c.header('Content-Disposition', 'inline; filename="communique.pdf"');
  c.header('X-Robots-Tag', 'noindex');
  return c.body(new Uint8Array(pdf), 200, { 'Content-Type': 'application/pdf', 'Cache-Control': 'no-store' });
});

const perMachine: Allowance = { tries: 60, everySeconds: 5 };
/** They are composed one after the other: the queue grows no faster than it shortens. */
const together: Allowance = { tries: 120, everySeconds: 1 };
