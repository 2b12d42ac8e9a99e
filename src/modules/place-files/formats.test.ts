import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { intervals } from '#modules/hours/rules';
import { sourceOf } from '#modules/place-formats/rules';
import { readWhole } from './testing.ts';

const data = (name: string) => readFile(new URL(`./data/${name}`, import.meta.url));
const [brut, schema, buses, example] = await Promise.all(
  ['lot-brut.csv', 'lot-schema.csv', 'charente-buses.json', 'standard-example.csv'].map(data),
);

test.each([
  ['national', ['id', 'pivot', 'nom', 'commune', 'services']],
  ['national', ['nom', 'commune', 'code_insee', 'services', 'cle_ban']],
  ['national', ['NOM', 'Publics_accueillis']],
  ['france-services', ['id_fs', 'lib_fs', 'h_lundi']],
  ['data-inclusion', ['id', 'source', 'nom', 'siret', 'reseaux_porteurs']],
  ['data-inclusion', ['id', 'source', 'nom', 'siret', 'courriel', 'date_maj', 'lien_source']],
  ['data-inclusion', ['id', 'source', 'nom', 'rna', 'thematiques']],
  ['csv', ['Nom du lieu', 'Ville', 'Tél']],
  ['csv', []],
])('a file is known as %s by its columns', (source, columns) => {
  expect(sourceOf(columns)).toBe(source);
});

const april = { from: new Date('2026-04-01'), to: new Date('2026-06-01') };
const openings = (hours: string | null | undefined) =>
  hours ? intervals({ hours, special: [] }, april.from, april.to, { zone: 'Europe/Paris' }) : [];

test('the two files of the Lot, as the State lists it and in the national format, say the same', async () => {
  const [one, other] = [await readWhole(brut as Buffer), await readWhole(schema as Buffer)];
  expect(one.source).toBe('france-services');
  for (const [at, row] of one.rows.entries()) {
    const { fields, ...rest } = row;
    const twin = other.rows[at];
    expect({ ...fields, hours: null, description: null }).toEqual({
      ...twin?.fields,
      hours: null,
      description: null,
    });
    // « Ouverture le 1er samedi du mois » is a remark that the national file does not follow.
    if (!row.raw.commentaire?.includes('samedi'))
      expect(openings(fields.hours), fields.name).toEqual(openings(twin?.fields.hours));
    expect([rest.identifier, rest.commune, rest.structure]).toEqual([
      twin?.identifier,
      twin?.commune,
      twin?.structure,
    ]);
  }
});

test('the buses of Charente, in version 0, pass every other week', async () => {
  const { version, rows, refused } = await readWhole(buses as Buffer);
  expect([version, rows.length, refused.length]).toEqual(['v0', 12, 0]);
  expect(rows[1]).toMatchObject({
    identifier: { scheme: 'bus-france-services-en-charente', value: '2' },
    fields: {
      hours: 'week 01-53/2 Tu 09:00-12:30,13:30-15:30; PH off',
      services: [
        'Accès internet et matériel informatique',
        'Insertion professionnelle via le numérique',
        'Aide aux démarches administratives',
      ],
      programmes: ['Conseillers numériques', 'France Services'],
      otherLabels: ['APTIC', 'ZRR'],
    },
    updatedOn: null,
  });
});

test('the example of the standard keeps all its columns', async () => {
  const { rows, unknownColumns } = await readWhole(example as Buffer);
  expect(unknownColumns).toEqual([]);
  expect(Object.keys(rows[0]?.fields ?? {})).toHaveLength(26);
});

const inclusion = {
  id: 'dora--4f',
  source: 'dora',
  nom: 'Espace numérique',
  siret: '43493312300029',
  commune: 'Figeac',
  code_insee: '46102',
  code_postal: '46100',
  adresse: '1 rue du Pont',
  latitude: 44.6086,
  longitude: 2.0332,
  telephone: '0565203862',
  courriel: 'contact@figeac.fr',
  site_web: 'https://figeac.fr',
  description: 'Un lieu ouvert à tous.',
  horaires_accueil: 'Mo-Fr 09:00-12:00',
  accessibilite_lieu: 'https://acceslibre.beta.gouv.fr/x',
  reseaux_porteurs: ['espaces-publics-numeriques', 'france-service', 'conseillers-numeriques', 'wimoov'],
  lien_source: 'https://dora.fr/x',
  date_maj: '2026-04-27',
};

test.each([
  ['a list', JSON.stringify([inclusion])],
  ['one object per line', `${JSON.stringify(inclusion)}\n${JSON.stringify(inclusion)}\n`],
])('data·inclusion v1 is read from %s', async (_name, file) => {
  const { source, version, rows, unknownColumns } = await readWhole(file);
  expect([source, version, unknownColumns]).toEqual(['data-inclusion', 'v1', []]);
  expect(rows[0]).toMatchObject({
    identifier: { scheme: 'dora', value: '4f' },
    fields: {
      name: 'Espace numérique',
      typologies: ['EPN', 'RFS'],
      programmes: ['France Services', 'Conseillers numériques'],
    },
    structure: { structureSiret: '43493312300029' },
    updatedOn: '2026-04-27',
    notes: [{ column: 'reseaux_porteurs', kind: 'unknown-value', value: 'wimoov' }],
  });
});

test('data·inclusion v0 has kinds, labels and themes', async () => {
  const { version, rows } = await readWhole(
    JSON.stringify([
      {
        id: '4f',
        source: 'dora',
        nom: 'Espace numérique',
        siret: null,
        rna: null,
        commune: 'Figeac',
        typologie: 'ASSO',
        horaires_ouverture: 'Mo 09:00-12:00',
        labels_nationaux: ['france-service', 'aidants-connect', 'campus-connecte'],
        thematiques: ['numerique', 'numerique--acceder-a-du-materiel', 'mobilite--apprendre-a-conduire'],
        antenne: false,
      },
    ]),
  );
  expect(version).toBe('v0');
  expect(rows[0]).toMatchObject({
    identifier: { scheme: 'dora', value: '4f' },
    fields: {
      typologies: ['ASSO'],
      hours: 'Mo 09:00-12:00',
      programmes: ['France Services', 'Aidants Connect'],
      otherLabels: ['campus-connecte'],
      services: ['Accès internet et matériel informatique'],
    },
  });
});
