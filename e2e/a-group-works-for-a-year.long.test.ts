import { expect, test } from 'vitest';
import { plain } from '#platform/testing/plain';
import type { Visitor } from '../src/testing.ts';
import { expectAccessible, expectNoSidewaysScroll, openBrowser } from './browser.ts';
import { visitorAs } from './roles.ts';
import { moment, openWorld } from './world.ts';
import { windowOf, writeTogether } from './write-together.ts';

let now = moment;
const world = openWorld({}, () => now);
const browser = openBrowser();

const group = '/extranet/groupes/lecture-publique';

/** What is said, decided and agreed on at each of the six meetings: fourteen decisions and nine actions in all. */
const year = [
  { on: '2027-01-12', decisions: 3, actions: 2 },
  { on: '2027-03-09', decisions: 2, actions: 2 },
  { on: '2027-05-11', decisions: 2, actions: 1 },
  { on: '2027-07-13', decisions: 2, actions: 1 },
  { on: '2027-09-14', decisions: 3, actions: 2 },
  { on: '2027-11-09', decisions: 2, actions: 1 },
] as const;

const at = (day: string, time = '14:00'): Date => new Date(`${day}T${time}:00Z`);

/** The notes of a meeting, as they are written by whoever is there. */
function linesOf(rank: number): string[] {
  const { decisions, actions } = year[rank] ?? { decisions: 0, actions: 0 };
  const decided = Array.from({ length: decisions }, (_, n) => `Décision : point ${rank + 1}.${n + 1} retenu`);
  // What is agreed on in the last two meetings falls due after the end of this story, but for two.
  const due = rank < 4 ? '1er décembre 2027' : '20 novembre 2027';
  const agreed = Array.from(
    { length: actions },
    (_, n) => `Action : tâche ${rank + 1}.${n + 1} (Nadia Ferrand, pour le ${due})`,
  );
  return [...decided, ...agreed];
}

const linkIn = (html: string, pattern: RegExp): string => {
  const found = pattern.exec(html)?.[1];
  if (found === undefined) throw new Error(`Nothing like ${pattern} on the page.`);
  return found.replaceAll('&amp;', '&');
};

test('a group works for a year: a poll, six meetings, notes, minutes, fourteen decisions, nine actions, a plan', async () => {
  now = moment;
  let claire = await visitorAs(world, 'coordinator');
  await begin(claire);
  const first = await findDate(claire);
  await plan(claire);
  const sittings = [first, ...(await laterSittings(claire))];
  expect(sittings).toHaveLength(year.length);

  for (const [rank, { on }] of year.entries()) {
    const id = sittings[rank] as string;
    now = at(on, '08:00');
    claire = await visitorAs(world, 'coordinator');
    await prepare(claire, id);
    now = at(on, '13:30');
    const notepad = await hold(claire, id);
    if (rank === 2) await writeTogether({ world, browser }, notepad, linesOf(rank));
    else await write(claire, notepad, linesOf(rank));
    now = at(on, '15:30');
    await claire.post(`/extranet/reunions/${id}/tenir/terminer`, {});
    await validate(claire, id, year[rank] ?? year[0]);
  }

  now = at('2027-11-25', '09:00');
  claire = await visitorAs(world, 'coordinator');
  await holdActions(claire);
  const register = plain((await claire.get('/extranet/decisions?groupe=lecture-publique')).text);
  expect(register).toContain('14 décisions');
  const report = plain((await claire.get(`${group}/bilan?annee=2027`)).text);
  expect(report).toMatch(/Réunions 6 /);
  expect(report).toMatch(/Décisions 14 /);
  expect(report).toMatch(/Actions tenues 78 % 7 sur 9, 2 en retard/);
  await validatePlan(claire);
  await lookAtIt();
}, 240_000);

