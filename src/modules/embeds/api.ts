import { searchParameters } from '#modules/directory/rules';
import type { ApiPath } from '#platform/api';
import { counts, framePath } from './frame.ts';
import { en } from './messages.en.ts';
import { fr } from './messages.fr.ts';

const line = {
  type: 'object',
  required: ['name', 'url', 'place', 'knot', 'state', 'detail'],
  properties: {
    name: { type: 'string' },
    url: { type: 'string', format: 'uri' },
    place: { type: 'string' },
    knot: { type: 'string', enum: ['full', 'half', 'hollow', 'crossed'] },
    state: { type: 'string' },
    detail: { type: 'string' },
  },
};

/** What the element reads, which any other program may read as well. */
export const api: readonly ApiPath[] = [
  {
    path: `${framePath}.json`,
    summary: { fr: fr.api.summary, en: en.api.summary },
    parameters: [
      ...searchParameters,
      {
        name: 'epci',
        in: 'query',
        description: { fr: fr.within, en: en.within },
        schema: { type: 'string', pattern: '^\\d{9}$' },
        example: '200067361',
      },
      {
        name: 'nombre',
        in: 'query',
        description: { fr: fr.count, en: en.count },
        schema: { type: 'integer', enum: counts.map(Number) },
        example: 6,
      },
    ],
    type: 'application/json',
    schema: {
      type: 'object',
      required: ['title', 'spaces'],
      properties: { title: { type: 'string' }, spaces: { type: 'array', items: line } },
    },
  },
];
