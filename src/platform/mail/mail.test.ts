import { sql } from 'kysely';
import { beforeEach, expect, test, vi } from 'vitest';
import { readConfig } from '#platform/config';
import { freshDatabase } from '#platform/testing/fresh-database';
import { freshFiles } from '#platform/testing/fresh-files';
import { sendMail } from './mail.ts';
import { mailing } from './mailing.ts';
import { deliverMail } from './post-office.ts';
import { readersOf } from './readers.ts';
import { claimNextMail, latestMail } from './store.ts';

const db = freshDatabase();
const files = freshFiles();
const now = new Date('2026-11-24T09:12:00Z');
const later = (minutes: number): Date => new Date(now.getTime() + minutes * 60_000);
const from = 'Maillage <ne-pas-repondre@maillage.example>';
const readers = readersOf([], '');
const letter = { to: 'nadia@lot.example', subject: 'Bienvenue', text: 'Voici votre lien.', now };

beforeEach(async () => {
  await db().deleteFrom('outgoingMail').execute();
  await setDemonstration(false);
});

const busyConnections = (): number => db.pool().pg.totalCount - db.pool().pg.idleCount;

const setDemonstration = (isOne: boolean) =>
  sql`update public.network set demonstration = ${isOne} where slug = 'lot'`.execute(db());

test('a mail leaves only if what decided it is kept', async () => {
  const cutShort = db()
    .transaction()
    .execute(async (tx) => {
      await sendMail(tx, letter);
      throw new Error('cut short');
    });
  await expect(cutShort).rejects.toThrow('cut short');
  expect(await latestMail(db(), 10)).toEqual([]);
});

test('a demonstration hands no mail to a mail server, even when the settings name one', async () => {
  await setDemonstration(true);
  await sendMail(db(), letter);
  const carried: string[] = [];
  const carry = async ({ to }: { to: string }) => carried.push(to);
  expect(await deliverMail(db(), { carry, from, readers, now })).toBe(0);
  const [job] = mailing(configWith({ MAILLAGE_MAIL_URL: 'smtp://localhost:1' }), [], '').jobs ?? [];
  await job?.work(db(), null, now, { files, modules: [] });

  expect(carried).toEqual([]);
  expect(await latestMail(db(), 1)).toMatchObject([{ sentAt: null, failure: null, text: letter.text }]);
});

test('whoever sends at once sends each mail once, and its words are then forgotten', async () => {
  for (let count = 0; count < 5; count += 1) await sendMail(db(), { ...letter, subject: `Numéro ${count}` });
  const sent: string[] = [];
  const carry = async ({ subject }: { subject: string }) => {
    await new Promise((resolve) => setTimeout(resolve, 5));
    sent.push(subject);
  };
  const counts = await Promise.all([0, 1].map(() => deliverMail(db(), { carry, from, readers, now })));
  expect(counts.reduce((sum, count) => sum + count, 0)).toBe(5);
  expect(sent.sort()).toEqual(['Numéro 0', 'Numéro 1', 'Numéro 2', 'Numéro 3', 'Numéro 4']);
  expect((await latestMail(db(), 10)).every(({ text, sentAt }) => text === '' && sentAt !== null)).toBe(true);
});

test('two processes never claim the same mail, and one that stopped on its way gives it back later', async () => {
  for (let count = 0; count < 3; count += 1) await sendMail(db(), { ...letter, subject: `Numéro ${count}` });
  const claim = (now: Date) => claimNextMail(db(), { now, until: new Date(now.getTime() + 5 * 60_000) });
  const claimed = (await Promise.all([0, 1, 2, 3].map(() => claim(now)))).filter((mail) => mail);
  expect(new Set(claimed.map((mail) => mail?.id)).size).toBe(claimed.length);
  while (await claim(now));
  expect(await claim(later(4))).toBeUndefined();
  expect(await claim(later(5))).toBeDefined();
});

