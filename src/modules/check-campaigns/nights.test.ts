import fc from 'fast-check';
import { beforeAll, expect, test } from 'vitest';
import { answerCheck, insertRequest } from '#modules/checks';
import { daysAfter, sections } from '#modules/checks/rules';
import { openRequestOf } from '#modules/checks/testing';
import { addSpace, changeSpace } from '#modules/network';
import { aSpace, tellTerritory } from '#modules/network/testing';
import { freshDatabase } from '#platform/testing/fresh-database';
import { askNow, askSpaces } from './ask-spaces.ts';

const db = freshDatabase();
beforeAll(() => tellTerritory(db()));

const start = new Date('2026-11-24T04:10:00Z');
const actor = { id: null, name: 'import' };

/** What may happen on a day. */
const day = fc.record({
  gap: fc.integer({ min: 1, max: 30 }),
  what: fc.constantFrom('night', 'twice', 'start', 'answer', 'unpublish', 'publish'),
});

test('whatever happens, a space has one open question at most, and no question more than three letters to one mailbox', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(day, { minLength: 5, maxLength: 14 }), async (days) => {
      await db().deleteFrom('space').execute();
      const { id } = await addSpace(db(), aSpace({ checkedOn: null }), { actor, now: start });
      let now = start;
      for (const { gap, what } of days) {
        now = daysAfter(now, gap);
        await happen(id, what, now);
      }
      const requests = await db().selectFrom('checkRequest').selectAll().execute();
      expect(requests.filter(({ closedAt }) => closedAt === null).length).toBeLessThanOrEqual(1);
      const letters = await db().selectFrom('checkLetter').selectAll().execute();
      for (const request of requests) {
        expect(request.letters).toBeLessThanOrEqual(3);
        expect(letters.filter(({ requestId }) => requestId === request.id)).toHaveLength(request.letters);
      }
    }),
    { numRuns: 25 },
  );
}, 60_000);

async function happen(id: string, what: string, now: Date): Promise<void> {
  if (what === 'start') await askNow(db(), null, now);
  if (what === 'answer') await answerAll(id, now);
  if (what === 'unpublish') await changeSpace(db(), id, { status: 'draft' }, { actor, now });
  if (what === 'publish') await changeSpace(db(), id, { status: 'published' }, { actor, now });
  if (what === 'twice') await Promise.all([askSpaces(db(), now), askSpaces(db(), now)]);
  await askSpaces(db(), now);
}

async function answerAll(id: string, now: Date): Promise<void> {
  const request = await openRequestOf(db(), id);
  if (!request) return;
  const answers = sections.map((section) => ({ section, verdict: 'true' as const, correction: null }));
  await answerCheck(
    db(),
    { requestId: request.id, answers },
    { way: 'link', actor, viewer: null, now, zone: 'Europe/Paris' },
  );
}

test('the database itself refuses a second open question', async () => {
  const { id } = await addSpace(db(), aSpace(), { actor, now: start });
  expect(await insertRequest(db(), { spaceId: id, openedAt: start })).toBeDefined();
  expect(await insertRequest(db(), { spaceId: id, openedAt: start })).toBeUndefined();
  const second = db().insertInto('checkRequest').values({ spaceId: id, openedAt: start }).execute();
  await expect(second).rejects.toThrow(/check_request_open/);
});
