import { sql } from 'kysely';
import { beforeAll, beforeEach, expect, test } from 'vitest';
import type { Module } from '#platform/module';
import { freshDatabase } from '#platform/testing/fresh-database';
import { type Mail, sendMail } from './mail.ts';
import type { Message } from './message.ts';
import { deliverMail } from './post-office.ts';
import { readersOf } from './readers.ts';
import { gatherDigests, sortMail } from './sort-mail.ts';
import type { Rhythm } from './topic.ts';

const db = freshDatabase();
const tuesday = new Date('2026-11-24T09:12:00Z');
const wednesday = new Date('2026-11-25T06:00:00Z');
const monday = new Date('2026-11-30T06:00:00Z');
const to = 'nadia@lot.example';

/** What each chose, by address and topic. */
const chosen = new Map<string, Rhythm>();

const modules: Pick<Module, 'mailTopics' | 'mailChoices'>[] = [
  {
    mailTopics: [
      { name: 'news', label: { fr: 'Les nouvelles', en: 'News' }, rhythm: 'at-once', audience: 'public' },
      {
        name: 'changes',
        label: { fr: 'Les changements', en: 'Changes' },
        rhythm: 'weekly',
        audience: 'public',
      },
    ],
  },
  {
    mailChoices: {
      chosen: async (_db, asked) =>
        asked.map(({ address, topic }) => chosen.get(`${address} ${topic}`) ?? null),
      ways: ({ network, address, topics }) => ({
        choose: `/choix/${network}-${address}`,
        stop: `/arret/${topics.join('+')}`,
      }),
    },
  },
];
const readers = readersOf(modules, 'secret');

beforeAll(async () => {
  await sql`update public.network set demonstration = false where slug = 'lot'`.execute(db());
});

beforeEach(async () => {
  chosen.clear();
  await db().deleteFrom('outgoingMail').execute();
});

const write = (mail: Partial<Mail> = {}) =>
  sendMail(db(), { to, subject: 'Une nouvelle', text: 'Bonjour.', topic: 'news', ...mail, now: tuesday });

/** What leaves in the minute that begins now. */
async function leaving(now: Date): Promise<Message[]> {
  const sent: Message[] = [];
  const carry = async (message: Message) => sent.push(message);
  await sortMail(db(), readers, now);
  await gatherDigests(db(), readers, now);
  await deliverMail(db(), { carry, from: 'reseau@lot.example', readers, now });
  return sent;
}

const states = async () =>
  (
    await db().selectFrom('outgoingMail').select(['subject', 'state', 'text']).orderBy('createdAt').execute()
  ).map(({ subject, state, text }) => [subject, state, text === '']);

test('mail about a topic leaves at once where nothing else is chosen, and says how to have less', async () => {
  await write();
  const [mail] = await leaving(tuesday);
  expect(mail?.headers).toMatchObject({
    'List-Unsubscribe': '<http://localhost:3000/arret/news>',
    'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click',
  });
  expect(mail?.text).toContain('«\u00a0Les nouvelles\u00a0»');
  expect(mail?.text).toContain('http://localhost:3000/choix/lot-nadia@lot.example');
  expect(mail?.html).toContain('href="http://localhost:3000/choix/lot-nadia@lot.example"');
});

test('in English its page to choose is in English, and a mail program unsubscribes at one address only', async () => {
  await write({ lang: 'en' });
  const [mail] = await leaving(tuesday);
  expect(mail?.text).toContain('http://localhost:3000/en/choix/');
  expect(mail?.headers['List-Unsubscribe']).toBe('<http://localhost:3000/arret/news>');
});

test('what answers an act of the person herself has no topic, leaves at once and offers no choice', async () => {
  chosen.set(`${to} news`, 'never');
  await sendMail(db(), { to, subject: 'Votre lien', text: 'Bonjour.', now: tuesday });
  const [mail] = await leaving(tuesday);
  expect(mail?.headers).toEqual({ 'Auto-Submitted': 'auto-generated' });
  expect(mail?.text).toBe('Bonjour.');
});

test('mail that its reader wants none of does not leave, and its words are forgotten', async () => {
  chosen.set(`${to} news`, 'never');
  await write();
  expect(await leaving(tuesday)).toEqual([]);
  expect(await states()).toEqual([['Une nouvelle', 'unwanted', true]]);
});

