import { PDFDocument } from 'pdf-lib';
import { expect } from 'vitest';
import { filesOf } from '#platform/files/files';
import type { Visitor } from '../src/testing.ts';
import { visitorAs } from './roles.ts';
import type { World } from './world.ts';

const group = '/extranet/groupes/oeuvres-savoirs-d-ici';
export const title = 'Réunion à l’œil : « oui » ou non ?';
export const odile = 'odile@essai.example';
const renee = 'renee@communes.example';

interface Scene {
  world: World;
  /** The clock goes on to that moment. */
  move: (to: Date) => void;
}

/** A group lives through everything that makes its rooms write: what members read in their mail programs. */
export async function writeEveryLetter(scene: Scene): Promise<void> {
  const claire = await begin(scene);
  await beJoined(scene, claire);
  await talk(scene, claire);
  await sendPlan(claire);
  const sitting = await askForDates(scene, claire);
  await callAndMove(scene, sitting);
  await holdAndRemind(scene, sitting);
}

async function begin({ world }: Scene): Promise<Visitor> {
  const claire = await visitorAs(world, 'coordinator');
  const name = 'Œuvres & savoirs « d’ici »';
  const said = { kind: 'group', name, mandate: 'Écrire.', mandateUntil: '', isOpen: 'private' };
  expect((await claire.submit('/extranet/groupes/nouveau', said)).location).toBe(`${group}/membres`);
  const seat = { organisation: 'Région', standing: 'member', deputyOf: '' };
  const nadia = { name: 'Nadia Ferrand', email: 'animator@maillage.example' };
  for (const person of [nadia, { name: 'Renée Castan', email: renee }])
    expect((await claire.submit(`${group}/membres`, { ...seat, ...person })).status).toBe(303);
  const { text } = await claire.get(`${group}/membres`);
  const deputyOf = /<option value="([^"]+)"[^>]*>Renée Castan/.exec(text)?.[1] ?? '';
  const paul = { name: 'Paul Vidal', email: 'paul@communes.example', deputyOf };
  expect((await claire.submit(`${group}/membres`, { ...seat, ...paul })).status).toBe(303);
  return claire;
}

/** Somebody takes a seat by herself in a group that is open. */
async function beJoined({ world }: Scene, claire: Visitor): Promise<void> {
  const said = {
    kind: 'group',
    name: 'Portes & « fenêtres »',
    mandate: '',
    mandateUntil: '',
    isOpen: 'open',
  };
  const begun = await claire.submit('/extranet/groupes/nouveau', said);
  const partner = await visitorAs(world, 'partner');
  const open = begun.location?.replace(/\/membres$/, '');
  expect((await partner.post(`${open}/rejoindre`, {})).status).toBe(303);
}

/** A word is given, and answered by a colleague. */
async function talk({ world }: Scene, claire: Visitor): Promise<void> {
  const begun = await claire.submit(`${group}/discussions/nouvelle`, {
    title: 'Débit : quel « minimum » ?',
    text: 'Déjà là ?\n\n- trente\n- *cinquante*\n\nhttps://lot.example/a?b=1&c=2',
  });
  expect(begun.status).toBe(303);
  const nadia = await visitorAs(world, 'animator');
  expect((await nadia.submit(begun.location ?? '', { text: 'Trente, en montée.' })).status).toBe(303);
}

/** A plan goes to its committee, comes back, and is validated. */
async function sendPlan(claire: Visitor): Promise<void> {
  const years = { fromYear: '2027', toYear: '2028', scenario1: 'A minima', lang: 'fr' };
  const made = await claire.submit(`${group}/plans/nouveau`, { title: 'Lire & écrire « ici »', ...years });
  const draft = made.location ?? '';
  await claire.submit(`${draft}/objectifs/nouveau`, { title: 'Lire partout', text: '' });
  const { text } = await claire.get(`${draft}/actions/nouvelle`);
  const objective = /name="objective"[\s\S]*?value="([0-9a-f-]{36})"/.exec(text)?.[1] ?? '';
  const action = { title: 'Ouvrir trois points', text: '', state: 'planned', scenarios: '1', objective };
  expect((await claire.submit(`${draft}/actions/nouvelle`, action)).status).toBe(303);
  const asked = await claire.get(`${draft}/soumettre`);
  const committee = /name="committee" value="([^"]+)"/.exec(asked.text)?.[1] ?? '';
  for (const answer of [
    { act: 'returned', why: 'Plus court : « deux » points.', word: '', scenario: 'all' },
    { act: 'validated', why: '', word: '', scenario: 'all' },
  ]) {
    const sent = await claire.submit(`${draft}/soumettre`, { committee, note: 'À lire.' });
    const path = `${sent.location}/reponse`;
    expect((await claire.post(path, answer)).status).toBe(303);
  }
}

const days = {
  day1: '2027-01-05',
  from1: '14 h',
  to1: '16 h',
  day2: '2027-01-12',
  from2: '14 h',
  to2: '16 h',
};

/** Two polls: a guest answers, members are reminded, one finds a date and the other none. Answers the meeting's path. */
async function askForDates(scene: Scene, claire: Visitor): Promise<string> {
  const { world } = scene;
  const open = async (title: string) =>
    (
      await claire.submit(`${group}/sondages/nouveau`, {
        title,
        closesOn: '2026-12-20',
        act: 'open',
        ...days,
      })
    ).location ?? '';
  const poll = await open(title);
  const { text } = await claire.get(poll);
  const shared = /<code>([\s\S]*?)<\/code>/.exec(text)?.[1]?.replace(/<wbr\/?>/g, '') ?? '';
  const guest = await visitorAs(world, 'anyone');
  const asked = await guest.get(new URL(shared).pathname);
  const [, field = ''] = /name="(date-[^"]+)"/.exec(asked.text) ?? [];
  const said = { name: 'Odile Roques', email: odile, [field]: 'yes' };
  expect((await guest.submit(new URL(shared).pathname, said)).status).toBe(303);
  const other = await open('Visite');
  expect((await claire.post(`${other}/finir`, {})).status).toBe(303);
  await work(scene, 'date-polls', new Date('2026-12-21T06:20:00Z'));
  const again = await visitorAs(world, 'coordinator');
  await again.post(`${poll}/date`, { date: field.slice('date-'.length) });
  const meetings = await again.get(`${group}/reunions`);
  return `/extranet/reunions/${/\/extranet\/reunions\/([0-9a-f-]{36})/.exec(meetings.text)?.[1]}`;
}

