import { expect, test } from 'vitest';
import { readWhole } from './testing.ts';

const place = { id: 'Hub_1', nom: 'Le Lien', commune: 'Figeac', pivot: '', services: '' };
const service = { id_fs: '1', lib_fs: 'Bus', lib_com: 'Figeac' };
const structure = { id: 'dora--1', source: 'dora', nom: 'Le Lien', siret: '', commune: 'Figeac' };
const [tools, safety] = ['Maîtrise des outils numériques du quotidien', 'Utilisation sécurisée du numérique'];

/** What was met while files of other territories were read; each once cost somebody an hour. */
const traps: [trap: string, cells: Record<string, unknown>, expected: object][] = [
  [
    'values are joined by bars',
    { ...place, services: `${tools}|${safety}` },
    { fields: { services: [tools, safety] } },
  ],
  [
    'values are joined by semicolons',
    { ...place, services: `${tools};${safety}` },
    { fields: { services: [tools, safety] } },
  ],
  [
    '« Étapes numériques » is written with a space',
    { ...place, formations_labels: 'Étapes numériques (La Poste)' },
    { fields: { trainings: ['Étapes numériques(La Poste)'] } },
  ],
  [
    '« Étapes numériques » is written without one',
    { ...place, formations_labels: 'Étapes numériques(La Poste)' },
    { fields: { trainings: ['Étapes numériques(La Poste)'] } },
  ],
  [
    'apostrophes are typographic',
    { ...place, modalites_acces: 'Ce lieu n’accueille pas de public' },
    { fields: { accessModes: ["Ce lieu n'accueille pas de public"] } },
  ],
  [
    'a special care that only the pattern of the standard has',
    { ...place, prise_en_charge_specifique: 'Déficience visuelle' },
    { fields: { specialCare: ['Déficience visuelle'] } },
  ],
  [
    'several telephones stand where the pattern allows one',
    { ...place, telephone: '+33565203862|+33565203863' },
    { fields: { phone: '+33565203862' }, notes: [{ kind: 'other-phone', value: '+33565203863' }] },
  ],
  [
    'kinds became networks',
    { ...structure, reseaux_porteurs: ['ccas-cias', 'mission-locale'] },
    { fields: { typologies: ['CCAS', 'ML'] } },
  ],
  [
    'the code of a commune is not its postal code',
    { ...place, code_insee: '46102', code_postal: '46100' },
    { commune: { code: '46102', postalCode: '46100', name: 'Figeac' } },
  ],
  [
    'the code of a commune that was merged is said as it is, for whoever knows what it became',
    { ...place, code_insee: '46138', commune: 'Labastide-Murat' },
    { commune: { code: '46138', name: 'Labastide-Murat' } },
  ],
  ['fourteen zeros are no number', { ...place, pivot: '00000000000000' }, { structure: {}, notes: [] }],
  [
    'hours overlap',
    { ...place, horaires: 'Mo 09:00-14:00,11:00-12:30' },
    { fields: { hours: 'Mo 09:00-14:00,11:00-12:30' }, notes: [{ kind: 'hours-doubtful' }] },
  ],
  [
    'an open file names a person',
    { ...place, 'Nom du référent': 'Léa Petit', telephone: '0612345678', courriel: 'lea.petit@figeac.fr' },
    { raw: { 'Nom du référent': '', telephone: '', courriel: '' } },
  ],
  [
    'a bus passes every other week',
    { ...service, h_lundi: '09:00 - 12:00', commentaire: 'Semaine impaire' },
    { fields: { hours: 'week 01-53/2 Mo 09:00-12:00' } },
  ],
  [
    'a day is written with its weeks',
    { ...service, h_mardi: 'Semaine paire : 09:00 - 12:00' },
    { fields: { hours: 'week 02-52/2 Tu 09:00-12:00' } },
  ],
  [
    'an identifier is made of several',
    { ...place, id: 'Coop-numérique_0b5c-11__Hinaura_Lien12' },
    {
      identifier: { scheme: 'coop-numerique', value: '0b5c-11' },
      otherIdentifiers: [{ scheme: 'hinaura', value: 'Lien12' }],
    },
  ],
];

test.each(traps)('%s', async (_trap, cells, expected) => {
  const { rows } = await readWhole(JSON.stringify([cells]));
  expect(rows[0]).toMatchObject(expected);
});
