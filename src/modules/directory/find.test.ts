import { beforeAll, describe, expect, test } from 'vitest';
import { freshDatabase } from '#platform/testing/fresh-database';
import { testApp } from '../../testing.ts';
import { find } from './find.ts';
import { readSearch } from './search.ts';
import { aSpace, aTerritory, now } from './testing.ts';

const db = freshDatabase();
testApp(db, () => now); // Its modules hear of the spaces.
const moment = { now, zone: 'Europe/Paris' };
const names = async (query: string) => {
  const { spaces } = await find(db(), readSearch(new URLSearchParams(query)), moment);
  return spaces.map((space) => space.name);
};

beforeAll(async () => {
  await aTerritory(db());
  await aSpace(db(), 'Gramat', {
    name: 'Médiathèque de Gramat',
    hours: 'Tu 09:00-12:00,14:00-18:00; Sa 09:00-12:30',
    services: ['Accès internet et matériel informatique'],
    supportModes: ['Dans un atelier collectif'],
    equipment: { printer: 1, wifi: 1 },
    phone: '+33536491210',
    description: 'Œuvres numérisées, création de courriels, prêt de tablettes.',
  });
  await aSpace(db(), 'Figeac', {
    name: 'Espace du Carmel',
    hours: 'Tu 14:00-20:00',
    services: ['Aide aux démarches administratives'],
    programmes: ['France Services'],
    access: ['wheelchair'],
    fees: ['Gratuit'],
  });
  await aSpace(db(), 'Saint-Céré', { name: 'Les Éclaireurs du numérique', fees: ['Gratuit sous condition'], address: 'Rue du Château' });
});

describe('a search by words finds', () => {
  const cases: [typed: string, names: string[]][] = [
    ['médiathèque', ['Médiathèque de Gramat']],
    ['mediatheque', ['Médiathèque de Gramat']],
    ['MEDIATEQUE', ['Médiathèque de Gramat']],
    ['mediath', ['Médiathèque de Gramat']],
    ['imprimante', ['Médiathèque de Gramat']],
    ['oeuvre', ['Médiathèque de Gramat']],
    ['œuvres', ['Médiathèque de Gramat']],
    ['atelier', ['Médiathèque de Gramat']],
    ['figac', ['Espace du Carmel']],
    ['fiegac', ['Espace du Carmel']],
    ['eclaireur', ['Les Éclaireurs du numérique']],
    ['chateaux', ['Les Éclaireurs du numérique']],
    ['zzzzzz', []],
  ];
  test.each(cases)('« %s »', async (typed, found) => {
    expect(await names(`q=${encodeURIComponent(typed)}`)).toEqual(found);
  });
});

test('near a commune, the nearest comes first', async () => {
  expect(await names('ou=figeac')).toEqual(['Espace du Carmel', 'Les Éclaireurs du numérique', 'Médiathèque de Gramat']);
});
