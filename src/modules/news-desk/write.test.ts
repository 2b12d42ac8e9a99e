import { describe, expect, test } from 'vitest';
import { plain } from '#platform/testing/plain';
import { aDesk, newPath, start } from './testing.ts';

const desk = aDesk();
const { db, animator, send, kept, typed, deskPath } = desk;
const onSite = () => desk.read('/actualites');

describe('an animator', () => {
  test('writes a title, a text, presses one button: it is online', async () => {
    const form = await animator().get(newPath);
    expect(plain(form.text)).toContain('paraîtra sur la fiche de Gramat, Médiathèque');
    const sent = await send(animator());
    expect(sent).toMatchObject({ status: 303, location: await deskPath() });
    expect(await onSite()).toContain('Six postes neufs');
    expect(await kept()).toMatchObject([
      {
        spaceId: desk.gramat,
        state: 'published',
        publishAt: start,
        authorId: desk.nadia,
        authorName: 'Nadia Ferrand',
      },
    ]);
  });

  test('keeps a draft that nobody else sees, then publishes it, or deletes it', async () => {
    await send(animator(), { act: 'draft' });
    expect(await onSite()).not.toContain('Six postes neufs');
    expect(plain((await animator().get('/extranet/actualites?etat=draft')).text)).toContain(
      'Six postes neufs',
    );
    await animator().submit(await deskPath('/modifier'), typed());
    expect(await onSite()).toContain('Six postes neufs');
    await db().deleteFrom('newsItem').execute();
    await send(animator(), { act: 'draft' });
    await animator().post(await deskPath('/supprimer'), {});
    expect(await kept()).toEqual([]);
  });

  test('takes her own off the site from its page, and throws the draft away: its address says that it is gone', async () => {
    await send(animator());
    const number = (await kept())[0]?.number;
    expect(plain((await animator().get(await deskPath())).text)).toContain('Retirer du site');
    await animator().post(await deskPath('/supprimer'), {});
    expect(await kept()).toMatchObject([{ state: 'published' }]);
    await animator().post(await deskPath('/reprendre'), {});
    expect(await onSite()).not.toContain('Six postes neufs');
    expect(await kept()).toMatchObject([{ state: 'draft' }]);
    await animator().post(await deskPath('/supprimer'), {});
    expect(await kept()).toEqual([]);
    const statusOf = async (of = 0) => (await desk.visitor().get(`/actualites/${of}`)).status;
    expect([await statusOf(number), await statusOf((number ?? 0) + 1)]).toEqual([410, 404]);
  });

  test('chooses the day it appears and the day it goes', async () => {
    await send(animator(), { publishOn: '2026-12-01', expiresOn: '2026-12-24' });
    expect(await kept()).toMatchObject([
      { publishAt: new Date('2026-12-01T06:00:00Z'), expiresAt: new Date('2026-12-24T23:00:00Z') },
    ]);
    expect(plain((await animator().get(await deskPath())).text)).toContain(
      'paraîtra le 1er décembre, par Nadia Ferrand, jusqu’au 24 décembre',
    );
    expect((await animator().get(await deskPath('/modifier'))).text).toContain('value="2026-12-24"');
  });

  test('keeps a draft with the day on which it is to appear; published from there, it waits for it', async () => {
    await send(animator(), { act: 'draft', publishOn: '2026-12-12' });
    expect((await animator().get(await deskPath('/modifier'))).text).toContain('value="2026-12-12"');
    await animator().submit(await deskPath('/modifier'), typed({ publishOn: '2026-12-12' }));
    expect(await kept()).toMatchObject([{ state: 'published', publishAt: new Date('2026-12-12T06:00:00Z') }]);
    expect(await onSite()).not.toContain('Six postes neufs');
  });

  test('corrects what was withdrawn before its day, which may have no day any more', async () => {
    await send(animator(), { publishOn: '2026-12-12' });
    await desk.coordinator().post(await deskPath('/retirer'), { why: 'Trop tôt.' });
    const saved = await animator().submit(
      await deskPath('/modifier'),
      typed({ publishOn: '', expiresOn: '2026-12-05' }),
    );
    expect(saved.status).toBe(303);
    expect(await kept()).toMatchObject([{ state: 'withdrawn', publishAt: start }]);
  });

  test('writes something else than what was chosen: it leaves the front page, unless whoever writes may choose', async () => {
    await send(animator());
    const feature = async () => desk.ambassador().post(await deskPath('/une'), { isFeatured: 'yes' });
    await feature();
    await animator().submit(await deskPath('/modifier'), typed());
    expect((await kept())[0]?.featuredAt).not.toBeNull();
    await animator().submit(await deskPath('/modifier'), typed({ body: 'Tout autre chose.' }));
    expect((await kept())[0]?.featuredAt).toBeNull();
    await feature();
    await desk.ambassador().submit(await deskPath('/modifier'), typed({ body: 'Une correction.' }));
    expect((await kept())[0]?.featuredAt).not.toBeNull();
  });

  test('corrects what is online: the day it appeared stays', async () => {
    await send(animator());
    desk.now = new Date('2026-11-26T09:12:00Z');
    await animator().submit(await deskPath('/modifier'), typed({ title: 'Sept postes neufs' }));
    expect(await kept()).toMatchObject([
      { title: 'Sept postes neufs', publishAt: start, changedAt: desk.now },
    ]);
    await animator().submit(await deskPath('/modifier'), typed({ act: 'draft' }));
    expect(await onSite()).not.toContain('postes neufs');
    await animator().submit(await deskPath('/modifier'), typed());
    expect(await kept()).toMatchObject([{ state: 'published', publishAt: start }]);
  });

  test.each<[string, Record<string, string>, string]>([
    ['no title', { title: ' ' }, 'Donnez un titre.'],
    ['a title that never ends', { title: 'a'.repeat(121) }, 'trop long'],
    ['no text', { body: '' }, 'Écrivez au moins une phrase.'],
    ['a text that never ends', { body: 'a'.repeat(20_001) }, 'trop long'],
    ['nobody concerned', { concern: '' }, 'Dites qui est concerné.'],
    ['somebody unknown', { concern: 'space:rien' }, 'Dites qui est concerné.'],
    ['a day that is over', { publishOn: '2026-11-23' }, 'Ce jour est passé'],
    ['a day that is none', { publishOn: '2026-02-30' }, 'date'],
    [
      'an end before the beginning',
      { publishOn: '2026-12-02', expiresOn: '2026-12-01' },
      'avant de paraître',
    ],
    ['an end that is over', { expiresOn: '2026-11-20' }, 'Ce jour est passé'],
    ['an invisible character', { body: 'avant\u0000après' }, 'caractère invisible'],
    ['a social security number', { body: '2 55 08 14 168 025 38' }, 'sécurité sociale'],
  ])('is told what to mend, and loses nothing: %s', async (_name, fields, sentence) => {
    const answer = await send(animator(), { title: 'Un titre gardé', ...fields });
    expect(answer.status).toBe(422);
    expect(plain(answer.text)).toContain(sentence);
    if (!('title' in fields)) expect(answer.text).toContain('value="Un titre gardé"');
    expect(await kept()).toEqual([]);
  });

  test('sends a form twice, and writes once', async () => {
    const visitor = animator();
    const fields = { ...typed(), _form: '0199d6b0-0000-4000-8000-00000000000a' };
    await visitor.submit(newPath, fields);
    expect((await visitor.submit(newPath, fields)).location).toBe(await deskPath());
    expect(await kept()).toHaveLength(1);
  });

  test('saves over a colleague’s text: both are shown, and what she saves next is hers', async () => {
    await send(animator());
    const seen = start.toISOString();
    desk.now = new Date('2026-11-24T10:00:00Z');
    await animator().submit(await deskPath('/modifier'), typed({ body: 'Le texte de Luc.' }));
    desk.now = new Date('2026-11-24T10:05:00Z');
    const crossed = await animator().submit(await deskPath('/modifier'), typed({ body: 'Le mien.', seen }));
    expect(crossed.status).toBe(409);
    expect(plain(crossed.text)).toContain('Rien n’est perdu');
    expect(crossed.text).toContain('Le mien.</textarea>');
    expect(plain(crossed.text)).toContain('texte de Luc');
    expect(await kept()).toMatchObject([{ body: 'Le texte de Luc.' }]);
    const again = /name="seen" value="([^"]+)"/.exec(crossed.text)?.[1] as string;
    await animator().submit(await deskPath('/modifier'), typed({ body: 'Les deux.', seen: again }));
    expect(await kept()).toMatchObject([{ body: 'Les deux.' }]);
  });

  test('writes code: it is read as text', async () => {
    await send(animator(), { title: '<b>Titre</b>', body: '<script>alert(1)</script>' });
    const { text } = await animator().get(await deskPath());
    expect(text).toContain('&lt;script&gt;alert(1)');
    expect(text).not.toContain('<script>alert');
  });
});
