import { expect, test } from 'vitest';
import { aGroup } from '#modules/groups/testing';
import { aSitting } from '#modules/sittings/testing';
import { freshDatabase } from '#platform/testing/fresh-database';
import { plain } from '#platform/testing/plain';
import { testApp } from '../../testing.ts';
import { forgetGuests, presencesIn } from './store.ts';

const db = freshDatabase();
const app = testApp(db, () => new Date('2026-12-08T13:05:00Z'));

test('the code of a private group names nobody: one types one’s name, and the roll says who signed so', async () => {
  const people = [{ name: 'Claire Fabre', standing: 'chair' as const }, { name: 'Awa Diallo' }];
  const group = await aGroup(db(), { isOpen: false }, people);
  const id = await aSitting(db(), group.id, ['Budget']);
  const claire = app.visitorAs({ personId: group.personIds[0] ?? '', name: 'Claire', grants: [] });
  const shown = await claire.get(`/extranet/reunions/${id}/emargement`);
  const code = /href="(\/emargement\/[^"]+)"/.exec(shown.text)?.[1] ?? '';
  const page = await app.visitor().get(code);
  expect(plain(page.text)).toContain('Votre nom');
  expect(page.text).not.toMatch(/Awa Diallo|Claire Fabre|<select/);
  const seat = await db()
    .selectFrom('groupMember')
    .select('id')
    .where('personId', '=', group.personIds[1] ?? '')
    .executeTakeFirst();
  expect((await app.visitor().submit(code, { member: seat?.id ?? '', name: '' })).status).toBe(422);
  await app.visitor().submit(code, { name: 'awa diallo' });
  const noted = async () =>
    (await presencesIn(db(), id)).map(({ name, byCode }) => [name, byCode ? 'by code' : 'by roll']);
  expect(await noted()).toEqual([['Awa Diallo', 'by code']]);
  const roll = `/extranet/reunions/${id}/appel`;
  expect(plain((await claire.get(roll)).text)).toMatch(/Awa Diallo.*par le code/);
  expect(plain((await claire.get(roll)).text)).not.toMatch(/Claire Fabre[^A]*par le code/);
});

test('three years later nobody knows any more who came without a seat; that somebody did is counted', async () => {
  const group = await aGroup(db(), { name: 'Tourisme' }, [{ name: 'Claire Fabre' }]);
  const id = await aSitting(db(), group.id, ['Budget']);
  const seat = await db()
    .selectFrom('groupMember')
    .select('id')
    .where('groupId', '=', group.id)
    .executeTakeFirst();
  const row = { sittingId: id, way: 'there' as const, notedAt: new Date('2026-12-08T13:05:00Z') };
  await db()
    .insertInto('sittingPresence')
    .values([
      { ...row, memberId: seat?.id ?? null, name: 'Claire Fabre', organisation: '' },
      { ...row, memberId: null, name: 'Lina Roy', organisation: 'Mairie' },
      { ...row, memberId: null, name: 'Paul Mas', organisation: 'Mairie' },
    ])
    .execute();
  expect(await forgetGuests(db(), new Date('2026-12-08T12:00:00Z'))).toBe(0);
  await forgetGuests(db(), new Date('2026-12-09T12:00:00Z'));
  expect((await presencesIn(db(), id)).map(({ name }) => name).sort()).toEqual(['', '', 'Claire Fabre']);
});
