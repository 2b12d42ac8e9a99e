import { Hono } from 'hono';
import { draftPath } from '#modules/plan-desk/rules';
import { planPath, versionPath } from '#modules/plan-versions/rules';
import type { Ask, Env } from '#platform/http/env';
import { share } from '#platform/http/keep-pages';
import { pageOf } from '#platform/http/page-of';
import { clientAddress } from '#platform/session/client-address';
import { type Allowance, countTry } from '#platform/session/throttle';
import { costsFile } from './costs-file.ts';
import { dossier } from './dossier.ts';
import { costsPath, dossierPath } from './paths.ts';
import { draftSource, publishedSource, type Source, versionSource } from './source.ts';

export const routes = new Hono<Env>();

const sources: [path: string, read: (c: Ask) => Promise<Source>, isPublic: boolean][] = [
  [planPath(':plan{[a-z0-9]+(?:-[a-z0-9]+)*}'), publishedSource, true],
  [draftPath(':id'), draftSource, false],
  [versionPath(':id', ':number{[1-9][0-9]{0,3}}'), versionSource, false],
];

for (const [path, read, isPublic] of sources) {
  routes.get(dossierPath(path), async (c) => {
    const source = await read(c);
    await countTry(c, `dossier ${clientAddress(c)}`, perMachine);
    await countTry(c, 'dossier', together);
    const bytes = new Uint8Array(await dossier(await pageOf(c), source));
    return give(c, bytes, { name: `${source.slug}.pdf`, type: 'application/pdf', isPublic });
  });
  routes.get(costsPath(path), async (c) => {
    const source = await read(c);
    const bytes = new TextEncoder().encode(costsFile(c.var.lang, source.content));
    return give(c, bytes, { name: `${source.slug}.csv`, type: 'text/csv; charset=utf-8', isPublic });
  });
}

interface Given {
  name: string;
  type: string;
  isPublic: boolean;
}

function give(
  c: Ask,
  bytes: Uint8Array<ArrayBuffer>,
  { name, type, isPublic }: Given,
): Response | Promise<Response> {
  const how = type === 'application/pdf' ? 'inline' : 'attachment';
  c.header('Content-Disposition', `${how}; filename="${name}"`);
  if (isPublic) return share(c, bytes, { seconds: 600, type });
  return c.body(bytes, 200, { 'Content-Type': type, 'Cache-Control': 'no-store' });
}

/** Whoever prepares a meeting prints a few plans in one go. */
const perMachine: Allowance = { tries: 30, everySeconds: 5 };
/** They are composed one after the other: the queue grows no faster than it shortens. */
const together: Allowance = { tries: 60, everySeconds: 2 };
