import { beforeAll, beforeEach, describe, expect, test } from 'vitest';
import {
  addPerson,
  addSpace,
  changeSpace,
  historyOf,
  leaveSpace,
  spaceById,
  welcomeIn,
} from '#modules/network';
import { aSpace, tellTerritory } from '#modules/network/testing';
import { latestMail } from '#platform/mail/store';
import { freshDatabase } from '#platform/testing/fresh-database';
import { testApp } from '../../testing.ts';
import { sections } from './section.ts';
import { sendLetters } from './send-letters.ts';
import { answersOf, insertRequest, requestById } from './store.ts';

const db = freshDatabase();
let now = new Date('2026-11-24T09:12:00Z');
const app = testApp(db, () => now);
const actor = { id: null, name: 'import' };
let spaceId: string;
let requestId: string;
let link: string;

beforeAll(() => tellTerritory(db()));
beforeEach(async () => {
  now = new Date('2026-11-24T09:12:00Z');
  await db().deleteFrom('outgoingMail').execute();
  await db().deleteFrom('errorReport').execute();
  spaceId = (await addSpace(db(), aSpace({ name: 'Médiathèque', checkedOn: '2026-03-01' }), { actor, now }))
    .id;
  const nadia = await addPerson(db(), { name: 'Nadia Ferrand', email: `${crypto.randomUUID()}@lot.example` });
  await welcomeIn(db(), { spaceId, personId: nadia, now });
  requestId = (await insertRequest(db(), { spaceId, openedAt: now }))?.id ?? '';
  await sendLetters(db(), requestId, 20, now);
  link = await linkInMail();
});

const linkInMail = async (): Promise<string> => {
  const [mail] = await latestMail(db(), 1);
  return /http:\/\/localhost:3000(\/verification\/\S+)/.exec(mail?.text ?? '')?.[1] ?? '';
};

const later = (days: number): Date => new Date(Date.parse('2026-11-24T09:12:00Z') + days * 86_400_000);
const allTrue = Object.fromEntries(sections.map((section) => [section, 'true']));
const kept = () => answersOf(db(), requestId);
const reports = () => db().selectFrom('errorReport').selectAll().orderBy('id').execute();
const checkedOn = async () => (await spaceById(db(), spaceId))?.checkedOn;

