import { beforeAll } from 'vitest';
import { meetingPath } from '#modules/agenda/rules';
import { meetingsOf } from '#modules/meetings';
import { announced, aWorkshop } from '#modules/meetings/testing';
import { addSpace } from '#modules/network';
import { aSpace, tellTerritory } from '#modules/network/testing';
import { freshDatabase } from '#platform/testing/fresh-database';
import { testApp } from '../../testing.ts';

const start = new Date('2026-11-24T09:12:00Z');
const tenSeconds = 10_000;

/**
 * A space of Gramat and its workshops, for one test file. Each page is read for `readForMs`, ten seconds unless said
 * otherwise, so that nobody is taken for a machine; `wait` lets more time pass.
 */
export function aSpaceWithWorkshops({ readForMs = tenSeconds } = {}) {
  const db = freshDatabase();
  let clock = start.getTime();
  const app = testApp(db, () => {
    clock += readForMs;
    return new Date(clock);
  });
  let spaceId = '';
  beforeAll(async () => {
    await tellTerritory(db());
    spaceId = (await addSpace(db(), aSpace(), { actor: { id: null, name: 'essai' }, now: start })).id;
  });
  /** Announces a workshop; answers the address of its first meeting, and of the form that asks for a seat. */
  const workshop = async (about: Parameters<typeof aWorkshop>[1] = {}) => {
    const series = await announced(db(), aWorkshop(spaceId, { startsOn: '2026-12-08', ...about }), start);
    const meetings = await meetingsOf(db(), series.id);
    const { number, id } = meetings[0] as (typeof meetings)[number];
    const path = meetingPath({ number, title: series.title, communeName: 'Gramat' });
    return { path, form: `${path}/inscription`, id, meetings, seriesId: series.id };
  };
  return { db, app, workshop, now: start, wait: (ms: number) => (clock += ms) };
}

export const josette = {
  firstName: 'Josette',
  name: 'Vidal',
  phone: '05 36 49 11 22',
  email: 'Josette@maillage.example',
  remindBy: 'email',
  need: 'Grande écriture',
};
