import { expect, test } from 'vitest';
import { plain } from '#platform/testing/plain';
import { forgetGuests, respondentsOf } from './respondent-store.ts';
import { aPollingGroup } from './testing.ts';

const box = aPollingGroup();

test('a guest says her name once, gets her own link, and sees nobody’s name', async () => {
  const { path, fields } = await box.opened();
  await box.visitor().submit(await box.linkTo(2), { [fields[0]]: 'no' });
  const visitor = box.visitor();
  const shared = await box.sharedLink(path);
  const page = await visitor.get(shared);
  expect(plain(page.text)).toContain('1 personne a répondu.');
  expect(page.text).not.toContain('Aïcha');
  const sent = await visitor.submit(shared, {
    name: 'Odile',
    email: 'odile@essai.example',
    [fields[1]]: 'yes',
  });
  expect([sent.status, sent.location === shared]).toEqual([303, false]);
  const own = await visitor.get(sent.location ?? '');
  expect(plain(own.text)).toContain('Bonjour Odile.');
  expect(own.text).not.toContain('name="name"');
  expect((await box.mails()).at(-1)?.text).toContain(sent.location);
  expect(plain((await box.member(0).get(path)).text)).toContain('1 : Odile');
});

test('whoever gives a name that answered is asked whether she is another; two are told apart', async () => {
  const { path, fields, poll } = await box.opened();
  const shared = await box.sharedLink(path);
  const answer = { name: 'Zoé Ferrand', [fields[0]]: 'yes' };
  await box.visitor().submit(shared, answer);
  const again = await box.visitor().submit(shared, { ...answer, name: 'zoe ferrand' });
  expect([again.status, plain(again.text)]).toEqual([422, expect.stringContaining('sous ce nom')]);
  expect(again.text).toContain('value="zoe ferrand"');
  await box.visitor().submit(shared, { ...answer, isAnother: 'yes' });
  expect(plain((await box.member(0).get(path)).text)).toContain('2 : Zoé Ferrand, Zoé Ferrand (2)');

  const [double] = (await respondentsOf(box.db(), poll.id)).filter(({ personId }) => personId === null);
  const remove = `${path}/reponses/${double?.id}/retirer`;
  expect((await box.member(2).post(remove, {})).status).toBe(403);
  await box.member(0).post(remove, {});
  expect(plain((await box.member(0).get(path)).text)).toContain('1 : Zoé Ferrand');
});

test('what is not filled in, a name that is an address, and a machine change nothing', async () => {
  const { path, fields, poll } = await box.opened();
  const shared = await box.sharedLink(path);
  const status = async (typed: Record<string, string>) => (await box.visitor().submit(shared, typed)).status;
  expect(await status({ name: '', [fields[0]]: 'yes' })).toBe(422);
  expect(await status({ name: 'http://evil.example', [fields[0]]: 'yes' })).toBe(422);
  expect(await status({ name: 'Gagnez sur prix-caf.com', [fields[0]]: 'yes' })).toBe(422);
  expect(await status({ name: 'Odile' })).toBe(422);
  expect(await status({ name: 'Odile', [fields[0]]: 'often' })).toBe(422);
  expect(await status({ name: 'Odile', [fields[0]]: 'yes', site: 'x' })).toBe(303);
  expect(await respondentsOf(box.db(), poll.id)).toHaveLength(3);
});

test('a mailbox is not filled by who types it: three letters, then one an hour, and each answer is kept', async () => {
  const { path, fields, poll } = await box.opened();
  const shared = await box.sharedLink(path);
  const email = 'cible@essai.example';
  for (const name of ['Ada', 'Bea', 'Cléo', 'Dora', 'Elsa'])
    await box.visitor().submit(shared, { name, email, [fields[0]]: 'yes' });
  const sent = (await box.mails()).filter(({ recipient }) => recipient === email);
  expect([sent.length, (await respondentsOf(box.db(), poll.id)).length]).toEqual([3, 3 + 5]);
});

test.each(['x', '%20', 'AZjwoBERcACAAAAAAAAAAQforged1234', 'a'.repeat(300)])(
  'a link that we did not make (%s) leads to no poll',
  async (token) => {
    const { status, text } = await box.visitor().get(`/sondages/${token}`);
    expect([status, plain(text)]).toEqual([410, expect.stringContaining('ne mène à aucun sondage')]);
  },
);

test('two hundred answers are counted, and folded away where they would fill the page', async () => {
  const { poll, path } = await box.opened();
  const guests = Array.from({ length: 200 }, (_, rank) => ({
    pollId: poll.id,
    name: `Invité ${rank}`,
    answeredAt: box.now,
  }));
  const rows = await box.db().insertInto('datePollRespondent').values(guests).returning('id').execute();
  const [option] = poll.options;
  await box
    .db()
    .insertInto('datePollAnswer')
    .values(
      rows.map(({ id }) => ({ pollId: poll.id, respondentId: id, optionId: option?.id ?? '', says: 'yes' })),
    )
    .execute();
  const { text } = await box.member(0).get(path);
  expect(plain(text)).toContain('200 oui');
  expect(text).toContain('<details><summary>200');
});

test('six months after the last date, nobody knows any more who the guests were; their answers count', async () => {
  const { path, fields } = await box.opened();
  const sent = await box
    .visitor()
    .submit(await box.sharedLink(path), { name: 'Odile', email: 'odile@essai.example', [fields[0]]: 'yes' });
  expect(await forgetGuests(box.db(), new Date('2026-12-08T10:00:00Z'))).toBe(0);
  expect(await forgetGuests(box.db(), new Date('2026-12-08T20:00:00Z'))).toBe(1);
  const page = plain((await box.member(0).get(path)).text);
  expect(page).toContain('1 : une personne');
  expect(page).not.toContain('Odile');
  expect((await box.visitor().get(sent.location ?? '')).status).toBe(410);
});
