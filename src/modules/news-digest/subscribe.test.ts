import { describe, expect, test } from 'vitest';
import { plain } from '#platform/testing/plain';
import { forgetRequests } from './store.ts';
import { aLetterbox, start } from './testing.ts';

const box = aLetterbox();
const { app, db, mails, kept, ask, linkIn, reader } = box;

describe('somebody who asks for the letter', () => {
  test('proves her mailbox first: nothing is hers before', async () => {
    const sent = await ask({ email: 'Josette@Maillage.example' });
    expect(sent).toMatchObject({ status: 303, location: '/actualites/lettre/envoyee' });
    expect(await kept()).toEqual([]);
    const link = await linkIn();
    expect((await app.visitor().get(link)).text).toContain('josette@maillage.example');
    expect(await kept()).toEqual([]);
    const done = await app.visitor().submit(link, {});
    expect([done.status, done.location]).toEqual([303, '/actualites']);
    expect(await kept()).toMatchObject([
      { email: 'josette@maillage.example', rhythm: 'weekly', kind: 'public' },
    ]);
    expect((await app.visitor().get(link)).status).toBe(410);
  });

  test('by her commune, is kept with its grouping', async () => {
    await reader({ place: 'gramatt', rhythm: 'monthly' });
    expect(await kept()).toMatchObject([{ epciCode: '200066371', communeCode: null, rhythm: 'monthly' }]);
  });

  test('for somebody else’s address, changes nothing of what that one gets', async () => {
    await reader();
    await ask({ rhythm: 'monthly' });
    expect(await kept()).toMatchObject([{ rhythm: 'weekly' }]);
  });

  test('changes her mind by asking again', async () => {
    await reader();
    await reader({ rhythm: 'monthly', place: 'Figeac' });
    expect(await kept()).toMatchObject([{ rhythm: 'monthly', epciCode: '200067361' }]);
  });

  test.each<[string, Record<string, string>, string]>([
    ['no address', { email: '' }, 'Donnez votre adresse'],
    ['an address that is none', { email: 'josette' }, 'adresse'],
    ['a commune of elsewhere', { place: 'Atlantis' }, 'ne connaissons pas cette commune'],
    ['a rhythm that does not exist', { rhythm: 'daily' }, 'liste'],
  ])('is told what to mend: %s', async (_name, fields, sentence) => {
    const answer = await ask(fields);
    expect([answer.status, plain(answer.text).includes(sentence)]).toEqual([422, true]);
    expect(await mails()).toEqual([]);
  });

  test('as a machine that fills in every field, is answered alike, and nothing is kept or sent', async () => {
    expect((await ask({ site: 'https://spam.example' })).status).toBe(303);
    expect(await mails()).toEqual([]);
  });

  test('cannot fill somebody’s mailbox', async () => {
    const statuses = [];
    for (let rank = 0; rank < 5; rank += 1) statuses.push((await ask()).status);
    expect(statuses).toEqual([303, 303, 303, 429, 429]);
  });

  test('and never confirms, is forgotten after three days', async () => {
    await ask();
    const link = await linkIn();
    box.now = new Date(start.getTime() + 3 * 86_400_000 + 1);
    expect((await app.visitor().get(link)).status).toBe(410);
    expect(await forgetRequests(db(), new Date(box.now.getTime() - 3 * 86_400_000))).toBe(1);
  });
});
