import { beforeAll, expect, test } from 'vitest';
import { meetingPath } from '#modules/agenda/rules';
import { cancelMeeting, meetingsOf } from '#modules/meetings';
import { announced, aWorkshop } from '#modules/meetings/testing';
import { addSpace } from '#modules/network';
import { aSpace, tellTerritory } from '#modules/network/testing';
import { freshDatabase } from '#platform/testing/fresh-database';
import { plain } from '#platform/testing/plain';
import { testApp } from '../../testing.ts';

const db = freshDatabase();
let clock = new Date('2026-11-24T09:12:00Z').getTime();
// Each page is read for ten seconds: nobody is taken for a machine.
const app = testApp(db, () => {
  clock += 10_000;
  return new Date(clock);
});
const now = new Date(clock);
let gramat = '';

beforeAll(async () => {
  await tellTerritory(db());
  gramat = (await addSpace(db(), aSpace(), { actor: { id: null, name: 'essai' }, now })).id;
});

/** Announces a workshop; answers the address of its first meeting. */
async function workshop(about: Parameters<typeof aWorkshop>[1] = {}) {
  const series = await announced(db(), aWorkshop(gramat, { startsOn: '2026-12-08', ...about }), now);
  const meetings = await meetingsOf(db(), series.id);
  const { number, id } = meetings[0] as (typeof meetings)[number];
  const path = meetingPath({ number, title: series.title, communeName: 'Gramat' });
  return { path, form: `${path}/inscription`, id, meetings };
}

const josette = {
  firstName: 'Josette',
  name: 'Vidal',
  phone: '05 36 49 11 22',
  email: 'Josette@maillage.example',
  remindBy: 'email',
  need: 'Grande écriture',
};

test('a mailbox alone is enough, whatever reminder was ticked before she came: she is reminded there', async () => {
  const { form } = await workshop({ title: 'Courriel seul' });
  const sent = await app.visitor().submit(form, { ...josette, phone: '', remindBy: 'phone' });
  expect(sent.status).toBe(303);
  const kept = await db()
    .selectFrom('registration')
    .select(['remindBy', 'phone'])
    .orderBy('number', 'desc')
    .executeTakeFirst();
  expect(kept).toEqual({ remindBy: 'email', phone: null });
});

test('her own page says one thing at a time: nothing is kept beside an error, and a cancelled one leads back', async () => {
  const { path, form } = await workshop({ title: 'Un à la fois' });
  const visitor = app.visitor();
  const { location } = await visitor.submit(form, josette);
  const own = location as string;
  expect((await visitor.get(own)).text).toContain('value="05\u00a036\u00a049');
  const wrong = await visitor.submit(own, { phone: '05 36', remindBy: 'phone', need: '' });
  expect(wrong.status).toBe(422);
  expect(plain(wrong.text)).not.toContain('votre place est réservée');
  await visitor.post(`${own}/annuler`, {});
  const { text } = await visitor.get(own);
  expect(plain(text)).not.toContain('pour changer ou annuler');
  expect(text).toContain(`href="${path}/inscription"`);
});

test('her own page of a workshop that does not take place keeps no seat for her', async () => {
  const { form, id } = await workshop({ title: 'N’a pas lieu' });
  const { location } = await app.visitor().submit(form, josette);
  await cancelMeeting(db(), id, 'Neige', now);
  const text = plain((await app.visitor().get(location as string)).text);
  expect(text).toContain('L’atelier n’a pas lieu');
  expect(text).not.toContain('votre place est réservée');
});
