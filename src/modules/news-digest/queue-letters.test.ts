import { describe, expect, test } from 'vitest';
import { anAccount } from '#modules/accounts/testing';
import { featureItem } from '#modules/news';
import { written } from '#modules/news/testing';
import { messageOf } from '#platform/mail/message';
import { leafletOf, readersOf } from '#platform/mail/readers';
import { sortMail } from '#platform/mail/sort-mail';
import { modules } from '../../modules.ts';
import { queueLetters } from './queue-letters.ts';
import { aLetterbox, start } from './testing.ts';

const box = aLetterbox();
const { app, db, kept, letters, reader, front } = box;
const thursday = new Date('2026-11-26T06:00:00Z');
const nextThursday = new Date('2026-12-03T06:00:00Z');
const readers = readersOf(modules, 'x'.repeat(32));
const titlesIn = (text: string, titles: readonly string[]) => titles.filter((title) => text.includes(title));

describe('on Thursday', () => {
  test('a reader gets what came to the front page since she asked, of her grouping and of the network', async () => {
    await front('Avant elle', {}, new Date('2026-11-20T09:00:00Z'));
    await reader({ place: 'Gramat' });
    await front('Du réseau');
    await front('De Gramat', { spaceId: box.gramat });
    await front('De Figeac', { epciCode: '200067361' });
    await written(db(), { title: 'Pas à la une' }, start);
    expect(await queueLetters(db(), new Date('2026-11-26T05:59:00Z'))).toBe(0);
    expect(await queueLetters(db(), thursday)).toBe(1);
    const [letter] = await letters();
    expect(letter?.recipient).toBe('josette@maillage.example');
    const all = ['Avant elle', 'Du réseau', 'De Gramat', 'De Figeac', 'Pas à la une'];
    expect(titlesIn(letter?.text ?? '', all)).toEqual(['Du réseau', 'De Gramat']);
    expect(letter?.text).toContain('http://localhost:3000/actualites/');
  });

  test('no item comes twice: not by a second round, not off the front page and back, not by another rhythm', async () => {
    await reader();
    const { id } = await front('Une fois');
    await queueLetters(db(), thursday);
    expect(await queueLetters(db(), thursday)).toBe(0);
    await featureItem(db(), id, { isFeatured: false, name: 'Hugo', now: thursday });
    await featureItem(db(), id, { isFeatured: true, name: 'Hugo', now: new Date('2026-11-27T09:00:00Z') });
    await queueLetters(db(), nextThursday);
    await reader({ rhythm: 'monthly' });
    await queueLetters(db(), new Date('2027-01-08T06:00:00Z'));
    expect((await db().selectFrom('outgoingMail').selectAll().execute()).length).toBe(0);
    expect(await kept()).toMatchObject([{ rhythm: 'monthly' }]);
  });

  test('what left the front page before its letter and came back is in the next one', async () => {
    await reader();
    const { id } = await front('Revenu');
    await featureItem(db(), id, { isFeatured: false, name: 'Hugo', now: start });
    expect(await queueLetters(db(), thursday)).toBe(0);
    await featureItem(db(), id, { isFeatured: true, name: 'Hugo', now: new Date('2026-11-27T09:00:00Z') });
    expect(await queueLetters(db(), nextThursday)).toBe(1);
    expect(titlesIn((await letters())[0]?.text ?? '', ['Revenu'])).toEqual(['Revenu']);
  });

  test('what comes back to the front page is told to whoever asked since, and not again to the others', async () => {
    await reader();
    const { id } = await front('Revenu');
    expect(await queueLetters(db(), thursday)).toBe(1);
    box.now = new Date('2026-11-27T08:00:00Z');
    await reader({ email: 'nouvelle@maillage.example' });
    await featureItem(db(), id, { isFeatured: false, name: 'Hugo', now: thursday });
    await featureItem(db(), id, { isFeatured: true, name: 'Hugo', now: new Date('2026-11-27T09:00:00Z') });
    expect(await queueLetters(db(), nextThursday)).toBe(1);
    const told = (await letters()).map(({ recipient }) => recipient.split('@')[0]);
    expect(told).toEqual(['nouvelle']);
  });

  test('what is over, withdrawn or still to come is in no letter; nothing to tell, no letter', async () => {
    await reader();
    await front('Terminé', { expiresAt: new Date('2026-11-26T05:00:00Z') });
    await front('À venir', { publishAt: new Date('2026-11-28T05:00:00Z') });
    expect(await queueLetters(db(), thursday)).toBe(0);
    expect(await queueLetters(db(), nextThursday)).toBe(1);
    expect(titlesIn((await letters())[0]?.text ?? '', ['Terminé', 'À venir'])).toEqual(['À venir']);
  });

  test('the first of a month, monthly readers get the month, weekly ones their week', async () => {
    await reader({ email: 'mois@maillage.example', rhythm: 'monthly' });
    await reader({ email: 'semaine@maillage.example' });
    await front('Novembre');
    await queueLetters(db(), thursday);
    await front('Décembre', {}, new Date('2026-12-01T09:00:00Z'));
    await queueLetters(db(), nextThursday);
    const told = (await letters()).map(({ recipient, text }) => [
      recipient.split('@')[0],
      ...titlesIn(text, ['Novembre', 'Décembre']),
    ]);
    expect(told).toEqual(
      expect.arrayContaining([
        ['semaine', 'Novembre'],
        ['semaine', 'Décembre'],
        ['mois', 'Novembre', 'Décembre'],
      ]),
    );
    expect(told).toHaveLength(3);
  });
});