describe('whoever opens the link of a letter', () => {
  test.each(['the space', 'the network'] as const)('and has left %s confirms nothing', async (left) => {
    const { personId } = await db()
      .selectFrom('spacePerson')
      .select('personId')
      .where('spaceId', '=', spaceId)
      .executeTakeFirstOrThrow();
    if (left === 'the space') await leaveSpace(db(), { spaceId: spaceId, personId: personId, now });
    else await db().updateTable('person').set({ leftAt: now }).where('id', '=', personId).execute();
    expect((await app.visitor().get(link)).status).toBe(410);
    expect((await app.visitor().post(link, { all: 'yes' })).status).toBe(410);
    expect(await checkedOn()).toBe('2026-03-01');
  });

  test('reads the page in words, says that all is true, and the page is checked today', async () => {
    const visitor = app.visitor();
    const { status, text } = await visitor.get(link);
    expect(status).toBe(200);
    for (const said of [
      '12 place de la République',
      '05\u00a036\u00a049\u00a012\u00a010',
      'Gratuit',
      'Lundi',
    ])
      expect(text).toContain(said);

    const answer = await visitor.submit(link, allTrue);
    expect(answer).toMatchObject({ status: 303, location: link });
    expect(await checkedOn()).toBe('2026-11-24');
    expect(await requestById(db(), requestId)).toMatchObject({ outcome: 'confirmed', closedAt: now });
    expect((await historyOf(db(), spaceId, 1))[0]).toMatchObject({ actorName: 'Nadia Ferrand' });
  });

  test('says that all is true today, whatever day to come was written there', async () => {
    await changeSpace(db(), spaceId, { checkedOn: '2062-01-01' }, { actor, now });
    await app.visitor().submit(link, allTrue);
    expect(await checkedOn()).toBe('2026-11-24');
  });

  test('says it in one press, once all is read', async () => {
    await app.visitor().submit(link, { all: 'yes' });
    expect(await checkedOn()).toBe('2026-11-24');
  });

  test('answers a part today and the rest tomorrow: what was said is kept', async () => {
    await app.visitor().submit(link, { address: 'true', hours: 'true' });
    expect(await checkedOn()).toBe('2026-03-01');
    const again = await app.visitor().get(link);
    expect(again.text).toContain('Il reste 6 rubriques à relire');
    expect(again.text).not.toContain('name="address"');
    await app.visitor().submit(link, { all: 'yes' });
    expect(await checkedOn()).toBe('2026-11-24');
  });

  test('says what is wrong: it is passed on as a report, nothing is public, and the date stays', async () => {
    await app.visitor().submit(link, {
      all: 'yes',
      contact: 'wrong',
      phone: '05 65 00 00 00',
      prices: 'wrong',
      'prices-correction': '<b>Dix centimes</b> la page.',
    });
    expect(await checkedOn()).toBe('2026-03-01');
    expect((await spaceById(db(), spaceId))?.phone).toBe('+33536491210');
    expect(await requestById(db(), requestId)).toMatchObject({ outcome: 'corrected' });
    expect(await reports()).toMatchObject([
      {
        subjects: ['phone'],
        message: 'Téléphone et contacts\u00a0: 05\u00a065\u00a000\u00a000\u00a000',
        contact: null,
      },
      { subjects: ['services'], message: 'Prix\u00a0: <b>Dix centimes</b> la page.' },
    ]);
    const { text } = await app.visitor().get(link);
    expect(text).toContain('&lt;b&gt;Dix centimes');
  });

  test('who comes back later by the same link sees what was answered', async () => {
    await app.visitor().submit(link, { all: 'yes' });
    now = later(3);
    const { status, text } = await app.visitor().get(link);
    expect(status).toBe(200);
    expect(text).toContain('Merci, c’est noté');
    expect(text).toMatch(/href="\/annuaire\/[a-z0-9-]+\/signaler">Dites ce qui est à corriger/);
    expect(text).toContain('Nadia Ferrand, le 24\u00a0novembre\u00a02026');
  });
});

describe('somebody who answered too fast', () => {
  test('changes her answer while the rest still waits', async () => {
    await app.visitor().submit(link, { hours: 'true' });
    expect((await app.visitor().get(link)).text).toContain(`href="${link}?rubrique=hours"`);
    await app.visitor().submit(`${link}?rubrique=hours`, {
      hours: 'wrong',
      'hours-correction': 'Fermé le lundi.',
    });
    expect(await kept()).toMatchObject([
      { section: 'hours', verdict: 'wrong', correction: 'Fermé le lundi.' },
    ]);
    expect(await reports()).toMatchObject([{ subjects: ['hours'] }]);
  });

  test('changes it after the end: the page is no longer said to be checked that day', async () => {
    await app.visitor().submit(link, { all: 'yes' });
    expect(await checkedOn()).toBe('2026-11-24');
    now = later(2);
    const prices = { prices: 'wrong', 'prices-correction': 'Dix centimes la page.' };
    const answer = await app.visitor().submit(`${link}?rubrique=prices`, prices);
    expect(answer).toMatchObject({ status: 303, location: link });
    expect(await requestById(db(), requestId)).toMatchObject({ outcome: 'corrected' });
    expect(await checkedOn()).toBe('2026-03-01');

    await app.visitor().submit(`${link}?rubrique=prices`, { prices: 'true' });
    expect(await requestById(db(), requestId)).toMatchObject({ outcome: 'confirmed' });
    expect(await checkedOn()).toBe('2026-11-26');
  });

  test('changes nothing of a question that nobody answered in time, nor of a section that was not asked', async () => {
    await app.visitor().submit(link, { hours: 'true' });
    await db().updateTable('checkRequest').set({ closedAt: now, outcome: 'lapsed' }).execute();
    const late = await app.visitor().get(`${link}?rubrique=hours`);
    expect(late.text).not.toContain('name="hours"');
    expect(late.text).not.toContain('Changer cette réponse');
    expect((await app.visitor().get(`${link}?rubrique=weather`)).status).toBe(200);
  });
});