test('what she wants daily is one letter, the next morning', async () => {
  chosen.set(`${to} news`, 'daily');
  for (const subject of ['Un', 'Deux', 'Trois']) await write({ subject });
  await write({ to: 'theo@lot.example' });
  expect((await leaving(tuesday)).map((mail) => mail.to)).toEqual(['theo@lot.example']);
  expect(await leaving(new Date(wednesday.getTime() - 1))).toEqual([]);

  const [digest, ...others] = await leaving(wednesday);
  expect(others).toEqual([]);
  expect(digest?.subject).toMatch(/^3 nouvelles/);
  expect(digest?.text).toMatch(/Un\n--[\s\S]*Deux\n----[\s\S]*Trois/);
  expect(digest?.headers['List-Unsubscribe']).toBe('<http://localhost:3000/arret/news>');
  expect(await leaving(monday)).toEqual([]);
});

test('what she wants weekly leaves on Monday with what is due that morning, one letter for all topics', async () => {
  await write({ topic: 'changes', subject: 'Déplacé' });
  await write({ topic: 'changes', subject: 'Annulé' });
  expect(await leaving(wednesday)).toEqual([]);
  chosen.set(`${to} news`, 'daily');
  await sendMail(db(), {
    to,
    subject: 'Dimanche',
    text: 'Bonjour.',
    topic: 'news',
    now: new Date(monday.getTime() - 9e7),
  });
  await sortMail(db(), readers, new Date(monday.getTime() - 3.6e6));
  const [digest, ...others] = await leaving(monday);
  expect(others).toEqual([]);
  expect(digest?.subject).toMatch(/^3 nouvelles/);
  expect(digest?.headers['List-Unsubscribe']).toBe('<http://localhost:3000/arret/changes+news>');
});

test('a letter that is alone in its digest leaves as it was written', async () => {
  chosen.set(`${to} news`, 'daily');
  await write({ subject: 'Seule' });
  await leaving(tuesday);
  expect((await leaving(wednesday)).map(({ subject }) => subject)).toEqual(['Seule']);
});

test('whoever stops before her digest leaves gets nothing of it', async () => {
  chosen.set(`${to} news`, 'daily');
  await write({ subject: 'Un' });
  await write({ subject: 'Deux' });
  await leaving(tuesday);
  chosen.set(`${to} news`, 'never');
  expect(await leaving(wednesday)).toEqual([]);
  expect((await states()).map(([, state]) => state)).toEqual(['unwanted', 'unwanted']);
});

test('what goes into a calendar is of no use later: it leaves at once, unless nothing is wanted', async () => {
  const calendar = { method: 'CANCEL', ics: 'BEGIN:VCALENDAR\r\nEND:VCALENDAR\r\n' } as const;
  await write({ topic: 'changes', calendar });
  expect(await leaving(tuesday)).toHaveLength(1);
  chosen.set(`${to} changes`, 'never');
  await write({ topic: 'changes', calendar });
  expect(await leaving(tuesday)).toEqual([]);
});

test('a digest carries no file: what has one leaves at once with it, unless nothing is wanted', async () => {
  const attachment = { sha256: '0'.repeat(64), name: 'dossier.pdf', type: 'application/pdf' };
  await write({ topic: 'changes', attachment });
  expect(await leaving(tuesday)).toHaveLength(1);
  chosen.set(`${to} changes`, 'never');
  await write({ topic: 'changes', attachment });
  expect(await leaving(tuesday)).toEqual([]);
});

test('two processes that gather at once write one letter', async () => {
  chosen.set(`${to} news`, 'daily');
  for (const subject of ['Un', 'Deux', 'Trois']) await write({ subject });
  await sortMail(db(), readers, tuesday);
  await Promise.all([0, 1, 2].map(() => gatherDigests(db(), readers, wednesday)));
  const waiting = (await states()).filter(([, state]) => state === 'waiting');
  expect(waiting).toHaveLength(1);
});

test('more mail than is looked at in one go is sorted all the same', async () => {
  const many = Array.from({ length: 1201 }, (_, index) => ({
    recipient: `p${index}@lot.example`,
    subject: 'Une nouvelle',
    text: 'Bonjour.',
    topics: ['changes'],
    state: 'unsorted',
    createdAt: tuesday,
    notBefore: tuesday,
  }));
  await db().insertInto('outgoingMail').values(many).execute();
  await sortMail(db(), readers, tuesday);
  expect(new Set((await states()).map(([, state]) => state))).toEqual(new Set(['held']));
});
