import type { ApiParameter, ApiPath } from '#platform/api';
import { choiceOf, facetGroups, facetsOf } from './facets.ts';
import { en } from './messages.en.ts';
import { fr } from './messages.fr.ts';
import { distancesKm, longestQuestion } from './search.ts';

/** The parameters of a search of spaces; what cannot be understood is left out, never refused. */
export const searchParameters: readonly ApiParameter[] = [
  {
    name: 'q',
    in: 'query',
    description: { fr: fr.filters.words, en: en.filters.words },
    schema: { type: 'string', maxLength: longestQuestion },
    example: 'imprimer',
  },
  {
    name: 'ou',
    in: 'query',
    description: { fr: fr.filters.place, en: en.filters.place },
    schema: { type: 'string', maxLength: longestQuestion },
    example: 'Figeac',
  },
  {
    name: 'km',
    in: 'query',
    description: { fr: fr.filters.distance, en: en.filters.distance },
    schema: { type: 'integer', enum: distancesKm },
    example: 20,
  },
  ...facetGroups.map((group) => ({
    name: group,
    in: 'query' as const,
    description: { fr: fr.groups[group], en: en.groups[group] },
    schema: { type: 'array', items: { type: 'string', enum: facetsOf(group).map(choiceOf) } },
  })),
];

export const api: readonly ApiPath[] = [
  {
    path: '/annuaire/carte.json',
    summary: {
      fr: 'Ce que la carte montre d’une recherche : les espaces, leur état, leurs voisins',
      en: 'What the map shows of a search: the spaces, their state, their neighbours',
    },
    parameters: searchParameters,
    type: 'application/geo+json',
    schema: {
      type: 'object',
      properties: { type: { const: 'FeatureCollection' }, features: { type: 'array' } },
    },
  },
];
