import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { beforeAll, expect, test } from 'vitest';
import { freshDatabase } from '#platform/testing/fresh-database';
import { testApp } from '../../testing.ts';
import { enterOddSpaces } from './testing.ts';
import { schemaFile } from './testing-schema.ts';

const db = freshDatabase();
const app = testApp(db);
const listAt = async (path: string) => JSON.parse((await app.visitor().get(path)).text);

beforeAll(() => enterOddSpaces(db()));

const ajv = new Ajv2020({ allErrors: true, strict: false });
addFormats.default(ajv);
const faultsAgainst = (schema: string, things: object[]): string[] => {
  const fits = ajv.compile(schemaFile(schema));
  return things.flatMap((thing) => (fits(thing) ? [] : [ajv.errorsText(fits.errors)]));
};

test('structures and services fit the schemas of data·inclusion, whatever a space says or leaves out', async () => {
  const structures = await listAt('/data-inclusion/structures.json');
  const services = await listAt('/data-inclusion/services.json');
  expect([structures.length, services.length]).toEqual([3, 5]);
  expect(faultsAgainst('structure-v1.0.8.json', structures)).toEqual([]);
  expect(faultsAgainst('service-v1.0.8.json', services)).toEqual([]);
});

test('a space becomes one structure, and as many services as it offers', async () => {
  const structures = await listAt('/data-inclusion/structures.json');
  const said = structures.find(({ siret }: { siret?: string }) => siret === '43493312300029');
  expect(said.id).toMatch(/^espaces-multimedia-du-lot--[0-9a-f-]{36}$/);
  expect(said.reseaux_porteurs).toEqual(['espaces-publics-numeriques', 'caf', 'france-service', 'communes']);
  expect(said.site_web).toBe('https://xn--mdiathque-53af.example/%C3%A0%20propos?a=1,2;b=3');

  const services = await listAt('/data-inclusion/services.json');
  const own = services.filter((service: { structure_id: string }) => service.structure_id === said.id);
  expect(own.map(({ type }: { type: string }) => type)).toEqual([
    'accompagnement',
    'atelier',
    'aide-materielle',
  ]);
  expect(own[1]).toMatchObject({
    thematiques: [
      'numerique--acceder-a-des-services-en-ligne',
      'difficultes-administratives-ou-juridiques--accompagnement-aux-demarches-administratives',
      'numerique--maitriser-les-fondamentaux-du-numerique',
    ],
    frais: 'payant',
    frais_precisions: 'Impression : 10 centimes',
    publics: ['jeunes', 'seniors'],
    publics_precisions: 'Langues étrangères (anglais), Déficience visuelle',
    modes_accueil: ['en-presentiel', 'a-distance'],
    modes_mobilisation: ['se-presenter', 'telephoner', 'envoyer-un-courriel', 'utiliser-lien-mobilisation'],
    lien_mobilisation: 'https://rdv.example/gramat',
    mobilisable_par: ['usagers', 'professionnels'],
  });
});

test('what an invented space offers is said to be invented too', async () => {
  const services = await listAt('/data-inclusion/services.json');
  const invented = services.filter(({ nom }: { nom: string }) => nom.endsWith(' (exemple inventé)'));
  expect(new Set(invented.map(({ structure_id }: { structure_id: string }) => structure_id)).size).toBe(1);
});
