import type { ApiParameter, ApiPath } from '#platform/api';
import type { Page } from '#platform/page';
import { licence } from './file.ts';
import type { Messages } from './messages.fr.ts';
import { words } from './words.ts';

export const openApiPath = '/api/openapi.json';

/** What every module lets other programs ask, as an OpenAPI 3.1 document in the language of the page. */
export function openApi(page: Page, paths: readonly ApiPath[]) {
  const t = words(page.lang).api;
  return {
    openapi: '3.1.0',
    info: {
      title: t.title(page.network.name),
      description: t.description,
      version: '1.0.0',
      license: { name: words(page.lang).cite.licence, url: licence },
    },
    servers: [{ url: page.absolute('/').replace(/\/$/, '') }],
    security: [],
    paths: Object.fromEntries(paths.map((path) => [path.path, { get: operationOf(page, path, t) }])),
  };
}

function operationOf(
  { lang }: Page,
  { path, summary, parameters = [], type, schema }: ApiPath,
  t: Messages['api'],
) {
  const header = { name: 'If-None-Match', in: 'header', description: t.known, schema: { type: 'string' } };
  return {
    operationId: path.replace(/[^a-z0-9]+/gi, '-').replace(/^-|-$/g, ''),
    summary: summary[lang],
    parameters: [...parameters.map((parameter) => parameterOf(parameter, lang)), header],
    responses: {
      200: { description: t.found, content: { [type]: { schema } } },
      304: { description: t.same },
      404: { description: t.absent },
    },
  };
}

const parameterOf = ({ description, ...parameter }: ApiParameter, lang: Page['lang']) => ({
  ...parameter,
  description: description[lang],
  ...(parameter.in === 'path' ? { required: true } : {}),
});

export const catalogPath = '/.well-known/api-catalog';

/** Where a program finds the description and its explanation for people: a link set (RFC 9264), as RFC 9727 wants it. */
export const apiCatalog = (page: Page, explained: string) => ({
  linkset: [
    {
      anchor: page.absolute('/', 'fr'),
      'service-desc': [
        {
          href: page.absolute(openApiPath, 'fr'),
          type: 'application/vnd.oai.openapi+json',
          hreflang: ['fr'],
        },
        {
          href: page.absolute(openApiPath, 'en'),
          type: 'application/vnd.oai.openapi+json',
          hreflang: ['en'],
        },
      ],
      'service-doc': [{ href: page.absolute(explained, 'fr'), type: 'text/html' }],
      license: [{ href: licence }],
    },
  ],
});
