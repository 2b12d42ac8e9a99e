import { expect, test } from 'vitest';
import { plain } from '#platform/testing/plain';
import { aTalkingGroup } from './testing.ts';

const box = aTalkingGroup();

/** The link of the letter that a member got. */
async function linkOf(rank: number): Promise<string> {
  const mail = (await box.mails()).find(({ recipient }) => recipient === box.mailOf(rank));
  return /https?:\/\/[^/\s]+(\/fil\/[\w-]+)/.exec(mail?.text ?? '')?.[1] ?? '';
}

test('a member without an account reads the whole thread by the link of her letter, and answers under her name', async () => {
  await box.opened();
  const [mail] = await box.mails();
  expect(plain(mail?.text ?? '')).toMatch(/^Leïla a écrit\u{202f}?[\s\u{a0}]?:\s+Quel débit faut-il/u);
  const link = await linkOf(1);
  const page = await box.anybody().get(link);
  expect(page.status).toBe(200);
  expect(plain(page.text)).toContain('Quel débit faut-il');
  expect(plain(page.text)).toContain('Vous écrivez sous le nom de Bruno.');
  expect(page.text).toContain('noindex');
  // Her letter leads to what she receives: whoever was passed the link of the discussion does not choose it for her.
  expect(page.text).not.toContain('/choix-courriels/');
  expect((await box.anybody().submit(link, { text: 'Trente.' })).location).toBe(link);
  expect((await box.posts()).map(({ authorName, text }) => [authorName, text])).toEqual([
    ['Leïla', 'Quel débit faut-il ?'],
    ['Bruno', 'Trente.'],
  ]);
});

test('each has her own link, to that discussion alone, as long as she is a member', async () => {
  await box.opened();
  const link = await linkOf(1);
  expect(link).not.toBe(await linkOf(2));
  const forged = `${link.slice(0, -1)}${link.endsWith('A') ? 'B' : 'A'}`;
  expect((await box.anybody().get(forged)).status).toBe(410);
  const member = await box
    .db()
    .selectFrom('groupMember')
    .selectAll()
    .where('personId', '=', box.people[1] ?? '');
  const { id } = await member.executeTakeFirstOrThrow();
  await box.db().updateTable('groupMember').set({ until: '2026-11-24' }).where('id', '=', id).execute();
  expect((await box.anybody().get(link)).status).toBe(410);
  expect((await box.anybody().post(link, { text: 'Encore moi.' })).status).toBe(410);
});

test('somebody who is signed in goes on to the page of her group; a closed discussion is only read', async () => {
  const path = await box.opened();
  const link = await linkOf(1);
  expect((await box.member(1, 'Bruno').get(link)).location).toBe(path);
  await box.member(0, 'Leïla').post(`${path}/fermer`, {});
  const page = await box.anybody().get(link);
  expect([page.status, page.text.includes('name="text"')]).toEqual([200, false]);
  const late = await box.anybody().post(link, { text: 'Trop tard.' });
  expect([late.status, late.text.includes('>Trop tard.</textarea>')]).toEqual([409, true]);
});

test('a link that was passed on sends a dozen posts an hour to the group, and no more; what was typed stays', async () => {
  await box.opened();
  const link = await linkOf(1);
  for (let count = 0; count < 12; count += 1)
    expect((await box.anybody().post(link, { text: `Message ${count}` })).status).toBe(303);
  const refused = await box.anybody().post(link, { text: 'Le treizième.' });
  expect([refused.status, refused.text.includes('Le treizième.')]).toEqual([429, true]);
  expect((await box.anybody().post(await linkOf(2), { text: 'Une autre.' })).status).toBe(303);
  expect(await box.posts()).toHaveLength(14);
});

test('who wrote by her link takes it back by her link, and nobody else’s words', async () => {
  await box.opened();
  const link = await linkOf(1);
  await box.anybody().submit(link, { text: 'Une bêtise.' });
  const [hers, own] = await box.posts();
  const page = (await box.anybody().get(link)).text;
  const removal = (id: string | undefined) => `${link}/messages/${id}/retirer`;
  expect([page.includes(removal(own?.id)), page.includes(removal(hers?.id))]).toEqual([true, false]);
  expect((await box.anybody().post(removal(hers?.id), {})).status).toBe(404);
  expect((await box.anybody().post(removal(own?.id), {})).location).toBe(link);
  expect((await box.posts()).map(({ text }) => text)).toEqual(['Quel débit faut-il ?']);
});
