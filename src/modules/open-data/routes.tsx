import { Hono } from 'hono';
import { askOnce, spacesFound } from '#modules/directory';
import { nothingAsked, readSearch, type Search } from '#modules/directory/rules';
import { spacePath } from '#modules/space-page/rules';
import { copyOut } from '#platform/database/copy-out';
import { addressOf } from '#platform/http/address';
import type { Ask, Env } from '#platform/http/env';
import { share } from '#platform/http/keep-pages';
import { pageOf } from '#platform/http/page-of';
import { shareRows } from '#platform/http/share-rows';
import { apiRoutes } from './api-routes.ts';
import { type Asked, licence, type OpenFile, openDataPath, producerOf, savedAs } from './file.ts';
import { openFiles, spreadsheet } from './files.ts';
import { openApiPath } from './openapi.ts';
import { OpenDataPage } from './pages/OpenDataPage.tsx';
import { lookAt } from './sizes.ts';
import { lastChange } from './standard-store.ts';

export const routes = new Hono<Env>().route('/', apiRoutes);

for (const file of openFiles)
  routes.get(file.path, (c) => answerFile(c, forSpreadsheet(c) ? spreadsheet : file));

routes.get(openDataPath, async (c) => {
  const { db, remember } = c.var;
  const page = await pageOf(c);
  const all = await askedBy(c, nothingAsked);
  const sample = await remember('what the open files weigh', () =>
    lookAt(db, [spreadsheet, ...openFiles], all),
  );
  const drawn = <OpenDataPage page={page} sample={sample} changedAt={await lastChange(db)} />;
  c.header('Link', serviceDescription(c));
  return share(c, drawn, { seconds: 600 });
});

const forSpreadsheet = (c: Ask): boolean => c.req.path.endsWith('.csv') && c.req.query('tableur') === '1';

/** A file of the spaces that a search finds: the same search, at an address of the same form, as the page of the list. */
async function answerFile(c: Ask, file: OpenFile): Promise<Response> {
  const { db, network, now } = c.var;
  const changedAt = await lastChange(db);
  if (changedAt) c.header('Last-Modified', changedAt.toUTCString());
  c.header('Content-Disposition', `attachment; filename="${savedAs(file, network, changedAt ?? now)}"`);
  c.header('Link', `<${licence}>; rel="license", ${serviceDescription(c)}`);
  // A map on another site may read it: that is what it is for.
  c.header('Access-Control-Allow-Origin', '*');

  const asked = await askedBy(c, readSearch(new URL(c.req.url).searchParams));
  const rows = await copyOut(db, file.question(db, asked), file.read);
  return shareRows(c, file.write?.(rows, asked) ?? rows, { seconds: 60, type: file.type });
}

const serviceDescription = ({ var: { root, lang, origin } }: Ask): string =>
  `<${origin}${addressOf(root, lang, openApiPath)}>; rel="service-desc"; type="application/vnd.oai.openapi+json"`;

async function askedBy(c: Ask, asked: Search): Promise<Asked> {
  const { db, network, now, origin, root } = c.var;
  const search = await askOnce(c, asked);
  return {
    found: spacesFound(db, search, { now, zone: network.zone }),
    publisher: { name: network.name, zone: network.zone, slug: producerOf(network) },
    pages: origin + addressOf(root, 'fr', spacePath('')),
  };
}
