import { sql } from 'kysely';
import { beforeAll, beforeEach, expect, test } from 'vitest';
import { readConfig } from '#platform/config';
import { freshDatabase } from '#platform/testing/fresh-database';
import { mailServer } from '#platform/testing/mail-server';
import { sendMail } from './mail.ts';
import { messageOf } from './message.ts';
import { deliverMail, type PostOffice, postOfficeOf } from './post-office.ts';
import { readersOf } from './readers.ts';
import { claimNextMail, latestMail } from './store.ts';

const db = freshDatabase();
const server = mailServer();
const start = new Date('2026-11-24T09:12:00Z');
const minuteMs = 60_000;
const later = (minutes: number): Date => new Date(start.getTime() + minutes * minuteMs);
const noLeaflet = { footer: [], headers: {} };
const to = 'nadia@lot.example';

beforeAll(async () => {
  await sql`update public.network set demonstration = false where slug = 'lot'`.execute(db());
});

beforeEach(async () => {
  await server.start();
  for (const table of ['outgoingMail', 'unreachableAddress'] as const) await db().deleteFrom(table).execute();
});

function office(): PostOffice {
  const read = readConfig({ MAILLAGE_MAIL_URL: server.url(), MAILLAGE_MAIL_RETURN: 'retours@lot.example' });
  const opened = 'config' in read ? postOfficeOf(read.config, readersOf([], '')) : null;
  if (!opened) throw new Error('no post office');
  return opened;
}

const write = (to: string, now = start) => sendMail(db(), { to, subject: `À ${to}`, text: 'Bonjour.', now });

/** The job of each minute, from the start on. */
async function minutesPass(from: number, until: number, every = 1): Promise<void> {
  for (let minute = from; minute <= until; minute += every)
    await deliverMail(db(), { ...office(), now: later(minute) });
}

const stateOf = async (recipient: string) =>
  db()
    .selectFrom('outgoingMail')
    .select(['state', 'failure', 'attempts', 'text'])
    .where('recipient', '=', recipient)
    .executeTakeFirstOrThrow();

test('a mail put off by a grey list leaves some minutes later, and the others do not wait for it', async () => {
  server.answers.set(to, { reader: '451 4.7.1 Come back in five minutes' });
  await write(to);
  await write('theo@lot.example');
  await minutesPass(0, 4);
  expect(server.received.map((each) => each.to)).toEqual(['theo@lot.example']);
  expect(await stateOf(to)).toMatchObject({
    state: 'waiting',
    failure: '451 4.7.1 Come back in five minutes',
  });

  server.answers.clear();
  await minutesPass(5, 10);
  expect(server.received.map((each) => each.to)).toEqual(['theo@lot.example', to]);
  expect(await stateOf(to)).toMatchObject({ state: 'sent', failure: null, text: '' });
});

test('a mail whose reader is refused is not tried again, and keeps why', async () => {
  server.answers.set(to, { reader: '550 5.1.1 No such user here' });
  await write(to);
  await minutesPass(0, 60, 10);
  expect(await stateOf(to)).toMatchObject({
    state: 'refused',
    attempts: 1,
    failure: '550 5.1.1 No such user here',
  });
});

test('a mail whose words are refused is not tried again either', async () => {
  server.answers.set(to, { words: '554 5.7.1 Looks like spam' });
  await write(to);
  await minutesPass(0, 60, 10);
  expect(await stateOf(to)).toMatchObject({ state: 'refused', attempts: 1 });
});

test('a mail server that is down for a day loses nothing, is not besieged, and gets each mail once', async () => {
  await server.stop();
  for (let count = 0; count < 30; count += 1) await write(`personne${count}@lot.example`);
  await minutesPass(0, 24 * 60, 15);
  const { rows } = await sql<{
    tries: number;
  }>`select sum(attempts)::int as tries from lot.outgoing_mail`.execute(db());
  expect(rows[0]?.tries).toBeLessThanOrEqual(24 * 4 + 1);

  await server.start();
  await minutesPass(24 * 60 + 1, 24 * 60 + 20);
  expect(server.received).toHaveLength(30);
  expect(new Set(server.received.map((each) => each.to)).size).toBe(30);
});

test('a mail that nobody takes for five days is given up', async () => {
  server.answers.set(to, { reader: '450 4.2.0 Not now' });
  await write(to);
  await minutesPass(0, 5 * 24 * 60 + 60, 60);
  expect(await stateOf(to)).toMatchObject({ state: 'given-up', failure: '450 4.2.0 Not now' });
  const { attempts } = await stateOf(to);
  server.answers.clear();
  await minutesPass(6 * 24 * 60, 6 * 24 * 60 + 60, 10);
  expect(await stateOf(to)).toMatchObject({ state: 'given-up', attempts });
});

test('mail that leaves together leaves in one call', async () => {
  for (let count = 0; count < 20; count += 1) await write(`personne${count}@lot.example`);
  await minutesPass(0, 0);
  expect(server.received).toHaveLength(20);
  expect(server.calls).toBeLessThanOrEqual(1);
});

test('a slow mail server gets each mail once, however many processes send', async () => {
  for (let count = 0; count < 6; count += 1) {
    server.answers.set(`personne${count}@lot.example`, { afterMs: 30 });
    await write(`personne${count}@lot.example`);
  }
  // Each process has its own rounds: here, both claim from the same table.
  const process = async () => {
    const until = later(5);
    for (;;) {
      const mail = await claimNextMail(db(), { now: start, until });
      if (!mail) return;
      await office().carry(messageOf(db(), mail, office(), noLeaflet));
    }
  };
  await Promise.all([process(), process(), deliverMail(db(), { ...office(), now: start })]);
  expect(server.received).toHaveLength(6);
  expect(new Set(server.received.map((each) => each.to)).size).toBe(6);
});

test('a connection cut before the words were kept is tried again', async () => {
  server.answers.set(to, { cuts: 'before' });
  await write(to);
  await minutesPass(0, 0);
  expect(await stateOf(to)).toMatchObject({ state: 'waiting', attempts: 1 });
  server.answers.clear();
  await minutesPass(1, 3);
  expect(server.received).toHaveLength(1);
});

test('a mail whose yes was lost on the way goes again under the same identifier, so that its reader sees one', async () => {
  server.answers.set(to, { cuts: 'after' });
  await write(to);
  await minutesPass(0, 0);
  server.answers.clear();
  await minutesPass(1, 3);
  const identifiers = await Promise.all(server.received.map(async (each) => (await each.read()).messageId));
  expect(identifiers).toHaveLength(2);
  expect(new Set(identifiers).size).toBe(1);
});

test('a process killed between the server’s yes and its own leaves a mail that goes again under the same identifier', async () => {
  await write(to);
  const mail = await claimNextMail(db(), { now: start, until: later(5) });
  if (!mail) throw new Error('nothing waits');
  await office().carry(messageOf(db(), mail, office(), noLeaflet));
  // Killed here: nothing is written down.
  await minutesPass(1, 4);
  expect(server.received).toHaveLength(1);
  await minutesPass(5, 6);
  const identifiers = await Promise.all(server.received.map(async (each) => (await each.read()).messageId));
  expect([identifiers.length, new Set(identifiers).size]).toEqual([2, 1]);
  expect((await latestMail(db(), 5)).map(({ sentAt }) => sentAt)).toEqual([later(5)]);
});

test('each mail has its own address to come back to', async () => {
  await write(to);
  await minutesPass(0, 0);
  const [{ id } = { id: '' }] = await latestMail(db(), 1);
  expect(server.received[0]?.from).toBe(`retours+lot-${id.replaceAll('-', '')}@lot.example`);
});
