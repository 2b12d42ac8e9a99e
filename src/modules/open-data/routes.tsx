import { Hono } from 'hono';
import { askOnce, spacesFound } from '#modules/directory';
import { readSearch } from '#modules/directory/rules';
import { spacePath } from '#modules/space-page/rules';
import { copyOut } from '#platform/database/copy-out';
import { addressOf } from '#platform/http/address';
import type { Ask, Env } from '#platform/http/env';
import { shareRows } from '#platform/http/share-rows';
import { type Asked, fileName, licence, type OpenFile } from './file.ts';
import { openFiles } from './files.ts';
import { lastChange } from './standard-store.ts';

export const routes = new Hono<Env>();

for (const file of openFiles) routes.get(file.path, (c) => answerFile(c, file));

/** A file of the spaces that a search finds: the same search, at an address of the same form, as the page of the list. */
async function answerFile(c: Ask, file: OpenFile): Promise<Response> {
  const { db, network, now } = c.var;
  const changedAt = await lastChange(db);
  if (changedAt) c.header('Last-Modified', changedAt.toUTCString());
  c.header('Content-Disposition', `attachment; filename="${fileName(file, network, changedAt ?? now)}"`);
  c.header('Link', `<${licence}>; rel="license"`);
  // A map on another site may read it: that is what it is for.
  c.header('Access-Control-Allow-Origin', '*');

  const asked = await askedBy(c);
  const rows = await copyOut(db, file.question(db, asked), file.read);
  return shareRows(c, file.write?.(rows, asked) ?? rows, { seconds: 60, type: file.type });
}

async function askedBy(c: Ask): Promise<Asked> {
  const { db, network, now, origin, root } = c.var;
  const search = await askOnce(c, readSearch(new URL(c.req.url).searchParams));
  return {
    found: spacesFound(db, search, { now, zone: network.zone }),
    publisher: { name: network.name, zone: network.zone },
    pages: origin + addressOf(root, 'fr', spacePath('')),
  };
}
