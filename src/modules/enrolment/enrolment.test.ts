import { describe, expect, test } from 'vitest';
import { tenTuesdays } from '#modules/meetings/testing';
import { plain } from '#platform/testing/plain';
import type { Fields } from '../../testing.ts';
import { aSpaceWithWorkshops, josette } from './testing.ts';

const { db, app, workshop } = aSpaceWithWorkshops();

const seatsTaken = async (id: string): Promise<number> =>
  (await db().selectFrom('meeting').select('seatsTaken').where('id', '=', id).executeTakeFirstOrThrow())
    .seatsTaken;

const mailsTo = (recipient: string) =>
  db()
    .selectFrom('outgoingMail')
    .selectAll()
    .where('recipient', '=', recipient)
    .orderBy('createdAt')
    .execute();

test('somebody registers without an account, and is written to with a link that shows and cancels it', async () => {
  const { path, form, id } = await workshop({ title: 'Boîte de courriel' });
  const visitor = app.visitor();
  expect(plain((await visitor.get(path)).text)).toContain('Je m’inscris');
  const sent = await visitor.submit(form, josette);
  expect(sent).toMatchObject({ status: 303 });
  expect(await seatsTaken(id)).toBe(1);

  const own = plain((await visitor.get(sent.location as string)).text);
  expect(own).toContain('C’est noté, votre place est réservée');
  expect(own).toContain('Mardi 8 décembre, 14 h – 16 h');
  const [mail] = await mailsTo('josette@maillage.example');
  expect(plain(mail?.subject ?? '')).toBe('C’est noté : Boîte de courriel, mardi 8 décembre, 14 h – 16 h');
  expect(mail?.text).toContain('/inscription/');
  expect(mail?.calendar).toMatchObject({ method: 'REQUEST' });

  const other = app.visitor();
  const gone = await other.post(`${sent.location}/annuler`, {});
  expect(gone.status).toBe(303);
  expect(await seatsTaken(id)).toBe(0);
  expect(plain((await other.get(sent.location as string)).text)).toContain('Votre inscription est annulée');
  expect((await mailsTo('josette@maillage.example'))[1]?.calendar).toMatchObject({ method: 'CANCEL' });
});

test('when and where are read before the button, and before the form', async () => {
  const { path, form } = await workshop({ title: 'Quand et où', rule: 'FREQ=WEEKLY;BYDAY=TU;COUNT=3' });
  const visitor = app.visitor();
  const [meeting, enrol] = [(await visitor.get(path)).text, (await visitor.get(form)).text];
  expect(meeting.indexOf('dt-start')).toBeLessThan(meeting.indexOf('/inscription'));
  expect(enrol.indexOf('dt-start')).toBeLessThan(enrol.indexOf('name="firstName"'));
});

test('the same form sent twice is one registration; the same person is once in a meeting', async () => {
  const { form, id } = await workshop({ title: 'Deux fois' });
  const visitor = app.visitor();
  const first = await visitor.submit(form, { ...josette, _form: '0197a3f0-0000-4000-8000-000000000001' });
  const { text } = await visitor.get(form);
  const since = /name="_since" value="([^"]*)"/.exec(text)?.[1] as string;
  const same = { ...josette, _form: '0197a3f0-0000-4000-8000-000000000002', _since: since };
  expect((await visitor.post(form, same)).status).toBe(409);
  const again = await visitor.submit(form, {
    ...josette,
    firstName: 'josette',
    name: 'VIDAL',
    email: '',
    remindBy: 'phone',
  });
  expect(again.status).toBe(409);
  expect(plain(again.text)).toContain('Vous êtes déjà inscrit à cet atelier');
  expect(first.status).toBe(303);
  const husband = await visitor.submit(form, { ...josette, firstName: 'Roger' });
  expect(husband.status).toBe(303);
  expect(await seatsTaken(id)).toBe(2);
});

describe('what is missing or wrong comes back with what was typed', () => {
  test.each<[Fields, string]>([
    [{ name: '' }, 'Indiquez votre nom'],
    [{ firstName: '' }, 'Indiquez votre prénom'],
    [{ phone: '05 36 49 11 2' }, 'Le téléphone doit compter 10 chiffres : il en manque un'],
    [{ phone: '05 36' }, 'Le téléphone doit compter 10 chiffres : il en manque'],
    [{ phone: 'rappelez-moi' }, 'Un téléphone compte 10 chiffres'],
    [{ phone: '', email: '', remindBy: 'none' }, 'Laissez un téléphone ou un courriel'],
    [{ phone: '', remindBy: 'sms' }, 'Laissez un téléphone, ou choisissez un autre rappel'],
    [{ email: '', remindBy: 'email' }, 'Laissez un courriel, ou choisissez un autre rappel'],
    [{ email: 'josette' }, 'Une adresse de courriel s’écrit comme'],
    [{ remindBy: 'pigeon' }, 'Choisissez dans la liste'],
    [{ need: 'x'.repeat(201) }, 'Ce texte est trop long'],
    [{ need: 'une\nautre ligne' }, 'Ce texte doit tenir sur une ligne'],
    [{ need: '2 69 05 49 588 157 80' }, 'sécurité sociale'],
    [{ firstName: 'x'.repeat(61) }, 'Ce texte est trop long'],
    [{ name: 'Vi\u0000dal' }, 'caractère invisible'],
    [{ name: 'Gagnez sur https://mal.example/a' }, 'Un nom s’écrit sans adresse'],
    [{ name: 'www.mal.example' }, 'Un nom s’écrit sans adresse'],
    [{ name: 'a@mal.example' }, 'Un nom s’écrit sans adresse'],
    [{ name: 'Vidal\nCliquez' }, 'Un nom s’écrit sans adresse'],
  ])('%o', async (wrong, sentence) => {
    const { form, id } = await workshop({ title: 'Avec des fautes' });
    const answer = await app.visitor().submit(form, { ...josette, ...wrong });
    expect(answer.status).toBe(422);
    expect(plain(answer.text)).toContain(sentence);
    if (!('firstName' in wrong)) expect(answer.text).toContain('value="Josette"');
    expect(await seatsTaken(id)).toBe(0);
  });
});

