import { searchParameters } from '#modules/directory/rules';
import type { ApiParameter, ApiPath } from '#platform/api';
import type { FileName } from './file.ts';
import { openFiles } from './files.ts';
import { en } from './messages.en.ts';
import { fr } from './messages.fr.ts';
import { standardFields } from './standard.ts';

const row = {
  type: 'object',
  required: ['id', 'pivot', 'nom', 'commune', 'code_postal', 'adresse', 'date_maj'],
  properties: Object.fromEntries(
    standardFields.map((field) => [
      field,
      { type: field === 'latitude' || field === 'longitude' ? 'number' : 'string' },
    ]),
  ),
};

const objects = (...required: string[]) => ({
  type: 'array',
  items: { type: 'object', required, properties: Object.fromEntries(required.map((name) => [name, {}])) },
});

const schemas: Partial<Record<FileName, object>> = {
  json: { type: 'array', items: row },
  geojson: {
    type: 'object',
    required: ['type', 'features'],
    properties: {
      type: { const: 'FeatureCollection' },
      features: objects('type', 'id', 'geometry', 'properties'),
    },
  },
  structures: objects('id', 'source', 'nom', 'date_maj'),
  services: objects('id', 'source', 'structure_id', 'nom', 'description', 'date_maj'),
};

const forSpreadsheet: ApiParameter = {
  name: 'tableur',
  in: 'query',
  description: { fr: fr.api.spreadsheet, en: en.api.spreadsheet },
  schema: { type: 'string', enum: ['1'] },
};

/** The files, for the description of the interface: each takes the search of the directory. */
export const api: readonly ApiPath[] = openFiles.map(({ name, path, type }) => ({
  path,
  summary: { fr: fr.files.names[name].name, en: en.files.names[name].name },
  parameters: name === 'csv' ? [...searchParameters, forSpreadsheet] : searchParameters,
  type: type.replace(/;.*/, ''),
  schema: schemas[name] ?? { type: 'string' },
}));
