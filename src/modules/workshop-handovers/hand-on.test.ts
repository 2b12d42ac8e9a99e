import { expect, test } from 'vitest';
import { addSeries, meetingsOf, moveMeeting, seriesById } from '#modules/meetings';
import { aWorkshop, tenTuesdays } from '#modules/meetings/testing';
import { aColleague, aTeam, now, personPath } from '#modules/roles/testing';
import { ledBy } from './store.ts';

const team = aTeam();
const { db, ambassador } = team;

/** A workshop of hers whose first meetings are over. */
async function led(leader: string, title: string): Promise<string> {
  const about = { ...tenTuesdays, startsOn: '2026-11-10', title, ledBy: leader };
  const added = await addSeries(db(), aWorkshop(team.spaces.gramat, about), new Date('2026-11-01T09:00:00Z'));
  return added.series?.id as string;
}

const leaders = async (seriesId: string) => {
  const [first] = await meetingsOf(db(), seriesId);
  return [(await seriesById(db(), seriesId))?.ledBy, first?.startsAt.toISOString().slice(0, 10)];
};

test('who leaves hands her workshops on from the next meeting; what took place stays hers', async () => {
  const [kept, dropped] = [
    await led(team.nadia, 'Ma boîte de courriel'),
    await led(team.nadia, 'Mes photos'),
  ];
  const heir = await aColleague(db(), 'Yves Delmas', { role: 'animator', spaces: [team.spaces.gramat] });
  const page = (await ambassador().get(personPath(team.nadia, '/depart'))).text;
  expect(page).toContain('Atelier\u00a0: Ma boîte de courriel (La Halle), 8\u00a0séances à venir');

  await ambassador().post(personPath(team.nadia, '/depart'), { to: heir, keys: [`series:${kept}`] });
  expect(await ledBy(db(), team.nadia, now)).toEqual([]);
  expect(await leaders(kept)).toEqual([team.nadia, '2026-11-10']);
  expect(await leaders(dropped)).toEqual([team.nadia, '2026-11-10']);
  const [taken] = await ledBy(db(), heir, now);
  expect(taken).toMatchObject({ title: 'Ma boîte de courriel', count: 8 });
  expect(await db().selectFrom('outgoingMail').select('id').execute()).toEqual([]);
});

test('one that was moved, forward or back, does not stay behind', async () => {
  const leaver = await aColleague(db(), 'Ida Roux', { role: 'animator', spaces: [team.spaces.gramat] });
  for (const [title, rank, day] of [
    ['Moved forward', 6, '2026-11-26'],
    ['Put off', 1, '2026-12-20'],
  ] as const) {
    const meetings = await meetingsOf(db(), await led(leaver, title));
    const times = { startsAt: new Date(`${day}T18:00:00Z`), endsAt: new Date(`${day}T20:00:00Z`) };
    await moveMeeting(
      db(),
      meetings[rank]?.id as string,
      { ...times, reason: 'Salle prise' },
      new Date('2026-11-12'),
    );
  }
  expect((await ledBy(db(), leaver, now)).map(({ title }) => title).sort()).toEqual([
    'Moved forward',
    'Put off',
  ]);
  await ambassador().post(personPath(leaver, '/depart'), { to: '' });
  expect(await ledBy(db(), leaver, now)).toEqual([]);
});