test('while a mail server stays silent the database is free, and nobody else talks to it', async () => {
  await sendMail(db(), letter);
  let [tries, answer] = [0, () => {}];
  const carry = () => {
    tries += 1;
    return new Promise<void>((resolve) => {
      answer = resolve;
    });
  };
  const first = deliverMail(db(), { carry, from, readers, now });
  await vi.waitFor(() => expect(tries).toBe(1));
  await sendMail(db(), { ...letter, subject: 'Pendant ce temps', now: later(1) });
  expect(await deliverMail(db(), { carry, from, readers, now: later(1) })).toBe(0);
  expect([tries, busyConnections()]).toEqual([1, 0]);

  answer();
  await vi.waitFor(() => expect(tries).toBe(2));
  answer();
  expect(await first).toBe(2);
});

test('a mail that cannot leave stays, says why, and is tried again later and later', async () => {
  await sendMail(db(), letter);
  let tries = 0;
  const carry = async () => {
    tries += 1;
    throw new Error('no route to host');
  };
  await deliverMail(db(), { carry, from, readers, now });
  await deliverMail(db(), { carry, from, readers, now: later(0.5) });
  expect(tries).toBe(1);
  await deliverMail(db(), { carry, from, readers, now: later(1) });
  await deliverMail(db(), { carry, from, readers, now: later(2) });
  expect(tries).toBe(2);
  expect(await latestMail(db(), 1)).toMatchObject([
    { sentAt: null, failure: 'no route to host', text: letter.text },
  ]);
});

test('a link that somebody waits for leaves before a heap of news', async () => {
  for (let count = 0; count < 3; count += 1)
    await sendMail(db(), { ...letter, subject: 'Nouvelle', topic: 'news' });
  await sendMail(db(), { ...letter, subject: 'Votre lien', now: later(1) });
  const sent: string[] = [];
  const carry = async ({ subject }: { subject: string }) => sent.push(subject);
  await deliverMail(db(), { carry, from, readers, now: later(1) });
  expect(sent).toEqual(['Votre lien', 'Nouvelle', 'Nouvelle', 'Nouvelle']);
});

test('the same key is the same mail, whoever writes it again and however often at once', async () => {
  const keyed = { ...letter, key: 'reminder 42' };
  await Promise.all([0, 1, 2, 3].map(() => sendMail(db(), keyed)));
  await db()
    .transaction()
    .execute((tx) => sendMail(tx, keyed));
  await sendMail(db(), { ...keyed, key: 'reminder 43' });
  expect(await latestMail(db(), 10)).toHaveLength(2);
});

test('a key whose transaction was cut short is free again', async () => {
  const keyed = { ...letter, key: 'reminder 42' };
  const cutShort = db()
    .transaction()
    .execute(async (tx) => {
      await sendMail(tx, keyed);
      throw new Error('cut short');
    });
  await expect(cutShort).rejects.toThrow('cut short');
  await sendMail(db(), keyed);
  expect(await latestMail(db(), 10)).toHaveLength(1);
});

test('after a month nothing is left of a mail but its key, and after a year nothing at all', async () => {
  await sendMail(db(), letter);
  await sendMail(db(), { ...letter, key: 'reminder 42' });
  const [record] =
    mailing(configWith({}), [], '').personalRecords?.filter(({ kept }) => kept.en === '30 days') ?? [];
  expect(await record?.erase?.(db(), later(31 * 24 * 60))).toBe(2);
  const rows = () =>
    db().selectFrom('outgoingMail').select(['recipient', 'subject', 'text', 'state', 'key']).execute();
  expect(await rows()).toEqual([
    { recipient: '', subject: '-', text: '', state: 'forgotten', key: 'reminder 42' },
  ]);
  expect(await record?.erase?.(db(), later(400 * 24 * 60))).toBe(1);
  expect(await rows()).toEqual([]);
});

test.each(['pas une adresse', 'a@b@c', ''])(
  'an address such as « %s » is refused by the database',
  async (to) => {
    await expect(sendMail(db(), { ...letter, to })).rejects.toThrow(/check constraint/);
  },
);

test('a subject cannot smuggle a second header in', async () => {
  await expect(sendMail(db(), { ...letter, subject: 'Bonjour\nBcc: autre@lot.example' })).rejects.toThrow(
    /check constraint/,
  );
});

function configWith(settings: Record<string, string>) {
  const read = readConfig(settings);
  if ('wrong' in read) throw new Error('wrong settings');
  return read.config;
}
