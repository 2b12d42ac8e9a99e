import { expect, test } from 'vitest';
import { connectListeners, on } from '#platform/events';
import { inEnglish } from '#platform/testing/in-english';
import { plain } from '#platform/testing/plain';
import { dateChosen } from './close-poll.ts';
import { remindLate } from './remind.ts';
import { respondentsOf } from './respondent-store.ts';
import { pollsOf } from './store.ts';
import { aPollingGroup } from './testing.ts';

const box = aPollingGroup();

test('each member gets a link of her own, answers without signing in, and changes her mind', async () => {
  const { poll, path, fields } = await box.opened();
  expect((await box.mails()).map(({ recipient }) => recipient).sort()).toEqual(
    [0, 1, 2].map((rank) => `membre${rank}@${box.slug}.example`),
  );
  const visitor = box.visitor();
  const link = await box.linkTo(2);
  expect(plain((await visitor.get(link)).text)).toContain('Bonjour Aïcha.');
  await visitor.submit(link, { [fields[0]]: 'no', [fields[1]]: 'yes' });
  await visitor.submit(link, { [fields[0]]: 'maybe', [fields[1]]: 'yes' });
  const page = plain((await box.member(1).get(path)).text);
  expect(page).toContain('Ce qui convient le mieux : mardi 8 décembre, 14 h – 16 h 30. 1 oui.');
  expect(page).toContain('N’ont pas encore répondu : Bruno, Leïla.');
  const aicha = (await respondentsOf(box.db(), poll.id)).find(({ name }) => name === 'Aïcha');
  expect([...(aicha?.says.values() ?? [])].sort()).toEqual(['maybe', 'yes']);
});

test('who can come when is read by the members; whoever else reads an open group reads how many', async () => {
  const { path, fields } = await box.opened();
  await box.member(2).submit(path, { [fields[0]]: 'yes' });
  expect(plain((await box.member(1).get(path)).text)).toContain('1 : Aïcha');
  const page = await box.reader().get(path);
  expect(page.status).toBe(200);
  expect(plain(page.text)).toContain('1 oui');
  expect(plain(page.text)).not.toMatch(/Aïcha|ont pas encore répondu/);
});

test('the same person by her link and signed in has one answer', async () => {
  const { path, fields, poll } = await box.opened();
  await box.visitor().submit(await box.linkTo(2), { [fields[0]]: 'no' });
  await box.member(2).submit(path, { [fields[0]]: 'yes' });
  const answered = (await respondentsOf(box.db(), poll.id)).filter(({ answeredAt }) => answeredAt);
  expect(answered.map(({ says }) => [...says.values()])).toEqual([['yes']]);
});

test('a date is chosen once: everybody is told, whoever listens hears it, and nobody answers any more', async () => {
  const heard: { startsAt: Date }[] = [];
  const hear = async (_tx: unknown, fact: { startsAt: Date }) => void heard.push(fact);
  connectListeners([{ name: 'testing', listens: [on(dateChosen, hear)] }]);
  const { path, fields, poll } = await box.opened();
  const shared = await box.sharedLink(path);
  await box.visitor().submit(shared, { name: 'Odile', email: 'odile@essai.example', [fields[0]]: 'no' });
  await box.db().deleteFrom('outgoingMail').execute();
  const date = poll.options[0]?.id ?? '';
  expect((await box.member(2).post(`${path}/date`, { date })).status).toBe(403);
  expect((await box.member(0).post(`${path}/date`, { date })).status).toBe(303);
  expect((await box.member(1).post(`${path}/date`, { date })).status).toBe(409);
  expect(heard.map(({ startsAt }) => startsAt)).toEqual([new Date('2026-12-03T13:00:00Z')]);
  const told = await box.mails();
  const guest = told.find(({ recipient }) => recipient === 'odile@essai.example');
  expect([told.length, guest?.topics]).toEqual([4, []]);
  expect(plain(guest?.text ?? '')).toContain('se retrouve jeudi 3 décembre, 14 h – 16 h 30.');
  expect(plain(guest?.text ?? '')).toContain('Vous aviez répondu non');
  expect(plain((await box.visitor().get(shared)).text)).toContain('Date choisie : jeudi 3 décembre');
  expect((await box.visitor().post(shared, { name: 'Tard', [fields[0]]: 'yes' })).status).toBe(409);
  expect((await box.member(2).post(path, { [fields[0]]: 'yes' })).status).toBe(409);
});

test('a date that is past is not answered, not chosen; what was said of it stays', async () => {
  const { path, fields, poll } = await box.opened();
  await box.member(2).submit(path, { [fields[0]]: 'yes', [fields[1]]: 'no' });
  box.now = new Date('2026-12-05T09:00:00Z');
  const { text } = await box.member(2).get(path);
  expect(text).not.toContain(`name="${fields[0]}"`);
  await box.member(2).submit(path, { [fields[1]]: 'yes' });
  const [aicha] = await respondentsOf(box.db(), poll.id);
  expect([...(aicha?.says.values() ?? [])]).toEqual(['yes', 'yes']);
  expect((await box.member(0).post(`${path}/date`, { date: poll.options[0]?.id ?? '' })).status).toBe(409);
  box.now = new Date('2026-12-09T09:00:00Z');
  expect((await box.member(2).post(path, { [fields[1]]: 'no' })).status).toBe(409);
  expect(plain((await box.visitor().get(await box.linkTo(2))).text)).toContain(
    'Toutes les dates sont passées',
  );
});

