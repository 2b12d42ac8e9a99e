import { sql } from 'kysely';
import { beforeEach, expect, test } from 'vitest';
import { addMember, membersOf } from '#modules/groups';
import { aGroup } from '#modules/groups/testing';
import { notePresences } from '#modules/sitting-days';
import { beginSitting, endSitting, sittingById } from '#modules/sittings';
import { aSitting } from '#modules/sittings/testing';
import { freshDatabase } from '#platform/testing/fresh-database';
import { inEnglish } from '#platform/testing/in-english';
import { plain } from '#platform/testing/plain';
import { testApp } from '../../testing.ts';
import { draftOf } from './draft.ts';
import { peopleOf } from './publish-minutes.ts';
import { leftIn, namedIn, withoutNames } from './without-names.ts';

const people = [
  { name: 'Nadia Ferrand', organisation: 'Région' },
  { name: 'Jean-Paul Roy', organisation: '' },
  { name: 'Anne', organisation: 'Chambre' },
];

test.each([
  ['Mardi 10 novembre, Cahors  \nPrésents : Nadia Ferrand.\n\nFin.', 'Mardi 10 novembre, Cahors\n\nFin.'],
  ['Lundi\\\n**Excusée :** Nadia Ferrand', 'Lundi'],
  [
    'Action : relire (@Nadia Ferrand, pour le 1er décembre)',
    'Action : relire (Région, pour le 1er décembre)',
  ],
  ['NADIA  FERRAND et Jean-Paul Roy', 'Région et une personne du groupe'],
  ['Marianne et Anne en parlent.', 'Marianne et Chambre en parlent.'],
  [
    'Mme Ferrand et M. Roy, puis Monsieur Jean-Paul Roy',
    'Région et une personne du groupe, puis une personne du groupe',
  ],
  ['@Nadia relit, MADAME FERRAND signe.', 'Région relit, Région signe.'],
  ['Étaient présents : Nadia.\nPrésentes et présents : Nadia\n**Participants** (2) : Nadia\nFin.', 'Fin.'],
  ['Absents excusés : Anne\nPrésent·e·s : Nadia\nOnt participé à la réunion : Nadia\nFin.', 'Fin.'],
  ['Présentation : le budget.', 'Présentation : le budget.'],
])('« %s » is read by everybody without the names', (text, shown) => {
  expect(withoutNames(text, people, 'fr')).toBe(shown);
});

test.each([
  [
    'Tuesday 8 December\nPresent: Nadia Ferrand.\nFrom afar: Anne.\nApologies: Jean-Paul Roy.\nEnd.',
    'Tuesday 8 December\nEnd.',
  ],
  ['**Also present (2):** Nadia\nApologies from: Anne\n_Those in attendance_: Nadia\nEnd.', 'End.'],
  ['Attending: Nadia Ferrand, Lucie Roux (trainee)\nPresent at the meeting: Lucie Roux\nEnd.', 'End.'],
  [
    '**Not present:** Lucie Roux\nRegrets: Lucie Roux\nNot attending the session (1): Lucie Roux\nEnd.',
    'End.',
  ],
  ['The meeting: at ten.\nNot for today: the budget.', 'The meeting: at ten.\nNot for today: the budget.'],
  ['Mrs Ferrand and Jean-Paul Roy', 'Région and somebody of the group'],
  [
    'Presentation: the budget.\nFor the members: a note.',
    'Presentation: the budget.\nFor the members: a note.',
  ],
])('“%s” is read by everybody without the names', (text, shown) => {
  expect(withoutNames(text, people, 'en')).toBe(shown);
});

test('whose names stand in a text is known, once each', () => {
  expect(namedIn('Nadia Ferrand, Nadia Ferrand, Marianne', people)).toEqual(['Nadia Ferrand']);
});

test('somebody who is forgotten has no name that would stand in minutes', () => {
  const forgotten = [{ name: '', organisation: 'Mairie' }];
  expect(withoutNames('Oui, décidé.', forgotten, 'fr')).toBe('Oui, décidé.');
  expect(namedIn('Oui, décidé.', forgotten)).toEqual([]);
});

