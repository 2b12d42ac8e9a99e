import { expect, test } from 'vitest';
import { addMember, membersOf } from '#modules/groups';
import { aGroup } from '#modules/groups/testing';
import { aSitting } from '#modules/sittings/testing';
import { freshDatabase } from '#platform/testing/fresh-database';
import { plain } from '#platform/testing/plain';
import { testApp } from '../../testing.ts';
import { callMembers } from './call-members.ts';
import { linksTo, mailsTo } from './testing.ts';

const db = freshDatabase();
const app = testApp(db);
const start = new Date('2026-11-24T09:12:00Z');

test('whoever has no account reads what is to be read before by links of her own', async () => {
  const group = await aGroup(db(), { isOpen: false }, [
    { name: 'Hugo Blanc', email: 'hugo@chambre.example' },
  ]);
  const sittingId = await aSitting(db(), group.id, ['Budget']);
  const [point] = await db().selectFrom('sittingPoint').select('id').orderBy('rank').execute();
  const document = {
    groupId: group.id,
    title: 'Projet de budget',
    fileName: 'budget.txt',
    fileType: 'text/plain',
  };
  const { id: documentId } = await db()
    .insertInto('groupDocument')
    .values({ ...document, fileBytes: 4, fileSha256: '0'.repeat(64), isPublic: false, addedAt: start })
    .returning('id')
    .executeTakeFirstOrThrow();
  await db()
    .insertInto('sittingPointDocument')
    .values({ pointId: point?.id ?? '', documentId })
    .execute();
  await callMembers(db(), { sittingId, again: false }, start);
  const { there = '' } = await linksTo(db(), 'hugo@chambre.example');
  const { text } = await app.visitor().get(there);
  const link = /href="(\/piece\/[^"]+)"/.exec(text)?.[1] ?? '';
  expect(plain(text)).toContain('À lire avant');
  // The file itself is not there: it was found, and is gone.
  expect((await app.visitor().get(link)).status).toBe(404);
  expect((await app.visitor().get(`${link.slice(0, -1)}${link.endsWith('A') ? 'B' : 'A'}`)).status).toBe(410);
});

test('the deputy whom a member counts on reads the meeting by the link of her letter, and answers', async () => {
  const people = [{ name: 'Awa Diallo', email: 'awa@region.example' }];
  const group = await aGroup(db(), { name: 'Comité', isOpen: false }, people);
  const sittingId = await aSitting(db(), group.id, ['Budget']);
  const [awa] = await membersOf(db(), group.id);
  await callMembers(db(), { sittingId, again: false }, start);
  const seat = {
    name: 'Odile Perrin',
    email: 'odile@lot.example',
    organisation: '',
    standing: 'member' as const,
  };
  const act = { groupId: group.id, now: start, today: '2026-11-24' };
  await addMember(db(), { ...seat, deputyOf: awa?.id ?? '' }, act);
  const { there = '' } = await linksTo(db(), 'awa@region.example');
  const { text } = await app.visitor().get(there);
  const answer = /value="(deputy:[^"]+)"/.exec(text)?.[1] ?? '';
  await app.visitor().submit(there, { answer, said: '' });
  const letters = await mailsTo(db(), 'odile@lot.example');
  const counted = letters.find(({ subject }) => plain(subject).includes('Awa Diallo compte sur vous'));
  const link = /\/convocation\/[\w-]+/.exec(counted?.text ?? '')?.[0] ?? '';
  // Seated after the call left, she is called as well, with an entry for her calendar.
  expect(letters.filter(({ calendar }) => calendar !== null)).toHaveLength(1);
  expect((await app.visitor().submit(link, { answer: 'there', said: '' })).status).toBe(303);
});