test('on the day after, those who have not answered are asked once more, by a link that works beside the first', async () => {
  const { fields } = await box.opened();
  const firstLink = await box.linkTo(0);
  await box.visitor().submit(await box.linkTo(2), { [fields[0]]: 'no' });
  await box.db().deleteFrom('outgoingMail').execute();
  box.now = new Date('2026-12-01T22:00:00Z');
  await remindLate(box.db(), box.now);
  expect(await box.mails()).toEqual([]);
  box.now = new Date('2026-12-02T06:20:00Z');
  await remindLate(box.db(), box.now);
  await remindLate(box.db(), new Date('2026-12-03T06:20:00Z'));
  expect((await box.mails()).map(({ recipient }) => recipient)).toEqual([
    `membre1@${box.slug}.example`,
    `membre0@${box.slug}.example`,
  ]);
  for (const link of [firstLink, await box.linkTo(0)])
    expect(plain((await box.visitor().get(link)).text)).toContain('Bonjour Leïla.');
});

test('a group that ended its work proposes and answers nothing any more', async () => {
  const { path, fields } = await box.opened();
  const [link, shared] = [await box.linkTo(2), await box.sharedLink(path)];
  await box.db().updateTable('workingGroup').set({ archivedAt: box.now }).execute();
  expect((await box.member(0).get(`${box.list()}/nouveau`)).status).toBe(403);
  expect((await box.member(2).post(path, { [fields[0]]: 'yes' })).status).toBe(403);
  for (const each of [link, shared]) expect((await box.visitor().get(each)).status).toBe(410);
});

test('who left the group is written to no more, and her link opens nothing', async () => {
  const { path, fields, poll } = await box.opened();
  const link = await box.linkTo(2);
  await box.visitor().submit(link, { [fields[0]]: 'yes' });
  const seats = await box.db().selectFrom('groupMember').select(['id', 'personId']).execute();
  for (const rank of [1, 2]) {
    const seat = seats.find(({ personId }) => personId === box.people[rank])?.id;
    await box.member(0).post(`/extranet/groupes/${box.slug}/membres/${seat}/terminer`, {});
  }
  await box.db().deleteFrom('outgoingMail').execute();
  expect((await box.visitor().get(link)).status).toBe(410);
  expect((await box.visitor().post(link, { [fields[0]]: 'no' })).status).toBe(410);
  await remindLate(box.db(), new Date('2026-12-02T06:20:00Z'));
  await box.member(0).post(`${path}/date`, { date: poll.options[0]?.id ?? '' });
  expect(new Set((await box.mails()).map(({ recipient }) => recipient))).toEqual(
    new Set([`membre0@${box.slug}.example`]),
  );
});

test.each([
  ['one date only', { day2: '' }, 'Proposez au moins deux dates.'],
  ['a date twice', { day2: '2026-12-03' }, 'la même date'],
  ['no hours anywhere', { from1: '', to1: '' }, 'Écrivez une heure'],
  ['hours that are none', { from1: 'midi' }, 'Écrivez une heure'],
  ['no purpose', { title: '' }, 'Dites à quoi servira'],
  ['a date that is past', { day2: '2026-11-20' }, 'passée'],
  ['a day that does not exist', { day2: '2026-02-30' }, 'jour'],
])('%s is said, and nothing that was typed is lost', async (_what, typed, sentence) => {
  const answer = await box.member(1).submit(`${box.list()}/nouveau`, { ...box.dates, ...typed });
  expect([answer.status, plain(answer.text)]).toEqual([422, expect.stringContaining(sentence)]);
  expect(answer.text).toContain('value="2026-12-03"');
  expect(await pollsOf(box.db(), box.groupId)).toEqual([]);
});

test('more lines are asked for without a script, and what was typed stays', async () => {
  const { status, text } = await box.member(1).submit(`${box.list()}/nouveau`, { ...box.dates, act: 'more' });
  expect([status, text.includes('name="day8"'), text.includes('value="16 h 30"')]).toEqual([200, true, true]);
});

test('the page of the group says what awaits her, until she has answered', async () => {
  const { path, fields } = await box.opened();
  const read = async () => plain((await box.member(2).get(`/extranet/groupes/${box.slug}`)).text);
  expect(await read()).toContain('Répondre au sondage « Réunion de décembre »');
  await box.member(2).submit(path, { [fields[0]]: 'yes' });
  expect(await read()).not.toContain('Répondre au sondage');
});

test('where the network writes in English, so does the letter that asks for an answer', () =>
  inEnglish(box.db, async () => {
    await box.opened();
    const [first] = await box.mails();
    expect(plain(first?.text ?? '')).toContain('Thursday 3 December');
    expect(first?.text).toContain('/en/');
    expect([first?.lang, first?.subject.split('?')[0]]).toEqual(['en', 'Which date suits you']);
  }));