test('a surname of two who speak for others stands for neither of them', () => {
  const two = [...people, { name: 'Paul Ferrand', organisation: 'Mairie' }];
  expect(withoutNames('Mme Ferrand, puis Paul Ferrand', two, 'fr')).toBe(
    'une personne du groupe, puis Mairie',
  );
});

test('the words of a name that stand alone are told to whoever publishes', () => {
  expect(leftIn('Nadia le dit, et Ferrand aussi. Un roy, une anne.', people)).toEqual(['Nadia', 'Ferrand']);
});

const db = freshDatabase();
const app = testApp(db);
const startsAt = new Date('2026-11-10T13:00:00Z');
const endsAt = new Date('2026-11-10T15:00:00Z');
let path = '';
let publicPath = '';
let chair = '';
let slug = '';
let groupId = '';

beforeEach(async () => {
  await db().deleteFrom('workingGroup').execute();
  const group = await aGroup(db(), {}, [{ name: 'Odile Tournié', standing: 'chair' }, { name: 'Jean Bru' }]);
  [chair = ''] = group.personIds;
  slug = group.slug;
  groupId = group.id;
  const sittingId = await aSitting(db(), group.id, [], { startsAt, endsAt });
  path = `/extranet/reunions/${sittingId}/compte-rendu`;
  publicPath = `/groupes/${slug}/comptes-rendus/${sittingId}`;
  await beginSitting(db(), sittingId, { now: startsAt, zone: 'Europe/Paris' });
  await endSitting(db(), sittingId, endsAt);
  const [member] = await membersOf(db(), group.id);
  const guest = { memberId: null, name: 'Lina Roy', organisation: 'Mairie de Gramat', way: 'there' as const };
  const there = { ...guest, memberId: member?.id ?? null, name: 'Odile Tournié', organisation: 'Région' };
  await notePresences(db(), { sittingId, presences: [there, guest], now: startsAt });
  await validate('Présents : Odile Tournié, Lina Roy.\n\nDécision : Lina Roy écrit l’affiche.');
});

async function validate(text: string) {
  await as().submit(`${path}/proposer`, { text });
  await as().submit(`${path}/valider`, { seen: '1' });
}

const as = () => app.visitorAs({ personId: chair, grants: [] });
const anybody = async (where: string) => (await app.visitor().get(where)).text;

test('before minutes are for everybody, a page says what will be read and who is named', async () => {
  const page = plain((await as().get(path)).text);
  expect(page).toContain('Le publier sur la page publique');
  const asked = await as().get(`${path}/publier`);
  expect(plain(asked.text)).toContain('Tout le monde y lira : Odile Tournié, Lina Roy.');
  expect(plain(asked.text)).toContain('Ce qui est décidé Mairie de Gramat écrit l’affiche. Décision :');
  expect(asked.text).toContain('<strong>Décision\u00a0:</strong>');
  expect(asked.text).toMatch(/value="unnamed"[^>]*checked|checked[^>]*value="unnamed"/);
  await db().updateTable('minutes').set({ state: 'replaced' }).execute();
  expect((await as().get(`${path}/publier`)).location).toContain('/compte-rendu');
  expect((await app.visitor().get(publicPath)).status).toBe(404);
});

test('the draft is in the language of the network, and its lines of names are left out as well', async () => {
  const sittingId = path.split('/')[3] ?? '';
  const sitting = await sittingById(db(), sittingId);
  if (!sitting) throw new Error('There is no such meeting.');
  const text = await inEnglish(db, () => draftOf(db(), sitting));
  expect(plain(text)).toMatch(/^Tuesday,? 10 November 2026, .*Opened at .* Present: .*No notes were taken/);
  const shown = withoutNames(text, await peopleOf(db(), { sittingId, groupId }), 'en');
  expect(shown).not.toMatch(/Lina|Odile|Present/);
  expect(shown).toContain('No notes were taken together.');
});

