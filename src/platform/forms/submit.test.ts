import { expect, test } from 'vitest';
import { record } from '#platform/journal';
import { freshDatabase } from '#platform/testing/fresh-database';
import { submit } from './submit.ts';

const db = freshDatabase();
const now = new Date('2026-11-24T09:00:00Z');
const act = (subject: string) => ({ actor: 'Nadia', act: 'test', subject });
const acts = async (subject: string) =>
  (await db().selectFrom('journal').select('subject').where('subject', '=', subject).execute()).length;

test('a form sent twice is done once, and answers the first result', async () => {
  const id = crypto.randomUUID();
  const send = (location: string) =>
    submit(db(), id, async (tx) => {
      await record(tx, act('twice'), now);
      return { location };
    });
  expect(await send('/first')).toEqual({ location: '/first', refusal: null });
  expect(await send('/second')).toEqual({ location: '/first', refusal: null });
  expect(await acts('twice')).toBe(1);
});

test('a form sent ten times at once is done once', async () => {
  const id = crypto.randomUUID();
  const sendings = Array.from({ length: 10 }, (_, index) =>
    submit(db(), id, async (tx) => {
      await record(tx, act('at once'), now);
      return { location: `/${index}` };
    }),
  );
  const locations = new Set((await Promise.all(sendings)).map((outcome) => outcome.location));
  expect(locations.size).toBe(1);
  expect(await acts('at once')).toBe(1);
});

test('where a form leads is read by whoever has the form, and by nobody who reads the tables', async () => {
  const id = crypto.randomUUID();
  const location = '/inscription/le-lien-d-une-seule-personne';
  await submit(db(), id, async () => ({ location }));
  const kept = JSON.stringify(await db().selectFrom('formSubmission').selectAll().execute());
  expect(kept).not.toContain('le-lien');
  expect(kept).not.toContain(id);
  expect(await submit(db(), id, async () => ({ location: '/other' }))).toEqual({ location, refusal: null });
});

test('a refusal leaves no trace, and the same form may be sent again', async () => {
  const id = crypto.randomUUID();
  const refused = await submit<'full'>(db(), id, async (tx) => {
    await record(tx, act('refused'), now);
    return { refusal: 'full' };
  });
  expect(refused).toEqual({ location: null, refusal: 'full' });
  expect(await acts('refused')).toBe(0);
  expect(await submit(db(), id, async () => ({ location: '/done' }))).toEqual({
    location: '/done',
    refusal: null,
  });
});

test('what was written in the journal can be neither changed nor taken out', async () => {
  await record(db(), act('kept'), now);
  await expect(db().updateTable('journal').set({ actor: 'Nobody' }).execute()).rejects.toThrow(
    /only ever added to/,
  );
  await expect(db().deleteFrom('journal').execute()).rejects.toThrow(/only ever added to/);
});
