import { once } from 'node:events';
import { readFileSync, writeFileSync } from 'node:fs';
import { type AddressInfo, createServer } from 'node:net';
import { join } from 'node:path';
import { getRequestListener } from '@hono/node-server';
import { sql } from 'kysely';
import { beforeAll, expect, test } from 'vitest';
import { meetingsOf } from '#modules/meetings';
import { announced, aWorkshop } from '#modules/meetings/testing';
import { addSpace } from '#modules/network';
import { aSpace, aViewer, tellTerritory } from '#modules/network/testing';
import { bounceCommand } from '#platform/bounces/bounce-command';
import { runCommand } from '#platform/commands/run';
import { readConfig } from '#platform/config';
import { tellSubscribers } from '#platform/hub/tell';
import { deliverMail, postOfficeOf } from '#platform/mail/post-office';
import { readersOf } from '#platform/mail/readers';
import { freshDatabase } from '#platform/testing/fresh-database';
import { mailServer, type Received } from '#platform/testing/mail-server';
import { aHome, linesOf } from '#platform/testing/programs';
import { watchedSite } from '#platform/testing/watched-site';
import { testApp } from '../../testing.ts';
import { type Line, toldLines } from './data/interoperability.ts';

const db = freshDatabase();
const moment = new Date('2026-11-24T09:12:00Z');
const app = testApp(db, () => moment);
const site = watchedSite((request, response) => {
  void getRequestListener(app.program().app.fetch)(request, response);
});
const home = aHome();
const server = mailServer();
const data = (name: string): string => join(import.meta.dirname, 'data', name);
const later = (minutes: number): Date => new Date(moment.getTime() + minutes * 60_000);
const lines: Line[] = [];
let spaceId = '';
let meetingId = '';

beforeAll(async () => {
  await tellTerritory(db());
  spaceId = (await addSpace(db(), aSpace(), { actor: { id: null, name: 'essai' }, now: moment })).id;
  const series = await announced(db(), aWorkshop(spaceId, { startsOn: '2026-12-08' }), moment);
  meetingId = (await meetingsOf(db(), series.id))[0]?.id as string;
});

const python = async (): Promise<string> =>
  /\d+(\.\d+)+/.exec(await home.run('/usr/bin/python3', ['--version']))?.[0] ?? '';

test('a subscriber in Python is asked back, told, and finds the signature right', async () => {
  const port = await freePort();
  const running = home.run('/usr/bin/python3', [
    '-u',
    data('subscriber.py'),
    String(port),
    `${site.origin()}/websub`,
    'http://localhost:3000/agenda.atom',
  ]);
  const { modules } = app.program().parts;
  const round = (minutes: number) =>
    tellSubscribers(db(), { modules, now: later(minutes), allows: () => true });
  await expect.poll(() => db().selectFrom('hubSubscription').select('id').execute()).toHaveLength(1);
  await round(31);
  await round(32);
  await announced(db(), aWorkshop(spaceId, { title: 'Encore un' }), later(33));
  await round(34);
  expect(linesOf(await running)).toEqual([
    '202',
    'asked back subscribe True',
    'told signature right True',
    'done',
  ]);
  lines.push([
    'Python http.server',
    await python(),
    'subscribe to Atom by WebSub, with a secret',
    'asked back, told of a new workshop, HMAC-SHA256 signature right',
  ]);
});

test('a mail server accepts, puts off, refuses and sends back; a mail reader finds an invitation, then its end', async () => {
  await sql`update public.network set demonstration = false where slug = 'lot'`.execute(db());
  const [to, slow, nobody] = ['odile@lot.example', 'serge@lot.example', 'personne@lot.example'];
  server.answers.set(slow, { reader: '451 4.7.1 Come back in five minutes' });
  server.answers.set(nobody, { reader: '550 5.1.1 No such user here' });
  const team = app.visitorAs(await aViewer(db(), 'animator', { spaces: [spaceId] }));
  const takes = async (email: string) => {
    const who = { firstName: 'Odile', name: 'Marty', phone: '', email, need: '', remindBy: 'email' };
    return (await team.submit(`/extranet/seances/${meetingId}/inscrire`, who)).location as string;
  };
  const own = await takes(to);
  for (const email of [slow, nobody]) await takes(email);
  await deliver(40);
  server.answers.clear();
  await deliver(46);
  expect(server.received.map((mail) => mail.to)).toEqual([to, slow]);

  await team.post(`${own}/annuler`, {});
  await deliver(50);
  const [invitation, , end] = server.received as [Received, Received, Received];
  const read = async (mail: Received, name: string) => {
    writeFileSync(home.write(name, ''), mail.raw);
    return linesOf(await home.run('/usr/bin/python3', [data('read_mail.py'), join(home.folder, name)]));
  };
  const [parts, method, uid] = await read(invitation, 'invitation.eml');
  expect([parts?.split(' ').slice(0, 3), method]).toEqual([
    ['text/plain', 'text/html', 'text/calendar'],
    'REQUEST METHOD:REQUEST',
  ]);
  const ended = await read(end, 'end.eml');
  expect(ended.slice(1)).toEqual(['CANCEL METHOD:CANCEL', uid]);

  const report = readFileSync('src/platform/bounces/user-unknown.eml', 'utf8');
  const environment = { MAILLAGE_DATABASE_URL: db.connectionString() };
  await runCommand([bounceCommand], ['mail', 'bounce'], {
    environment,
    modules: [],
    program: { file: '', folder: '', version: '0.1.0' },
    now: later(60),
    input: async () => Buffer.from(report.replaceAll('RETURN-PATH', invitation.from)),
    print: () => {},
  });
  const lost = await db().selectFrom('unreachableAddress').select('address').orderBy('address').execute();
  expect(lost.map(({ address }) => address)).toEqual([to, nobody].sort());
  const { dependencies } = JSON.parse(readFileSync('package.json', 'utf8'));
  lines.push(
    [
      'smtp-server',
      dependencies['smtp-server'],
      'accept, put off (451), refuse (550), send a delivery report',
      'sent; sent again minutes later; not tried again; the address is not written to any more',
    ],
    [
      'Python email',
      await python(),
      'read the mail of a registration, then of its end',
      'text, HTML and text/calendar: REQUEST, then CANCEL of the same UID',
    ],
  );
});

const deliver = async (minutes: number): Promise<void> => {
  const read = readConfig({ MAILLAGE_MAIL_URL: server.url(), MAILLAGE_MAIL_RETURN: 'retours@lot.example' });
  const office = 'config' in read ? postOfficeOf(read.config, readersOf([], '')) : null;
  if (!office) throw new Error('no post office');
  await deliverMail(db(), { ...office, now: later(minutes) });
};

/** A port that nobody listens on: the program that is run next does. */
async function freePort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1');
  await once(probe, 'listening');
  const { port } = probe.address() as AddressInfo;
  probe.close();
  return port;
}

test('what they did is what docs/interoperability.md says of them', () => {
  expect(lines).toEqual(toldLines);
});
