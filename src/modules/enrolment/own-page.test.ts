import { expect, test } from 'vitest';
import { cancelMeeting } from '#modules/meetings';
import { plain } from '#platform/testing/plain';
import { aSpaceWithWorkshops, josette } from './testing.ts';

const { db, app, workshop, now } = aSpaceWithWorkshops();

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