describe('the staff', () => {
  test('with an open account get it without asking, and choose not to', async () => {
    await anAccount(db(), { email: 'nadia@maillage.example' });
    await queueLetters(db(), start);
    await front('Du réseau');
    await queueLetters(db(), thursday);
    expect((await letters()).map(({ recipient }) => recipient)).toEqual(['nadia@maillage.example']);
    await db()
      .insertInto('mailChoice')
      .values({
        address: 'nadia@maillage.example',
        topic: 'news-digest.letter',
        rhythm: 'never',
        chosenAt: thursday,
      })
      .execute();
    await front('Une autre', {}, new Date('2026-11-30T09:00:00Z'));
    expect(await queueLetters(db(), nextThursday)).toBe(0);
    await db().updateTable('accountUser').set({ deactivatedAt: nextThursday }).execute();
    await queueLetters(db(), nextThursday);
    expect(await kept()).toEqual([]);
  });
});

test('an inhabitant with an account asked for no letter, and gets none; nor does whose role has ended', async () => {
  await anAccount(db(), { email: 'josette@maillage.example', grant: { role: 'inhabitant' } });
  const ended = {
    role: 'coordinator',
    from: new Date('2026-01-05T08:00:00Z'),
    until: new Date('2026-06-01T00:00:00Z'),
  } as const;
  await anAccount(db(), { email: 'paul@maillage.example', grant: ended });
  await front('Du réseau');
  await queueLetters(db(), thursday);
  expect(await letters()).toEqual([]);
});

describe('a reader who wants no more', () => {
  test('says so by one press of her mail program, gets no more, and is not kept', async () => {
    await reader();
    await front('Du réseau');
    await queueLetters(db(), thursday);
    const [letter] = await letters();
    const message = messageOf(
      db(),
      letter as never,
      { from: 'a@lot.example' },
      leafletOf(db(), readers, letter as never),
    );
    expect(message.headers['List-Unsubscribe-Post']).toBe('List-Unsubscribe=One-Click');
    const stop = /<http:\/\/localhost:3000([^>]+)>/.exec(message.headers['List-Unsubscribe'] ?? '')?.[1];
    await app.program().app.fetch(
      new Request(`http://localhost:3000${stop}`, {
        method: 'POST',
        headers: { host: 'localhost:3000', 'content-type': 'application/x-www-form-urlencoded' },
        body: 'List-Unsubscribe=One-Click',
      }),
    );
    // The letter that was written already does not leave either.
    await sortMail(db(), readers, thursday);
    expect((await letters())[0]?.state).toBe('unwanted');
    await front('Une autre', {}, new Date('2026-11-30T09:00:00Z'));
    expect(await queueLetters(db(), nextThursday)).toBe(0);
    expect(await kept()).toEqual([]);
  });

  test('may come back: what she asks for last holds', async () => {
    await db()
      .insertInto('mailChoice')
      .values({
        address: 'josette@maillage.example',
        topic: 'news-digest.letter',
        rhythm: 'never',
        chosenAt: start,
      })
      .execute();
    await reader();
    await front('Du réseau');
    expect(await queueLetters(db(), thursday)).toBe(1);
  });
});

test('a round that is killed in the middle leaves nobody out and writes to nobody twice', async () => {
  await db()
    .insertInto('newsReader')
    .values(
      Array.from({ length: 1203 }, (_, rank) => ({
        kind: 'public',
        email: `lecteur${rank}@maillage.example`,
        toldUntil: start,
        askedAt: start,
      })),
    )
    .execute();
  await front('Pour tous');
  // The mail of somebody in the second batch cannot be written: the round ends there, as if it had been killed.
  const broken = 'lecteur700@maillage.example';
  const change = (from: string, to: string) =>
    db().updateTable('newsReader').set({ email: to }).where('email', '=', from).execute();
  await change(broken, 'nulle part');
  await expect(queueLetters(db(), thursday)).rejects.toThrow();
  expect((await letters()).length).toBe(500);
  await change('nulle part', broken);
  await Promise.all([queueLetters(db(), thursday), queueLetters(db(), thursday)]);
  const told = (await letters()).map(({ recipient }) => recipient);
  expect([told.length, new Set(told).size]).toEqual([1203, 1203]);
});
