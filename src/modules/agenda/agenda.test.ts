import { beforeAll, expect, test } from 'vitest';
import { cancelMeeting, changeFollowing, meetingsOf, moveMeeting } from '#modules/meetings';
import { announced, aWorkshop, tenTuesdays } from '#modules/meetings/testing';
import { addSpace } from '#modules/network';
import { aSpace, tellTerritory } from '#modules/network/testing';
import { freshDatabase } from '#platform/testing/fresh-database';
import { plain } from '#platform/testing/plain';
import { testApp } from '../../testing.ts';

const db = freshDatabase();
const now = new Date('2026-11-24T09:12:00Z');
let today = now;
const app = testApp(db, () => today);
const by = { actor: { id: null, name: 'essai' }, now };
let gramat = '';
let cajarc = '';

const read = async (path: string): Promise<string> => plain((await app.visitor().get(path)).text);

beforeAll(async () => {
  await tellTerritory(db());
  gramat = (await addSpace(db(), aSpace(), by)).id;
  cajarc = (
    await addSpace(
      db(),
      aSpace({
        name: 'Mairie',
        communeCode: '46045',
        postalCode: '46160',
        latitude: 44.4848,
        longitude: 1.8431,
      }),
      by,
    )
  ).id;
  await announced(db(), aWorkshop(gramat, { startsOn: '2026-11-24', ...tenTuesdays }), now);
  await announced(
    db(),
    aWorkshop(cajarc, {
      title: 'Ma retraite en ligne',
      startsOn: '2026-11-26',
      level: 'any',
      theme: 'procedures',
      seats: 1,
      publics: ['Seniors'],
    }),
    now,
  );
  await announced(
    db(),
    aWorkshop(gramat, {
      title: 'Réparer plutôt que jeter',
      startsOn: '2026-11-28',
      level: 'some',
      registration: 'none',
      seats: null,
      priceCents: 200,
    }),
    now,
  );
});

test('the week says what is on each day, where, for whom, and whether there is room', async () => {
  const text = await read('/agenda');
  expect(text).toContain('Semaine du 23 au 29 novembre : 3 ateliers , gratuit sauf mention.');
  expect(text).toContain('Créer et ranger sa boîte de courriel (1/10)');
  expect(text).toContain('Gramat, Médiathèque · débutant');
  expect(text).toContain('8 places');
  expect(text).toContain('Gramat, Médiathèque · habitué · 2 € Sans inscription');
});

test('in English the home page and the page of a space say what is on, in words that are English', async () => {
  expect(await read('/en')).toMatch(/See the workshops with seats left/);
  const [, slug] =
    /href="\/en\/annuaire\/(m[^"?]+)"/.exec((await app.visitor().get('/en/annuaire')).text) ?? [];
  expect(await read(`/en/annuaire/${slug}`)).toContain('What’s on here');
});

test.each([
  ['ou=Cajarc&km=10', ['retraite']],
  ['ou=Gramat&km=10', ['courriel', 'Réparer']],
  ['ou=Gramat&km=50', ['courriel', 'retraite', 'Réparer']],
  ['niveau=debutant', ['courriel', 'retraite']],
  ['niveau=habitue', ['retraite', 'Réparer']],
  ['theme=demarches', ['retraite']],
  ['public=seniors', ['courriel', 'retraite', 'Réparer']],
  ['public=jeunes', ['courriel', 'Réparer']],
  ['vue=jour&le=2026-11-26', ['retraite']],
  ['le=2026-12-01', ['courriel']],
  ['vue=n%27importe&le=31-12&niveau=x&km=7', ['courriel', 'retraite', 'Réparer']],
])('« %s » finds %j', async (query, found) => {
  const { text } = await app.visitor().get(`/agenda?${query}`);
  const titles = ['courriel', 'retraite', 'Réparer'].filter((word) =>
    new RegExp(`<a href="/agenda/\\d+[^>]*>[^<]*${word}`).test(text),
  );
  expect(titles).toEqual(found);
});

test('a month is a table of counts, each the way to its day', async () => {
  const { text } = await app.visitor().get('/agenda?vue=mois');
  expect(text).toContain('aria-label="jeudi\u00a026\u00a0novembre\u00a0: 1 atelier"');
  expect(text).toContain('/agenda?vue=jour&amp;le=2026-11-26');
});

test('what is over has left the list of what is coming, and the next date is offered where there is nothing', async () => {
  expect(await read('/agenda?vue=liste')).toContain('12 ateliers');
  const empty = await read('/agenda?le=2026-09-01&theme=demarches');
  expect(empty).toContain('Aucun atelier ne répond à tout cela');
  expect(empty).toContain('Le prochain est jeudi 26 novembre.');
});

test('a week that is over says that what it had is over', async () => {
  today = new Date('2026-11-29T18:00:00Z');
  const text = await read('/agenda');
  today = now;
  expect(text).toContain('Ce qui était annoncé est passé');
  expect(text).toContain('Le prochain est mardi 1er décembre.');
  expect(text).not.toContain('Rien à ces dates');
});

