import { readFileSync } from 'node:fs';
import { sql } from 'kysely';
import { beforeEach, expect, test } from 'vitest';
import { runCommand } from '#platform/commands/run';
import { connectListeners, on } from '#platform/events';
import { addressLost } from '#platform/mail/lose-address';
import { sendMail } from '#platform/mail/mail';
import { deliverMail } from '#platform/mail/post-office';
import { readersOf } from '#platform/mail/readers';
import { writeAgainTo } from '#platform/mail/unreachable-store';
import { freshDatabase } from '#platform/testing/fresh-database';
import { bounceCommand } from './bounce-command.ts';

const db = freshDatabase();
const now = new Date('2026-11-24T09:12:00Z');
const to = 'Nadia@lot.example';

beforeEach(async () => {
  await sql`update public.network set demonstration = false where slug = 'lot'`.execute(db());
  await db().deleteFrom('outgoingMail').execute();
  await db().deleteFrom('unreachableAddress').execute();
});

async function maillage(
  input: string,
  args: string[] = [],
  environment = { MAILLAGE_DATABASE_URL: db.connectionString() },
) {
  const printed: string[] = [];
  const exitCode = await runCommand([bounceCommand], ['mail', 'bounce', ...args], {
    environment,
    modules: [],
    program: { file: '', folder: '', version: '0.1.0' },
    now,
    input: async () => Buffer.from(input),
    print: (line) => printed.push(line),
  });
  return { exitCode, text: printed.join('\n').replaceAll('\u00a0', ' ') };
}

/** Sends a mail, and answers the address to which it would come back. */
async function sent(subject = 'Bonjour'): Promise<string> {
  await sendMail(db(), { to, subject, text: 'Bonjour.', now });
  let path = '';
  const carry = async ({ envelope }: { envelope?: { from: string } }) => {
    path = envelope?.from ?? '';
  };
  const office = {
    carry,
    from: 'reseau@lot.example',
    returns: 'retours@lot.example',
    readers: readersOf([], ''),
  };
  await deliverMail(db(), { ...office, now });
  return path;
}

const report = (path: string): string =>
  readFileSync('src/platform/bounces/user-unknown.eml', 'utf8').replaceAll('RETURN-PATH', path);

const states = async () =>
  (await db().selectFrom('outgoingMail').select(['subject', 'state', 'failure']).orderBy('id').execute()).map(
    ({ subject, state, failure }) => [subject, state, failure],
  );

test('a mail that came back is marked, and its address is not written to again until somebody says so', async () => {
  const path = await sent();
  const { exitCode, text } = await maillage(report(path));
  expect([exitCode, text]).toEqual([
    0,
    'Le courriel est noté comme revenu, et son adresse comme injoignable.',
  ]);
  const why = expect.stringContaining('550 5.1.1');
  expect(await states()).toEqual([['Bonjour', 'bounced', why]]);

  expect(await sent('Deuxième')).toBe('');
  expect((await states()).at(-1)).toEqual(['Deuxième', 'stopped', why]);

  expect(await writeAgainTo(db(), to)).toBe(true);
  expect(await sent('Troisième')).toMatch(/^retours\+lot-/);
});

test('the mail server may name the return path itself', async () => {
  const path = await sent();
  expect((await maillage(report('autre@lot.example'), [path])).text).toContain('injoignable');
});

test('a report told twice is one, and whoever counted on the address hears of it once', async () => {
  const heard: string[] = [];
  const hear = async (_tx: unknown, { address }: { address: string }) => {
    heard.push(address);
  };
  connectListeners([{ name: 'listening', listens: [on(addressLost, hear)] }]);
  const path = await sent();
  await maillage(report(path));
  expect(await maillage(report(path))).toMatchObject({ exitCode: 0 });
  expect(await db().selectFrom('unreachableAddress').selectAll().execute()).toHaveLength(1);
  expect(heard).toEqual(['nadia@lot.example']);
});

test.each([
  ['is no report', 'Subject: Absente\n\nJe reviens lundi.', /pas un avis/],
  [
    'is about a mail that nobody knows',
    report('retours+lot-0198f0a0111170008000000000000000@lot.example'),
    /plus connu/,
  ],
  [
    'is about a network that is gone',
    report('retours+gone-0198f0a0111170008000000000000000@lot.example'),
    /plus connu/,
  ],
  ['says nothing of which mail', report('autre@lot.example'), /Rien ne dit/],
])('what %s changes nothing, and causes no other mail', async (_what, input, sentence) => {
  await sent();
  const { exitCode, text } = await maillage(input);
  expect([exitCode, text]).toEqual([0, expect.stringMatching(sentence)]);
  expect((await states()).map(([, state]) => state)).toEqual(['sent']);
});

test('when the database is away the mail server is asked to come back', async () => {
  const path = await sent();
  const away = { MAILLAGE_DATABASE_URL: 'postgresql://nobody@localhost:1/nothing' };
  expect((await maillage(report(path), [], away)).exitCode).toBe(75);
});

test('an address that the server of its reader does not know is not written to again either', async () => {
  await sendMail(db(), { to, subject: 'Un', text: 'Bonjour.', now });
  const carry = async () => {
    throw Object.assign(new Error('refused'), {
      command: 'RCPT TO',
      responseCode: 550,
      response: '550 5.1.1 Nobody',
    });
  };
  const office = { carry, from: 'reseau@lot.example', readers: readersOf([], ''), now };
  await deliverMail(db(), office);
  await sendMail(db(), { to: to.toLowerCase(), subject: 'Deux', text: 'Bonjour.', now });
  await deliverMail(db(), office);
  expect((await states()).map(([, state]) => state)).toEqual(['refused', 'stopped']);
});