test('when it is full one waits; a seat that is given back goes to the first who waits, who is told', async () => {
  const { form, id } = await workshop({ title: 'Une seule place', seats: 1 });
  const first = await app.visitor().submit(form, josette);
  const roger = app.visitor();
  const waits = await roger.submit(form, {
    ...josette,
    firstName: 'Roger',
    email: 'roger@maillage.example',
  });
  const yamina = await app
    .visitor()
    .submit(form, { firstName: 'Yamina', name: 'Haddad', phone: '05 36 49 11 33', remindBy: 'phone' });
  expect(plain((await roger.get(waits.location as string)).text)).toContain('Vous êtes la première personne');
  expect(plain((await roger.get(yamina.location as string)).text)).toContain('au rang 2 de la liste');

  await app.visitor().post(`${first.location}/annuler`, {});
  expect(await seatsTaken(id)).toBe(1);
  expect(plain((await roger.get(waits.location as string)).text)).toContain('votre place est réservée');
  expect((await mailsTo('roger@maillage.example')).map(({ subject }) => plain(subject))).toEqual([
    'Liste d’attente : Une seule place, mardi 8 décembre, 14 h – 16 h',
    'Une place pour vous : Une seule place, mardi 8 décembre, 14 h – 16 h',
  ]);

  await app.visitor().post(`${waits.location}/annuler`, {});
  const calls = await db()
    .selectFrom('registrationMeeting')
    .select(['state', 'toCall'])
    .where('meetingId', '=', id)
    .where('state', '=', 'seat')
    .execute();
  expect(calls).toEqual([{ state: 'seat', toCall: 'promoted' }]);
});

test('one registers for a whole cycle, and may leave one meeting out', async () => {
  const { form, meetings } = await workshop({ title: 'Premiers pas', ...tenTuesdays });
  const visitor = app.visitor();
  const { location } = await visitor.submit(form, josette);
  expect(await Promise.all(meetings.map(({ id }) => seatsTaken(id)))).toEqual(Array(10).fill(1));
  await visitor.post(`${location}/annuler`, { meeting: meetings[3]?.id as string });
  expect(await Promise.all(meetings.map(({ id }) => seatsTaken(id)))).toEqual([1, 1, 1, 0, 1, 1, 1, 1, 1, 1]);
});

test('a laptop is lent with the seat, and exchanged from the page of the link', async () => {
  const { form, id } = await workshop({ title: 'Un seul portable', laptops: 1 });
  const visitor = app.visitor();
  const { location } = await visitor.submit(form, { ...josette, withLaptop: 'yes' });
  const none = await visitor.submit(form, { ...josette, firstName: 'Roger', withLaptop: 'yes' });
  expect(plain(none.text)).toContain('Il n’y a plus d’ordinateur à prêter');
  const own = { phone: '06 36 49 11 22', remindBy: 'sms', need: '' };
  expect((await visitor.post(location as string, own)).status).toBe(303);
  const after = await db()
    .selectFrom('meeting')
    .select('laptopsTaken')
    .where('id', '=', id)
    .executeTakeFirst();
  expect(after?.laptopsTaken).toBe(0);
  expect((await visitor.get(location as string)).text).toContain('06\u00a036\u00a049\u00a011\u00a022');
});

describe('dates are kept', () => {
  test.each([
    [
      'opens later',
      { startsOn: '2027-03-02', opensDaysBefore: 30 },
      'Les inscriptions ouvrent dimanche 31 janvier',
    ],
    [
      'closed',
      { startsOn: '2026-11-24', closesMinutesBefore: 6 * 60 },
      'Les inscriptions en ligne sont closes',
    ],
    ['by telephone', { registration: 'phone' as const }, 'Inscription par téléphone'],
  ])('%s', async (_name, about, sentence) => {
    const { path, form, id } = await workshop({ title: 'À ses heures', ...about });
    const visitor = app.visitor();
    expect(plain((await visitor.get(path)).text)).toContain(sentence);
    expect((await visitor.get(form)).status).toBe(303);
    expect((await visitor.post(form, josette)).status).toBe(409);
    expect(await seatsTaken(id)).toBe(0);
  });
});

test.each([
  ['J.-Pierre', 'd’Abbans de La Tour'],
  ['Anne-Sophie, dite Zaz', 'St.\u00a0John'],
  ['M.', 'Nguyễn Văn A.'],
])('%s %s is a name', async (firstName, name) => {
  const { form } = await workshop({ title: 'Tous les noms' });
  const about = { firstName, name, email: '', remindBy: 'phone' };
  expect((await app.visitor().submit(form, { ...josette, ...about })).status).toBe(303);
});

test('a link that was cut says so', async () => {
  expect((await app.visitor().get('/inscription/abcdefghijklmnopqrstuvwxyz')).status).toBe(410);
});
