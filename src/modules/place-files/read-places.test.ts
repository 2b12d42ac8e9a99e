import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { vocabulary } from '#modules/network/rules';
import { sourceOf, sources, targets } from '#modules/place-formats/rules';
import { readPlaces } from './index.ts';
import { fileRefusalInWords, isRefused, noteInWords, rowRefusalInWords, targetInWords } from './rules.ts';
import { inPieces, readWhole } from './testing.ts';

const lot = await readFile(new URL('./data/lot-schema.csv', import.meta.url));

test('the file of the France services of the Lot is read whole, in the national format', async () => {
  const { source, version, encoding, separator, unknownColumns, rows, refused } = await readWhole(lot);
  expect({ source, version, encoding, separator, unknownColumns }).toEqual({
    source: 'national',
    version: 'v1',
    encoding: 'utf-8',
    separator: ',',
    unknownColumns: [],
  });
  expect([rows.length, refused.length]).toEqual([24, 0]);
});

test('a place has its fields, its commune and its number in the list of the State', async () => {
  const { rows } = await readWhole(lot);
  expect(rows[3]).toMatchObject({
    line: 5,
    identifier: { scheme: 'france-services', value: '265' },
    fields: {
      name: 'France services Cajarc',
      address: '40 Boulevard du Tour de Ville',
      latitude: 44.48475,
      phone: '+33565406520',
      email: 'cajarc@franceservices.gouv.fr',
      programmes: ['France Services'],
      services: [vocabulary.services[0], vocabulary.services[7]],
    },
    commune: { code: '46045', name: 'Cajarc', postalCode: '46160' },
    updatedOn: '2024-08-01',
  });
});

test('a web page given instead of a file is said to be one', async () => {
  expect(await readPlaces(inPieces('<!DOCTYPE html><html><body>Erreur 404</body></html>'))).toEqual({
    refusal: 'html',
    columns: [],
  });
  expect(fileRefusalInWords('fr', 'html')).toContain('page web');
});

test('reasons, notes and targets are said in both languages', () => {
  expect(rowRefusalInWords('fr', 'no-name')).toContain('nom');
  expect(noteInWords('en', 'mobile')).toContain('mobile');
  expect(targets.every((target) => targetInWords('fr', target) !== '')).toBe(true);
  expect(sources).toContain(sourceOf(['nom', 'ville']));
  expect(isRefused({ line: 1, raw: {}, reason: 'no-name' })).toBe(true);
});