test('a form sent again after the end changes nothing, and shows what was answered', async () => {
  const visitor = app.visitor();
  const late = app.visitor();
  const { text } = await late.get(link);
  const token = /name="_token" value="([^"]+)"/.exec(text)?.[1] ?? '';
  await visitor.submit(link, { all: 'yes' });
  const answer = await late.post(link, { hours: 'wrong', 'hours-correction': 'Fermé.' }, { token });
  expect([answer.status, (await kept()).every(({ verdict }) => verdict === 'true')]).toEqual([409, true]);
  expect(await reports()).toEqual([]);
});

test('whoever reads a section that a colleague changes meanwhile is asked to read it again', async () => {
  const visitor = app.visitor();
  const { text } = await visitor.get(link);
  const base = /name="base" value="([^"]+)"/.exec(text)?.[1] ?? '';
  await changeSpace(db(), spaceId, { phone: '+33565000000' }, { actor, now });
  const moved = await visitor.post(link, { base, contact: 'true' });
  expect([moved.status, await kept()]).toEqual([409, []]);
  expect(moved.text).toContain('La fiche a changé pendant que vous la lisiez');
  expect((await visitor.post(link, { base, hours: 'true' })).status).toBe(303);
});

test('after sixty days a link leads to a page that says what to do', async () => {
  now = later(59);
  expect((await app.visitor().get(link)).status).toBe(200);
  now = later(61);
  const { status, text } = await app.visitor().get(link);
  expect(status).toBe(410);
  expect(text).toContain('Ce lien ne sert plus');
});

test.each(['x', 'a%00b', '../../etc/passwd', 'a'.repeat(5000)])(
  'a link made up leads nowhere: %s',
  async (token) => {
    expect([404, 410]).toContain((await app.visitor().get(`/verification/${token}`)).status);
    expect([404, 410]).toContain((await app.visitor().post(`/verification/${token}`, { all: 'yes' })).status);
  },
);

test('a link with one letter changed opens nothing', async () => {
  const tampered = link.replace(/.$/, (letter) => (letter === 'A' ? 'B' : 'A'));
  expect((await app.visitor().get(tampered)).status).toBe(410);
});

test.each<[string, Record<string, string>, string]>([
  ['nothing', {}, 'Cochez au moins une réponse.'],
  ['an answer that is none', { hours: 'perhaps' }, 'Choisissez dans la liste.'],
  ['wrong without a word', { prices: 'wrong' }, 'Prix\u00a0: dites en quelques mots ce qu’il faut corriger.'],
  ['true, and a correction', { prices: 'true', 'prices-correction': 'Payant.' }, 'gardez l’un des deux'],
  ['a text that never ends', { prices: 'wrong', 'prices-correction': 'a'.repeat(1_000_000) }, 'trop long'],
  ['an invisible character', { prices: 'wrong', 'prices-correction': 'a\u0000b' }, 'caractère invisible'],
  ['a telephone that is none', { contact: 'wrong', phone: 'douze' }, 'téléphone'],
])('is told what to mend, and nothing is kept: %s', async (_, fields, sentence) => {
  const answer = await app.visitor().submit(link, fields);
  expect(answer.status).toBe(422);
  expect(answer.text).toContain(sentence);
  expect(await kept()).toEqual([]);
});

test('a section that nobody asked about is left aside', async () => {
  await app.visitor().submit(link, { weather: 'true', hours: 'true' });
  expect((await kept()).map(({ section }) => section)).toEqual(['hours']);
});

test('words without a tick are a correction', async () => {
  await app.visitor().submit(link, { 'hours-correction': 'Fermé le lundi.' });
  expect(await kept()).toMatchObject([{ section: 'hours', verdict: 'wrong', correction: 'Fermé le lundi.' }]);
});
