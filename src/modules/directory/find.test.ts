import { beforeAll, describe, expect, test } from 'vitest';
import { aSpace, aTerritory, now } from '#modules/lookup/testing';
import { changeSpace } from '#modules/network';
import { freshDatabase } from '#platform/testing/fresh-database';
import { testApp } from '../../testing.ts';
import { find } from './find.ts';
import { relax } from './relax.ts';
import { readSearch } from './search.ts';

const db = freshDatabase();
testApp(db, () => now); // Its modules hear of the spaces.
const moment = { now, zone: 'Europe/Paris' };
const ask = (query: string | Record<string, string>) =>
  find(db(), readSearch(new URLSearchParams(query)), moment);
const names = async (query: string | Record<string, string>) =>
  (await ask(query)).spaces.map((space) => space.name);

const library = 'Médiathèque de Gramat';
const carmel = 'Espace du Carmel';
const lights = 'Les Éclaireurs du numérique';
const relay = 'Mairie, relais';

beforeAll(async () => {
  await aTerritory(db());
  await aSpace(db(), 'Gramat', {
    name: library,
    hours: 'Tu 09:00-12:00,14:00-18:00; Sa 09:00-12:30',
    services: ['Accès internet et matériel informatique'],
    supportModes: ['Dans un atelier collectif'],
    equipment: { printer: 1, wifi: 1 },
    phone: '+33536491210',
    description: 'Œuvres numérisées, création de courriels, prêt de tablettes. Prix : 100 % gratuit.',
  });
  await aSpace(db(), 'Figeac', {
    name: carmel,
    hours: 'Tu 14:00-20:00',
    services: ['Aide aux démarches administratives'],
    programmes: ['France Services'],
    access: ['wheelchair'],
    fees: ['Gratuit'],
    description: 'Généalogie le jeudi.',
  });
  await aSpace(db(), 'Saint-Céré', {
    name: lights,
    fees: ['Gratuit sous condition'],
    address: 'Rue du Château',
  });
  await aSpace(db(), 'Le Bourg', {
    name: relay,
    hours: 'Tu 09:00-12:00 "sur rendez-vous"',
    summary: 'Un relais d’accès à l’ordinateur, l’été comme l’hiver.',
  });
});

describe('a search by words finds', () => {
  test.each<[typed: string, names: string[]]>([
    // Accents, capitals, ligatures, apostrophes
    ['médiathèque', [library]],
    ['mediatheque', [library]],
    ['MÉDIATHÈQUE', [library]],
    ['Me\u0301diathe\u0300que', [library]],
    ['oeuvre', [library]],
    ['œuvre', [library]],
    ['ŒUVRES', [library]],
    ['éclaireurs', [lights]],
    ['eclaireurs', [lights]],
    ['château', [lights]],
    ['chateau', [lights]],
    ['l’été', [relay]],
    ["l'ete", [relay]],
    ['d’hiver', [relay]],
    // Word forms
    ['médiathèques', [library]],
    ['tablette', [library]],
    ['numérisée', [library]],
    ['éclaireur', [lights]],
    ['courriel', [library]],
    ['relais', [relay]],
    ['généalogies', [carmel]],
    // One word for one thing
    ['imprimante', [library]],
    ['impression', [library]],
    ['photocopies', [library]],
    ['mail', [library]],
    ['e-mail', [library]],
    ['Wi-Fi', [library]],
    ['wifi', [library]],
    ['cours', [library]],
    ['papiers impôts', [carmel]],
    ['fauteuil roulant', [carmel]],
    // Beginnings
    ['mediath', [library]],
    ['ordi', [relay, library]],
    ['gram', [library]],
    ['éclai', [lights]],
    // Mistakes
    ['mediateque', [library]],
    ['médiatèque', [library]],
    ['mediahteque', [library]],
    ['tabelttes', [library]],
    ['imprmer', [library]],
    ['figac', [carmel, relay]],
    ['fiegac', [carmel, relay]],
    ['gramatt', [library]],
    ['chateaux', [lights]],
    ['eclereurs', [lights]],
    ['genealogi', [carmel]],
    ['demarchse', [carmel]],
    // Several words: all of them, in any order, without those that say nothing
    ['gramat médiathèque', [library]],
    ['une médiathèque à Gramat', [library]],
    ['où imprimer près de Gramat', [library]],
    ['médiathèque figeac', []],
    ['mediateque gramatt', [library]],
    ['tablette généalogie', []],
    ['médiathèque zzzzzz', [library]],
    ['je suis là avec vous', [carmel, lights, relay, library]],
    ['je cherche un endroit pour imprimer', [library]],
    // Places, postal codes, labels, English
    ['46500', [library]],
    ['46100 figeac', [carmel]],
    ['grand-figeac', [carmel, relay]],
    ['france services', [carmel]],
    ['printing', [library]],
    ['wheelchair', [carmel]],
    // What nobody should have to fear
    ['', [carmel, lights, relay, library]],
    ['   ', [carmel, lights, relay, library]],
    ['%', [carmel, lights, relay, library]],
    ['100 %', [library]],
    ['_', [carmel, lights, relay, library]],
    ['\u0000', [carmel, lights, relay, library]],
    ['médiathèque\u0000', [library]],
    ["'; drop table space; --", []],
    ["' or 1=1 --", [library]], // « or » is in “Printing or scanning”
    ['médiathèque & !gramat', [library]],
    ['médiathèque | figeac', []],
    ['(médiathèque:*)', [library]],
    ["'médiathèque':A", [library]],
    ['<-> \\ : * ( ) | & !', [carmel, lights, relay, library]],
    ['<script>alert(1)</script>', []],
    ['zzzzzz', []],
    ['日本語', []],
    ['😀', [carmel, lights, relay, library]],
    ['a'.repeat(300), []],
    [`médiathèque ${'x'.repeat(300)}`, [library]],
    ['médiathèque '.repeat(25), [library]],
  ])('« %s »', async (typed, found) => {
    expect(await names({ q: typed })).toEqual(found);
  });
});