async function begin(claire: Visitor): Promise<void> {
  const words = { kind: 'group', name: 'Lecture publique', mandate: 'Préparer un plan.', mandateUntil: '' };
  await claire.submit('/extranet/groupes/nouveau', { ...words, isOpen: 'private', isPublic: 'on' });
  const seat = { organisation: '', standing: 'member', deputyOf: '' };
  const people = [
    { name: 'Nadia Ferrand', email: 'animator@maillage.example' },
    { name: 'Samira Benali', email: 'partner@maillage.example' },
    // She has no account, and never will.
    { name: 'Renée Castan', email: 'renee@communes.example' },
  ];
  for (const person of people)
    expect((await claire.submit(`${group}/membres`, { ...seat, ...person })).status).toBe(303);
}

/** The first date is found by a poll: whoever answers has no account. */
async function findDate(claire: Visitor): Promise<string> {
  const dates = {
    day1: '2027-01-05',
    from1: '14 h',
    to1: '16 h',
    day2: '2027-01-12',
    from2: '14 h',
    to2: '16 h',
  };
  const opened = await claire.submit(`${group}/sondages/nouveau`, {
    title: 'Première réunion',
    closesOn: '2026-12-20',
    act: 'open',
    ...dates,
  });
  const poll = opened.location as string;
  const mails = await (await visitorAs(world, 'anyone')).get('/courriels');
  const link = linkIn(mails.text, /renee@communes\.example[\s\S]*?href="[^"]*(\/sondages\/[^"]+)"/);
  const renee = await visitorAs(world, 'anyone');
  const asked = (await renee.get(link)).text;
  const fields = [...asked.matchAll(/name="(date-[^"]+)"/g)].map(([, name]) => name as string);
  const [no = '', yes = ''] = [...new Set(fields)];
  expect((await renee.submit(link, { [no]: 'no', [yes]: 'yes' })).status).toBe(303);
  expect((await claire.post(`${poll}/date`, { date: yes.slice('date-'.length) })).status).toBe(303);
  return sittingOn(claire, '12 janvier 2027');
}

async function sittingOn(claire: Visitor, day: string): Promise<string> {
  const { text } = await claire.get(`${group}/reunions`);
  const row = text.split('<tr').find((one) => plain(one).includes(day)) ?? '';
  return linkIn(row, /\/extranet\/reunions\/([0-9a-f-]{36})/);
}

async function laterSittings(claire: Visitor): Promise<string[]> {
  const made = await claire.submit(`${group}/reunions/nouvelle`, {
    title: 'Réunion',
    way: 'every',
    startsOn: '2027-03-09',
    startsAt: '14 h',
    endsAt: '16 h',
    months: '2',
    times: '5',
    proposalDays: '7',
  });
  expect(made.status).toBe(303);
  const days = ['9 mars', '11 mai', '13 juillet', '14 septembre', '9 novembre'];
  return Promise.all(days.map((day) => sittingOn(claire, `${day} 2027`)));
}

async function prepare(claire: Visitor, id: string): Promise<void> {
  const path = `/extranet/reunions/${id}`;
  for (const title of ['Compte rendu précédent', 'Travaux en cours'])
    await claire.submit(`${path}/points/nouveau`, { title, minutes: '30' });
  await claire.post(`${path}/convocation`, {});
}

/** Begins, notes who is there, and opens the shared notes; answers their address. */
async function hold(claire: Visitor, id: string): Promise<string> {
  const path = `/extranet/reunions/${id}`;
  await claire.post(`${path}/tenir/commencer`, {});
  const seats = [...(await claire.get(`${path}/appel`)).text.matchAll(/name="(way-[^"]+)" value="there"/g)];
  await claire.submit(
    `${path}/appel`,
    Object.fromEntries(seats.slice(0, 3).map(([, seat]) => [seat as string, 'there'])),
  );
  return (await claire.post(`${path}/notes`, {})).location as string;
}

async function write(claire: Visitor, notepad: string, lines: readonly string[]): Promise<void> {
  const typed = await textIn(claire, notepad);
  expect((await claire.submit(notepad, { text: [typed, ...lines].join('\n\n') })).status).toBe(303);
}

/** What stands in the field of a page, as a browser would send it again. */
async function textIn(claire: Visitor, path: string): Promise<string> {
  const { text } = await claire.get(path);
  return linkIn(text, /<textarea[^>]*>([\s\S]*?)<\/textarea>/)
    .replaceAll('&#39;', "'")
    .replaceAll('&quot;', '"')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>');
}

/** What the notes say is proposed, then validated: nothing is typed. */
async function validate(
  claire: Visitor,
  id: string,
  { decisions, actions }: { decisions: number; actions: number },
): Promise<void> {
  const path = `/extranet/reunions/${id}/compte-rendu`;
  const text = await textIn(claire, `${path}/proposer`);
  expect((await claire.submit(`${path}/proposer`, { text })).location).toBe(path);
  const read = plain((await claire.get(`${path}/valider`)).text);
  expect(read).toContain(`Décisions (${decisions})`);
  expect(read).toContain(`Actions (${actions})`);
  const page = await claire.get(`${path}/valider`);
  const chosen = Object.fromEntries(
    [...page.text.matchAll(/<select[^>]*name="(owner-[^"]+)"[\s\S]*?<option value="([^"]+)" selected/g)].map(
      ([, name, value]) => [name as string, value as string],
    ),
  );
  expect((await claire.submit(`${path}/valider`, chosen)).location).toBe(path);
}

/** Seven of the nine are held; the two others were for last Saturday. */
async function holdActions(claire: Visitor): Promise<void> {
  const { text } = await claire.get(`${group}`);
  const open = [...text.matchAll(/\/extranet\/actions\/([0-9a-f-]{36})"[^>]*>(tâche [\d.]+)/g)];
  const tasks = new Map(open.map(([, id, title]) => [title as string, id as string]));
  expect(tasks.size).toBe(9);
  for (const [title, id] of tasks)
    if (!['tâche 5.1', 'tâche 6.1'].includes(title))
      expect((await claire.post(`/extranet/actions/${id}`, { step: 'done', why: '' })).status).toBe(303);
}

let draft = '';

async function plan(claire: Visitor): Promise<void> {
  const years = { fromYear: '2027', toYear: '2028', scenario1: 'A minima', funder1: 'Région', lang: 'fr' };
  const made = await claire.submit(`${group}/plans/nouveau`, {
    title: 'Plan de lecture',
    summary: '',
    ...years,
  });
  draft = made.location as string;
  await claire.submit(`${draft}/objectifs/nouveau`, { title: 'Lire partout', text: '' });
  const { text } = await claire.get(`${draft}/actions/nouvelle`);
  const objective = linkIn(text, /name="objective"[\s\S]*?value="([0-9a-f-]{36})"/);
  const action = { title: 'Ouvrir trois points de lecture', text: '', state: 'planned', scenarios: '1' };
  const added = await claire.submit(`${draft}/actions/nouvelle`, { ...action, objective });
  expect(added.status).toBe(303);
}

async function validatePlan(claire: Visitor): Promise<void> {
  const { text } = await claire.get(`${draft}/soumettre`);
  const committee = linkIn(text, /name="committee" value="([^"]+)"/);
  expect((await claire.submit(`${draft}/soumettre`, { committee, note: '' })).status).toBe(303);
  const version = `${draft}/versions/1`;
  expect(plain((await claire.get(version)).text)).toContain('En attente du comité');
  await claire.post(`${version}/reponse`, { act: 'validated', scenario: 'all', word: '' });
  expect(plain((await claire.get(version)).text)).toContain('Validée');
}

/** Somebody of the group opens its page on a phone: what is decided, what she must do. */
async function lookAtIt(): Promise<void> {
  const page = await windowOf({ world, browser }, 'animator', 360);
  await page.goto(world.origin() + group);
  await expectAccessible(page);
  await expectNoSidewaysScroll(page);
  const text = plain(await page.content());
  expect(text).toMatch(/Ce que vous avez à faire .*en retard de 5 jours/);
  expect(text).toContain('point 6.1 retenu');
}
