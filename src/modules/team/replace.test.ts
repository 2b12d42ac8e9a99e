import { beforeAll, describe, expect, test } from 'vitest';
import { grantsOf } from '#modules/accounts';
import { can } from '#platform/access';
import { freshDatabase } from '#platform/testing/fresh-database';
import { testApp } from '../../testing.ts';
import { aColleague, causses, holding, now, threeSpaces } from './testing.ts';

const db = freshDatabase();
let at = now;
const app = testApp(db, () => at);
let spaces: Awaited<ReturnType<typeof threeSpaces>>;
let hugo: string;
let nadia: string;
let luc: string;
const ambassador = () => app.visitorAs(holding(hugo, 'ambassador', { epcis: [causses] }, 'Hugo Delpech'));
const pageOf = (person: string, path = '') => `/extranet/equipe/${person}${path}`;

beforeAll(async () => {
  spaces = await threeSpaces(db());
  hugo = await aColleague(db(), 'Hugo Delpech', { role: 'ambassador', epcis: [causses] });
  nadia = await aColleague(db(), 'Nadia Ferrand', { role: 'animator', spaces: [spaces.gramat] });
  luc = await aColleague(db(), 'Luc Bessières', { role: 'animator', spaces: [spaces.cajarc] });
});

describe('a colleague who stands in for a week', () => {
  const week = () => ({ who: marie, from: '2026-12-07', until: '2026-12-11' });
  let marie: string;

  beforeAll(async () => {
    marie = await aColleague(db(), 'Marie Cassan', { role: 'animator', spaces: [spaces.rocamadour] });
  });

  test('days out of order, past, or without somebody come back with what was typed', async () => {
    const visitor = ambassador();
    const wrong = await visitor.submit(pageOf(nadia, '/remplacement'), { ...week(), until: '2026-12-06' });
    expect(wrong.status).toBe(422);
    expect(wrong.text).toContain('La fin vient avant le début');
    expect(wrong.text).toContain('value="2026-12-07"');
    const past = await visitor.submit(pageOf(nadia, '/remplacement'), { ...week(), from: '2026-11-23' });
    expect(past.text).toContain('Ce jour est passé');
    expect((await visitor.submit(pageOf(nadia, '/remplacement'), { ...week(), who: luc })).status).toBe(422);
    expect((await visitor.submit(pageOf(nadia, '/remplacement'), { ...week(), who: '' })).status).toBe(422);
  });

  test('holds the same rights from the first morning to the last evening, not before nor after', async () => {
    const done = await ambassador().submit(pageOf(nadia, '/remplacement'), week());
    expect(done.location).toBe(pageOf(nadia));
    const mayEdit = async (instant: string) => {
      const grants = await grantsOf(db(), marie, new Date(instant));
      const viewer = {
        personId: marie,
        name: '',
        email: null,
        grants,
        permissions: new Map([['space.edit', ['animator' as const]]]),
      };
      return can(viewer, 'space.edit', { spaceId: spaces.gramat });
    };
    expect(await mayEdit('2026-12-06T22:59:59Z')).toBe(false);
    expect(await mayEdit('2026-12-06T23:00:00Z')).toBe(true);
    expect(await mayEdit('2026-12-11T22:59:59Z')).toBe(true);
    expect(await mayEdit('2026-12-11T23:00:00Z')).toBe(false);
  });

  test('is shown as such on both pages, and puts the other one among the absent', async () => {
    expect((await ambassador().get(pageOf(marie))).text).toContain('remplace Nadia Ferrand');
    expect((await ambassador().get(pageOf(nadia))).text).toMatch(
      /Marie Cassan prend sa place du 7 au 11.décembre/,
    );
    expect((await ambassador().get('/extranet/equipe?etat=away')).text).not.toContain('Nadia Ferrand');
    at = new Date('2026-12-08T09:00:00Z');
    expect((await ambassador().get('/extranet/equipe?etat=away')).text).toContain('Nadia Ferrand');
    at = now;
  });

  test('cannot be doubled on the same days', async () => {
    const twice = await ambassador().submit(pageOf(nadia, '/remplacement'), {
      ...week(),
      from: '2026-12-11',
      until: '2026-12-14',
    });
    expect(twice.status).toBe(409);
    expect(twice.text).toContain('prend déjà sa place');
  });
});
