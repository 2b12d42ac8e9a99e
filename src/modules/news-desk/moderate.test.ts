import { describe, expect, test } from 'vitest';
import { written } from '#modules/news/testing';
import { inEnglish } from '#platform/testing/in-english';
import { plain } from '#platform/testing/plain';
import type { Visitor } from '../../testing.ts';
import { aDesk, causses, newPath, start } from './testing.ts';

const desk = aDesk();
const { db, animator, ambassador, coordinator, someone, send, kept, typed, deskPath, read } = desk;

describe('what each may write for, and moderate', () => {
  const places = (): Record<string, string> => ({
    network: 'network',
    'her grouping': `epci:${causses}`,
    'another grouping': 'epci:200067361',
    'a commune of hers': 'commune:46240',
    'another commune': 'commune:46045',
    'her space': `space:${desk.gramat}`,
    'another space': `space:${desk.figeac}`,
  });
  const hers: Record<string, string[]> = {
    animator: ['her space'],
    ambassador: ['her grouping', 'a commune of hers', 'her space'],
    'ambassador of a commune': ['a commune of hers'],
    coordinator: Object.keys(places()),
    partner: [],
    inhabitant: [],
  };
  const visitors: Record<string, () => Visitor> = {
    animator,
    ambassador,
    'ambassador of a commune': () => someone('ambassador', { communes: ['46240'] }),
    coordinator,
    partner: () => someone('partner'),
    inhabitant: () => someone('inhabitant'),
  };

  describe.each(Object.keys(hers))('%s', (who) => {
    test.each(Object.keys(places()))('%s', async (where) => {
      const isHers = hers[who]?.includes(where);
      const visitor = visitors[who]?.() as Visitor;
      const concern = places()[where] as string;
      const sent = await visitor.post(newPath, typed({ concern }));
      expect(sent.status).toBe(isHers ? 303 : hers[who]?.length ? 422 : 403);
      expect(await kept()).toHaveLength(isHers ? 1 : 0);

      await db().deleteFrom('newsItem').execute();
      await send(coordinator(), { concern });
      expect((await visitor.get(await deskPath('/modifier'))).status).toBe(isHers ? 200 : 403);
      const mayModerate = isHers && who !== 'animator';
      const featured = await visitor.post(await deskPath('/une'), { isFeatured: 'yes' });
      expect(featured.status).toBe(mayModerate ? 303 : 403);
      expect((await kept())[0]?.featuredAt !== null).toBe(mayModerate);
      const withdrawn = await visitor.post(await deskPath('/retirer'), { why: 'Doublon.' });
      expect(withdrawn.status).toBe(mayModerate ? 303 : 403);
      expect((await kept())[0]?.state).toBe(mayModerate ? 'withdrawn' : 'published');
    });
  });

  test('a list shows what one looks after, and nothing else', async () => {
    for (const [title, concern] of Object.entries(places())) await send(coordinator(), { title, concern });
    for (const [who, visitor] of Object.entries(visitors)) {
      const { status, text } = await visitor().get('/extranet/actualites');
      const shown = Object.keys(places()).filter((title) => plain(text).includes(` ${title} `));
      expect([who, status === 200 ? shown.toSorted() : []]).toEqual([who, hers[who]?.toSorted()]);
    }
  });

  test('what passes to another territory is chosen again for its front page', async () => {
    await send(coordinator());
    await coordinator().post(await deskPath('/une'), { isFeatured: 'yes' });
    await coordinator().submit(await deskPath('/modifier'), typed({ concern: `space:${desk.figeac}` }));
    expect((await kept())[0]?.featuredAt).toBeNull();
  });
});

describe('an ambassador', () => {
  test('puts an item on the front page, and takes it off', async () => {
    await send(animator());
    await ambassador().post(await deskPath('/une'), { isFeatured: 'yes' });
    expect(await read('/')).toContain('Six postes neufs');
    expect(plain((await animator().get(await deskPath())).text)).toContain('Six postes neufs');
    expect(plain((await ambassador().get(await deskPath())).text)).toContain('choisie par Hugo Delpech');
    await ambassador().post(await deskPath('/une'), { isFeatured: 'no' });
    expect(await read('/')).not.toContain('Six postes neufs');
  });

  test('withdraws one with a word, which reaches its author by mail and stays on its page', async () => {
    await send(animator());
    const path = await deskPath('/retirer');
    const mute = await ambassador().post(path, { why: '' });
    expect(mute.status).toBe(422);
    await ambassador().post(path, { why: 'La date est celle de l’an dernier.' });
    const [mail] = await db().selectFrom('outgoingMail').selectAll().execute();
    expect(mail?.recipient).toBe('nadia@maillage.example');
    expect(mail?.text).toContain('La date est celle de l’an dernier.');
    expect(mail?.headers).toMatchObject({ 'Reply-To': 'ambassador@maillage.example' });
    expect(plain((await animator().get(await deskPath())).text)).toContain('celle de l’an dernier');
    expect(await read('/actualites')).not.toContain('Six postes neufs');

    await animator().submit(await deskPath('/modifier'), typed({ title: 'Corrigé' }));
    expect(await read('/actualites')).not.toContain('Corrigé');
    await ambassador().post(await deskPath('/remettre'), {});
    expect(await read('/actualites')).toContain('Corrigé');
  });

  test('where the language of the network is English, its author is told in English', async () => {
    await send(animator());
    const path = await deskPath();
    await inEnglish(db, async () => ambassador().post(await deskPath('/retirer'), { why: 'Doublon.' }));
    const [mail] = await db().selectFrom('outgoingMail').select(['lang', 'subject', 'text']).execute();
    expect(mail?.lang).toBe('en');
    expect(mail?.subject).toMatch(/^Your item of news “.*” was withdrawn$/);
    expect(mail?.text).toContain(`/en${path}`);
  });

  test('is told on her first page what was published in her territory', async () => {
    await send(animator());
    expect(plain((await ambassador().get('/extranet')).text)).toContain('Six postes neufs');
    expect(plain((await someone('ambassador', { communes: ['46045'] }).get('/extranet')).text)).not.toContain(
      'Six postes neufs',
    );
  });

  test('says « Vu »: an item waits for her no more, until somebody writes something else in it', async () => {
    const waits = async () =>
      plain((await ambassador().get('/extranet')).text).includes('Lire Six postes neufs');
    await send(animator());
    expect(plain((await ambassador().get(await deskPath())).text)).toContain('Vu');
    expect((await animator().post(await deskPath('/vu'), {})).status).toBe(403);
    expect(await waits()).toBe(true);
    await ambassador().post(await deskPath('/vu'), {});
    expect(await waits()).toBe(false);
    expect(await read('/actualites')).toContain('Six postes neufs');
    await animator().submit(await deskPath('/modifier'), typed({ body: 'Tout autre chose.' }));
    expect(await waits()).toBe(true);
  });
});

test('what nobody may do to an item in its state is said, and changes nothing', async () => {
  await written(db(), { act: 'draft' }, start);
  for (const act of ['/une', '/retirer', '/remettre']) {
    const answer = await coordinator().post(await deskPath(act), { isFeatured: 'yes', why: 'Un mot.' });
    expect(answer.status).toBe(303);
  }
  expect(await kept()).toMatchObject([{ state: 'draft', featuredAt: null }]);
  await db().updateTable('newsItem').set({ state: 'published', publishAt: start }).execute();
  await coordinator().post(await deskPath('/supprimer'), {});
  expect(await kept()).toHaveLength(1);
});
