import { expect, test } from 'vitest';
import { aGroup } from '#modules/groups/testing';
import { cancelSitting, changeSitting } from '#modules/sittings';
import { aSitting } from '#modules/sittings/testing';
import { freshDatabase } from '#platform/testing/fresh-database';
import { inEnglish } from '#platform/testing/in-english';
import { plain } from '#platform/testing/plain';
import { testApp } from '../../testing.ts';
import { answerCall } from './answer-call.ts';
import { callMembers } from './call-members.ts';
import { mailsTo } from './testing.ts';

const db = freshDatabase();
const now = new Date('2026-11-24T09:12:00Z');
// Its rooms hear each other.
testApp(db, () => now);

test('the letters of a call are in the language of the network, its deputy’s, its entry and its links too', async () => {
  const group = await aGroup(db(), {}, [
    { name: 'Claire', email: 'claire@lot.example', standing: 'chair' },
    { name: 'Awa', email: 'awa@region.example' },
  ]);
  const sittingId = await aSitting(db(), group.id, ['Budget']);
  const [claire, awa] = await db().selectFrom('groupMember').select('id').orderBy('standing').execute();
  await db()
    .updateTable('groupMember')
    .set({ deputyOf: claire?.id ?? '' })
    .where('id', '=', awa?.id ?? '')
    .execute();
  const before = await inEnglish(db, async () => {
    await callMembers(db(), { sittingId, again: false }, now);
    await changeSitting(db(), sittingId, { place: 'Salle 2' }, now);
    const given = { answer: 'deputy' as const, deputyId: awa?.id ?? '', said: null };
    await answerCall(db(), { sittingId, memberId: claire?.id ?? '', given }, now);
    return mailsTo(db(), 'awa@region.example');
  });
  expect(before.map(({ subject }) => plain(subject).replace(/:.*/, ''))).toEqual([
    'Call',
    'News',
    'Claire counts on you',
  ]);
  for (const { text } of before) {
    expect(plain(text)).toMatch(/^Hello Awa,/);
    expect(plain(text)).toContain('Tuesday');
    expect(text).toMatch(/http:\/\/localhost:3000\/en\/convocation\//);
  }
  await cancelSitting(db(), sittingId, { why: null, now });
  expect((await mailsTo(db(), 'awa@region.example')).at(-1)?.subject).toMatch(/^Annulée/);
});