test('a search says what it corrected, and what it left out', async () => {
  const { words } = await ask({ q: 'mediateque zzzzzz gramat' });
  expect(words.corrected).toEqual([{ typed: 'mediateque', shown: 'médiathèque' }]);
  expect(words.unknown).toEqual(['zzzzzz']);
});

test('a space whose name says the words comes before one that only mentions them', async () => {
  const { id } = await aSpace(db(), 'Souillac', { name: 'Z’atelier photo' });
  const other = await aSpace(db(), 'Souillac', { name: 'Annexe', description: 'Atelier photo le lundi.' });
  expect(await names({ q: 'atelier photo' })).toEqual(['Z’atelier photo', 'Annexe']);
  for (const space of [id, other.id])
    await changeSpace(db(), space, { status: 'closed' }, { actor: { id: null, name: 'test' }, now });
  expect(await names({ q: 'atelier photo' })).toEqual([]);
});

describe('where', () => {
  test('near a commune, the nearest comes first, with its distance unless it is in the commune itself', async () => {
    const { spaces } = await ask('ou=figeac');
    expect(spaces.map(({ name, km }) => [name, km && Math.round(km)])).toEqual([
      [carmel, null],
      [relay, 16],
      [lights, 30],
      [library, 31],
    ]);
  });

  test('a distance leaves out what lies beyond', async () => {
    expect(await names('ou=figeac&km=20')).toEqual([carmel, relay]);
    expect(await names('ou=figeac&km=10')).toEqual([carmel]);
  });

  test('without a place the order is that of the alphabet, accents aside', async () => {
    expect(await names('')).toEqual([carmel, lights, relay, library]);
  });

  test('an unknown or doubtful commune leaves the rest of the search as it was', async () => {
    expect(await names('ou=Atlantis&q=relais')).toEqual([relay]);
    expect(await names('ou=Saint&km=5&q=relais')).toEqual([relay]);
  });
});

describe('a search that finds nothing leads to the nearest thing', () => {
  test.each([
    ['ou=gramat&km=5&q=généalogie', ['km'], carmel],
    ['service=demarches&ouvert=maintenant', ['opening'], carmel],
    ['q=médiathèque&acces=fauteuil', ['choices'], library],
    ['ou=gramat&km=5&acces=boucle', ['choices'], library],
    ['q=zzzzzz', ['words'], carmel],
    ['ou=figeac&km=5&q=zzzzzz&acces=boucle', ['km', 'choices', 'words'], carmel],
  ])('%s: without %j, %s', async (query, without, name) => {
    const found = await ask(query);
    expect(found.total).toBe(0);
    const relaxed = await relax(db(), found, moment);
    expect(relaxed).toMatchObject({ without, nearest: { name } });
  });
});