const at = { startsOn: '2027-01-05', startsAt: '14 h', endsAt: '16 h' };

/** Called, moved, put off, called again; another one is cancelled. */
async function callAndMove(scene: Scene, sitting: string): Promise<void> {
  const { world } = scene;
  const claire = await visitorAs(world, 'coordinator');
  await claire.submit(`${group}/documents`, { title: 'Budget', file: await aPdf() });
  const { text } = await claire.get(`${sitting}/points/nouveau`);
  const documents = /name="documents" value="([^"]+)"/.exec(text)?.[1] ?? '';
  const point = { title: 'Budget & « priorités »', minutes: '30', documents };
  expect((await claire.submit(`${sitting}/points/nouveau`, point)).status).toBe(303);
  await claire.post(`${sitting}/convocation`, {});
  const change = async (fields: Record<string, string>) =>
    expect((await claire.submit(`${sitting}/modifier`, fields)).status).toBe(303);
  await change({ place: 'Salle de l’Œuvre', onlineUrl: 'https://visio.example/a?b=1&c=2' });
  await change({ startsAt: '15 h', endsAt: '17 h' });
  await change({ startsOn: '', startsAt: '', endsAt: '' });
  await change(at);
  await claire.post(`${sitting}/convocation`, { again: 'yes' });
  const planned = { title: title, way: 'once', ...at, startsOn: '2027-03-02', proposalDays: '7' };
  const second = (await claire.submit(`${group}/reunions/nouvelle`, planned)).location ?? '';
  await claire.post(`${second}/convocation`, {});
  await claire.submit(`${second}/annuler`, { why: 'Verglas annoncé : « prudence ».' });
  await work(scene, 'sitting-call-reminders', new Date('2026-12-30T08:00:00Z'));
  const stranger = await visitorAs(world, 'anyone');
  const { rows } = await world
    .program()
    .parts.pool.pg.query<{ text: string }>(
      `select text from lot.outgoing_mail where recipient = $1 and subject like 'Ordre du jour%' order by id desc`,
      [renee],
    );
  const [, way = ''] =
    /https?:\/\/[^/]+(\/convocation\/\S+reponse=deputy\S*)/.exec(rows[0]?.text ?? '') ?? [];
  expect((await stranger.submit(way, { said: '' })).status).toBe(303);
}

/** The pack, the day, its minutes, and what they leave to do until it is late. */
async function holdAndRemind(scene: Scene, sitting: string): Promise<void> {
  const { world } = scene;
  await work(scene, 'committee-packs', new Date('2027-01-04T15:00:00Z'));
  scene.move(new Date('2027-01-05T13:05:00Z'));
  const claire = await visitorAs(world, 'coordinator');
  await claire.post(`${sitting}/tenir/commencer`, {});
  await comment(scene, claire, (await claire.post(`${sitting}/notes`, {})).location ?? '');
  await claire.post(`${sitting}/tenir/terminer`, {});
  const minutes = `${sitting}/compte-rendu`;
  const text = 'Décision : on écrit.\n\nAction : relire l’« essai » (Renée Castan, pour le 20 janvier)';
  expect((await claire.submit(`${minutes}/proposer`, { text })).status).toBe(303);
  const { text: read } = await claire.get(`${minutes}/valider`);
  const owner = /name="(owner-[^"]+)"[\s\S]*?<option value="([^"]+)" selected/.exec(read);
  expect((await claire.submit(`${minutes}/valider`, { [owner?.[1] ?? '']: owner?.[2] ?? '' })).status).toBe(
    303,
  );
  for (const day of ['2027-01-14', '2027-01-22']) {
    await work(scene, 'action-reminders', new Date(`${day}T06:00:00Z`));
  }
}

/** Somebody is named in a comment, and answers it. */
async function comment({ world }: Scene, claire: Visitor, notepad: string): Promise<void> {
  const said = { comment: '@Nadia Ferrand, « oui » ou non ?' };
  expect((await claire.submit(`${notepad}/commentaires`, said)).status).toBe(303);
  const nadia = await visitorAs(world, 'animator');
  const { text } = await nadia.get(`${notepad}/commentaires`);
  const [passage = ''] = /\/[^"#]*\/passages\/[0-9a-f-]{36}/.exec(text) ?? [];
  expect((await nadia.submit(passage, { comment: 'Oui.' })).status).toBe(303);
}

async function aPdf(): Promise<File> {
  const document = await PDFDocument.create();
  document.addPage();
  return new File([Uint8Array.from(await document.save())], 'budget.pdf', { type: 'application/pdf' });
}

/** The clock goes on, and the program does what it does by itself at that hour. */
async function work({ world, move }: Scene, job: string, now: Date): Promise<void> {
  move(now);
  const { modules, config, pool } = world.program().parts;
  const known = modules.flatMap(({ jobs = [] }) => jobs).find((one) => one.name === job);
  if (!known) throw new Error(`No job is called ${job}.`);
  await known.work(pool.network('lot'), {}, now, { files: filesOf(config), modules });
}