test('a meeting has a page by its number, whatever follows it, and tells what changed', async () => {
  const series = await announced(
    db(),
    aWorkshop(gramat, { title: 'À déplacer', startsOn: '2027-03-02' }),
    now,
  );
  const [meeting] = await meetingsOf(db(), series.id);
  const visitor = app.visitor();
  const old = await visitor.get(`/agenda/${meeting?.number}-autre-titre`);
  const path = `/agenda/${meeting?.number}-a-deplacer-gramat`;
  expect([old.status, old.location]).toEqual([301, path]);

  const when = { startsAt: new Date('2027-03-03T13:00:00Z'), endsAt: new Date('2027-03-03T15:00:00Z') };
  await moveMeeting(db(), meeting?.id as string, { ...when, reason: 'Salle prise' }, now);
  const moved = (await visitor.get(path)).text;
  expect(plain(moved)).toContain('Déplacé C’était prévu mardi 2 mars. Salle prise');
  expect(moved).toContain('"eventStatus":"https://schema.org/EventRescheduled"');
  expect(moved).toContain('"startDate":"2027-03-03T14:00:00+01:00"');

  await cancelMeeting(db(), meeting?.id as string, 'Animatrice souffrante', now);
  expect(plain((await visitor.get(path)).text)).toContain('Annulé Animatrice souffrante');
});

test('a cycle whose second half is changed stays one cycle: its ranks and its dates run over both', async () => {
  const cycle = aWorkshop(gramat, { title: 'En deux moitiés', startsOn: '2027-08-03', ...tenTuesdays });
  const meetings = await meetingsOf(db(), (await announced(db(), cycle, now)).id);
  await changeFollowing(db(), meetings[3]?.id as string, { startsAtMinutes: 15 * 60 }, now);
  for (const [at, rank] of [
    [0, 1],
    [8, 9],
  ] as const) {
    const { number } = meetings[at] as (typeof meetings)[number];
    const { text } = await app.visitor().get(`/agenda/${number}-en-deux-moities-gramat`);
    expect(plain(text)).toContain(`Séance ${rank} sur 10.`);
    for (const other of meetings.filter(({ id }) => id !== meetings[at]?.id))
      expect(text).toContain(`href="/agenda/${other.number}-en-deux-moities-gramat"`);
  }
});

test.each(['/agenda/999999-rien', '/agenda/99999999999999-rien', '/agenda/0-rien', '/agenda/12'])(
  '%s is nowhere',
  async (path) => {
    const { status } = await app.visitor().get(path);
    expect([301, 404]).toContain(status);
    if (path !== '/agenda/12') expect(status).toBe(404);
  },
);

test('a draft, and what is in a page that is not public, are seen by nobody', async () => {
  const hidden = (await addSpace(db(), aSpace({ status: 'draft', name: 'Caché' }), by)).id;
  await announced(db(), aWorkshop(hidden, { startsOn: '2027-05-04' }), now);
  const draft = await announced(db(), aWorkshop(gramat, { startsOn: '2027-05-05', status: 'draft' }), now);
  expect(await read('/agenda?le=2027-05-04')).toContain('Rien à ces dates');
  const [meeting] = await meetingsOf(db(), draft.id);
  expect((await app.visitor().get(`/agenda/${meeting?.number}`)).status).toBe(404);
});

test('an event of the network needs no space', async () => {
  const fair = aWorkshop('', {
    spaceId: null,
    kind: 'event',
    title: 'Fête du numérique',
    place: 'Halle de Figeac',
    startsOn: '2027-06-05',
    durationMinutes: 2 * 24 * 60,
    registration: 'none',
  });
  await announced(db(), fair, now);
  const text = await read('/agenda?le=2027-06-05');
  expect(text).toContain('14 h, jusqu’à lundi 7 juin, 14 h');
  expect(text).toContain('Halle de Figeac');
});

test('what is cancelled is not counted, what is over has no seats, and the other dates are other ones', async () => {
  const weekly = { rule: 'FREQ=WEEKLY;BYDAY=TU;COUNT=2', startsOn: '2027-11-02' };
  const series = await announced(db(), aWorkshop(gramat, { title: 'Deux fois', ...weekly }), now);
  const [first, second] = await meetingsOf(db(), series.id);
  const others = (await app.visitor().get(`/agenda/${first?.number}-deux-fois-gramat`)).text;
  expect(plain(others)).toContain('Les autres dates mardi 9 novembre');
  expect(plain(others)).not.toContain('vous êtes ici');
  await cancelMeeting(db(), second?.id as string, 'Panne', now);
  expect(await read('/agenda?le=2027-11-09')).toContain(': 0 atelier');
  expect(await read('/agenda?le=2027-11-01&vue=mois')).toContain(': 1 atelier');

  const before = /: (\d+) atelier/.exec(await read('/agenda?libre=1'))?.[1];
  await announced(db(), aWorkshop(gramat, { title: 'Hier', startsOn: '2026-11-23' }), now);
  expect(/: (\d+) atelier/.exec(await read('/agenda?libre=1'))?.[1]).toBe(before);
});
