import { beforeAll, expect, test } from 'vitest';
import { addPerson, addSpace, welcomeIn } from '#modules/network';
import { aSpace, tellTerritory } from '#modules/network/testing';
import { freshDatabase } from '#platform/testing/fresh-database';
import { answerCheck } from './answer-check.ts';
import { forgetLetters } from './letter-store.ts';
import { daysAfter } from './request.ts';
import { sendLetters } from './send-letters.ts';
import { answersOf, forgetNames, insertRequest } from './store.ts';

const db = freshDatabase();
beforeAll(() => tellTerritory(db()));

const now = new Date('2026-11-24T04:10:00Z');
const actor = { id: null, name: 'Nadia Ferrand' };

async function askedSpace(): Promise<{ requestId: string; personId: string }> {
  const { id: spaceId } = await addSpace(db(), aSpace(), { actor, now });
  const personId = await addPerson(db(), { name: 'Nadia', email: `${crypto.randomUUID()}@lot.example` });
  await welcomeIn(db(), { spaceId, personId, now });
  const requestId = (await insertRequest(db(), { spaceId, openedAt: now }))?.id ?? '';
  await sendLetters(db(), requestId, 20, now);
  return { requestId, personId };
}

test('whom a letter went to is forgotten once its link is no longer good, and with the person', async () => {
  const { personId } = await askedSpace();
  await askedSpace();
  await db().deleteFrom('person').where('id', '=', personId).execute();
  expect(await forgetLetters(db(), daysAfter(now, 59))).toBe(0);
  expect(await forgetLetters(db(), daysAfter(now, 61))).toBe(1);
});

test('a year later an answer stays, without its author nor her words', async () => {
  const { requestId } = await askedSpace();
  const answers = [{ section: 'prices' as const, verdict: 'wrong' as const, correction: 'Payant.' }];
  await answerCheck(
    db(),
    { requestId, answers },
    { way: 'link', actor, viewer: null, now, zone: 'Europe/Paris' },
  );
  expect(await forgetNames(db(), now)).toBe(0);
  expect(await forgetNames(db(), daysAfter(now, 1))).toBe(1);
  expect(await answersOf(db(), requestId)).toMatchObject([
    { section: 'prices', verdict: 'wrong', correction: null, answeredBy: null },
  ]);
});
