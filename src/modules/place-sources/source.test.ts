import { expect, test } from 'vitest';
import { sourceNameOf } from './source.ts';

test.each([
  ['liste-fs-20240801.csv', 'liste-fs'],
  ['liste-fs-2025-01-01.csv', 'liste-fs'],
  ['2026-11-24_hub_lieux-de-mediation-numerique_lot.csv', 'hub_lieux-de-mediation-numerique_lot'],
  ['20231003-bus-en-charente.json', 'bus-en-charente'],
  ['lieux.csv.gz', 'lieux'],
  ['C:\\Mes documents\\lieux.csv', 'lieux'],
  ['lieux-46.csv', 'lieux-46'],
  ['lieux-100000.csv', 'lieux-100000'],
  ['20240801.csv', 'fichier'],
  ['', 'fichier'],
])('the file %s comes from %s', (file, source) => {
  expect(sourceNameOf(file)).toBe(source);
});
