import { Hono } from 'hono';
import type { Ask, Env } from '#platform/http/env';
import { share } from '#platform/http/keep-pages';
import { pageOf } from '#platform/http/page-of';
import { openDataPath } from './file.ts';
import { apiCatalog, catalogPath, openApi, openApiPath } from './openapi.ts';

export const apiRoutes = new Hono<Env>();

apiRoutes.get(openApiPath, async (c) => {
  const paths = c.var.modules.flatMap(({ api }) => api ?? []);
  const type = 'application/vnd.oai.openapi+json;version=3.1';
  return forPrograms(c, openApi(await pageOf(c), paths), type);
});

apiRoutes.get(catalogPath, async (c) => {
  c.header('Link', `<${c.var.origin}${c.var.root}${catalogPath}>; rel="api-catalog"`);
  const type = 'application/linkset+json; profile="https://www.rfc-editor.org/info/rfc9727"';
  return forPrograms(c, apiCatalog(await pageOf(c), openDataPath), type);
});

function forPrograms(c: Ask, document: object, type: string): Promise<Response> {
  c.header('Access-Control-Allow-Origin', '*');
  return share(c, `${JSON.stringify(document, null, 1)}\n`, { seconds: 600, type });
}