test('published without the names, nobody reads one: nor in the minutes, nor in the decisions of the group', async () => {
  await as().submit(`${path}/publier`, { act: 'unnamed' });
  const page = await anybody(publicPath);
  expect(plain(page)).toContain('Mairie de Gramat écrit l’affiche.');
  expect(page).not.toMatch(/Lina|Odile|Présents|noindex/);
  const decided = plain(await anybody(`/groupes/${slug}`));
  expect(decided).toContain('Mairie de Gramat écrit l’affiche.');
  expect(decided).not.toContain('Lina');
});

test('published with the names, they are read, and search engines are asked to leave the page out', async () => {
  await as().submit(`${path}/publier`, { act: 'named' });
  const page = await anybody(publicPath);
  expect(plain(page)).toContain('Présents : Odile Tournié, Lina Roy.');
  expect(page).toContain('noindex');
  const kept = await anybody(`/groupes/${slug}`);
  expect(kept).not.toContain('noindex');
  expect(plain(kept)).toContain('Mairie de Gramat écrit l’affiche.');
  expect(kept).not.toContain('Lina');
  await as().post(`${path}/publier`, { act: 'withdrawn' });
  expect((await app.visitor().get(publicPath)).status).toBe(404);
});

test('a title names nobody either, nor does whoever left the group since', async () => {
  const claire = await addMember(
    db(),
    {
      name: 'Claire Vidal',
      email: 'claire@essai.example',
      organisation: 'Gramat',
      standing: 'member',
      deputyOf: null,
    },
    { groupId, now: startsAt, today: '2026-11-10', knowsPeople: true },
  );
  if (claire.refusal !== null) throw new Error(claire.refusal);
  await db()
    .updateTable('groupMember')
    .set({ until: '2026-11-20' })
    .where('personId', '=', claire.personId)
    .execute();
  await validate('## 3. Remplacement de Lina Roy\n\nDécision : Claire Vidal vient, Tournié revient.');
  expect(plain((await as().get(`${path}/publier`)).text)).toMatch(/S’y lisent encore[^.]*: Tournié\./);
  await as().submit(`${path}/publier`, { act: 'unnamed' });
  for (const where of [publicPath, `/groupes/${slug}`]) {
    const page = plain(await anybody(where));
    expect(page).toContain('Remplacement de Mairie de Gramat');
    expect(page).toContain('Gramat vient');
    expect(page).not.toMatch(/Lina|Claire/);
  }
});

test('nobody publishes a version that she did not read: another one that was validated meanwhile is shown first', async () => {
  const seen = /name="seen" value="([^"]+)"/.exec((await as().get(`${path}/publier`)).text)?.[1] ?? '';
  await validate('Une autre version, avec Odile Tournié.');
  const refused = await as().post(`${path}/publier`, { act: 'named', seen });
  expect(refused.status).toBe(409);
  expect(plain(refused.text)).toMatch(
    /Une autre version vient d’être validée.*Une autre version, avec Région/,
  );
  expect((await app.visitor().get(publicPath)).status).toBe(404);
});

test('whoever validates another version reads before that the published one goes offline; members and the journal are told', async () => {
  await as().submit(`${path}/publier`, { act: 'unnamed' });
  await db().deleteFrom('outgoingMail').execute();
  await as().submit(`${path}/proposer`, { text: 'Une autre version.' });
  expect(plain((await as().get(`${path}/valider`)).text)).toContain(
    'La version publiée quittera la page publique',
  );
  await as().submit(`${path}/valider`, { seen: '1' });
  expect((await app.visitor().get(publicPath)).status).toBe(404);
  const told = await db()
    .selectFrom('outgoingMail')
    .select('text')
    .where('subject', 'like', 'Compte rendu valid%')
    .execute();
  expect(told.map(({ text }) => plain(text))).toEqual([
    expect.stringContaining('La version d’avant n’est plus publiée'),
  ]);
  const acts = await db()
    .selectFrom('journal')
    .select('act')
    .where(sql<boolean>`details ->> 'groupId' = ${groupId}`)
    .where('act', 'like', 'minutes.%')
    .orderBy('id')
    .execute();
  expect(acts.map(({ act }) => act)).toEqual(
    ['validated', 'published', 'validated', 'withdrawn'].map((step) => `minutes.${step}`),
  );
});
