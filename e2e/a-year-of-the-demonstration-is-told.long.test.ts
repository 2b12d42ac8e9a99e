import { gzipSync } from 'node:zlib';
import { beforeAll, expect, test } from 'vitest';
import { filesOf } from '#platform/files/files';
import type { Visitor } from '../src/testing.ts';
import { everyPlace } from './pages.ts';
import { visitorAs, type Whoever } from './roles.ts';
import { moment, openWorld } from './world.ts';

const world = openWorld();
const printed: string[] = [];
const db = () => world.program().parts.pool.network('lot');

let mailsBefore = 0;
beforeAll(async () => {
  mailsBefore = await count('outgoing_mail');
  expect(await demoSeason()).toBe(0);
  console.log(printed.at(-1));
});

/** The command as it is typed, on a demonstration that was just told. */
async function demoSeason(): Promise<number | undefined> {
  const { modules, networks, config } = world.program().parts;
  const network = networks.bySlug('lot');
  const command = modules.flatMap(({ commands = [] }) => commands).find(({ name }) => name === 'demo season');
  if (!network || !command) throw new Error('There is no demonstration to tell.');
  return command.run({
    db: db(),
    network,
    modules,
    files: filesOf(config),
    absolute: (path) => path,
    args: [],
    now: moment,
    print: (line) => printed.push(line),
  });
}

async function work(job: string): Promise<void> {
  const { modules, config } = world.program().parts;
  const known = modules.flatMap(({ jobs = [] }) => jobs).find(({ name }) => name === job);
  if (!known) throw new Error(`There is no job ${job}.`);
  await known.work(db(), {}, moment, { files: filesOf(config), modules });
}

type Counted = 'meeting' | 'series' | 'registration' | 'attendance' | 'attendance_month' | 'outgoing_mail';

const ask = async (text: string) => (await world.program().parts.pool.pg.query(text)).rows;

const count = async (table: Counted): Promise<number> =>
  (await ask(`select count(*)::int as rows from lot.${table}`))[0].rows;

test('about five thousand meetings, forty thousand registrations with who came, and not a mail', async () => {
  expect(Math.abs((await count('meeting')) - 5200)).toBeLessThan(600);
  expect(await count('registration')).toBeGreaterThan(40_000);
  expect(await count('attendance')).toBeGreaterThan(33_000);
  expect(await count('outgoing_mail')).toBe(mailsBefore);
  // Nor the morning after, when those who missed a meeting are told so.
  await work('absence-mails');
  expect(await count('outgoing_mail')).toBe(mailsBefore);
  await work('registration-reminders');
  expect((await count('outgoing_mail')) - mailsBefore).toBeLessThan(200);
  const real = await ask(
    'select series.id from lot.series join lot.space on space.id = space_id where not fictitious',
  );
  expect(real).toEqual([]);
});

test('the figures of the months are those of the lists, and some are too small to be shown', async () => {
  const months = await ask(
    `select space_id, sum(people)::int as people, sum(meetings)::int as meetings
    from lot.attendance_month where meetings > 0 group by space_id order by space_id`,
  );
  const lists = await ask(
    `select space_id, sum(people)::int as people, count(distinct meeting_id)::int as meetings
    from lot.attendance join lot.meeting on meeting.id = meeting_id
    where state = 'present' group by space_id order by space_id`,
  );
  expect(months).toEqual(lists);
  const small = await ask('select from lot.attendance_month where people between 1 and 4');
  expect(small.length).toBeGreaterThan(10);
});

test('told twice, it is told once', async () => {
  const tables = ['meeting', 'series', 'registration', 'attendance', 'attendance_month'] as const;
  const before = await Promise.all(tables.map(count));
  expect(await demoSeason()).toBe(0);
  expect(printed.at(-1)).toContain('déjà racontée');
  expect(await Promise.all(tables.map(count))).toEqual(before);
});

const searches = ['', '?vue=mois', '?vue=liste', '?vue=jour', '?vue=liste&page=3', '?ou=Gramat&km=20'];
const past = [
  '?le=2026-03-10',
  '?vue=mois&le=2026-06-10',
  '?vue=liste&le=2026-01-05',
  '?vue=jour&le=2026-05-12',
];
const registrations = [
  '',
  '?page=2',
  '?quand=passees',
  '?quand=passees&page=40',
  '?quand=semaine&etat=attente',
];

test('with a year behind it each page of the public still weighs 14 KB at most, and lists of the staff have pages', async () => {
  const paths = (await everyPlace(world.program())).map(({ path }) => path);
  const isStaff = (path: string) => path.startsWith('/extranet');
  const agenda = [...searches, ...past].map((query) => `/agenda${query}`);
  const lists = staffLists(await aFullMeeting());
  const walked = [
    ...(await walk('anyone', [...paths.filter((path) => !isStaff(path)), ...agenda])),
    ...(await walk('coordinator', [...paths.filter(isStaff), ...lists])),
  ];
  const tooMuch = walked.filter(({ bytes }) => bytes > 14 * 1024);
  expect(tooMuch.map(({ path, bytes }) => `${path}: ${bytes} bytes`)).toEqual([]);
  expect(walked.map(({ path }) => path)).toEqual(expect.arrayContaining([...agenda, ...lists]));
  expect(walked.length).toBeGreaterThan(100);
  const slowest = walked.toSorted((one, other) => other.ms - one.ms).slice(0, 15);
  console.log(
    slowest.map(({ path, ms, bytes }) => `${Math.round(ms)} ms, ${bytes} bytes: ${path}`).join('\n'),
  );
});

/** A meeting of the past that many came to, with its space. */
const aFullMeeting = async (): Promise<{ id: string; spaceId: string }> =>
  (
    await ask(
      `select id, space_id as "spaceId" from lot.meeting
      where starts_at < '${moment.toISOString()}' and seats_taken > 8 order by starts_at desc limit 1`,
    )
  )[0];

const staffLists = ({ id, spaceId }: { id: string; spaceId: string }): string[] => [
  ...registrations.map((query) => `/extranet/inscriptions${query}`),
  `/extranet/espaces/${spaceId}/frequentation`,
  `/extranet/espaces/${spaceId}/ateliers`,
  `/extranet/seances/${id}`,
  `/extranet/presences/${id}`,
];

interface Walked {
  path: string;
  bytes: number;
  ms: number;
}

/** Opens each page once, and again for its time: what a page is made of is read for the first time by the first. */
async function walk(whoever: Whoever, paths: readonly string[]): Promise<Walked[]> {
  const self: Visitor = await visitorAs(world, whoever);
  const walked: Walked[] = [];
  for (const path of paths) {
    const { status, headers, text } = await self.get(path);
    if (status !== 200 || !headers.get('content-type')?.startsWith('text/html')) continue;
    world.program().parts.pages.raise();
    const begun = performance.now();
    await self.get(path);
    walked.push({ path, bytes: gzipSync(text).length, ms: performance.now() - begun });
  }
  return walked;
}
