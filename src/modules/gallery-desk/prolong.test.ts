import { beforeEach, describe, expect, test } from 'vitest';
import { plain } from '#platform/testing/plain';
import type { Visitor } from '../../testing.ts';
import { aFile, aGalleryDesk, fileOf } from './testing.ts';

const desk = aGalleryDesk();
const { db, animator, someone, send, photos, photoPath, stored } = desk;
const paper = (said: string) => fileOf(Buffer.from(`%PDF-1.7\n% ${said}\n`), 'papier.pdf', 'application/pdf');

/** A photo of somebody who agreed until the end of June. */
beforeEach(async () => {
  await send(animator(), [await aFile()]);
  const typed = { personName: 'Zélie Quercy', uses: ['site'], until: '2027-06-30', paper: paper('première') };
  await animator().post(await photoPath('/autorisations'), typed);
  await animator().post(await photoPath(), { alternative: 'Zélie rit.', people: 'consented' });
});

const consent = () => db().selectFrom('photoConsent').selectAll().executeTakeFirstOrThrow();
const pathOf = async (act: string): Promise<string> =>
  photoPath(`/autorisations/${(await consent()).id}/${act}`);
const isOnSite = async () => (await desk.app.visitor().get('/galerie')).text.includes('Portes ouvertes');

describe('a consent has another day', () => {
  test('with the paper that is there; what it said before stays written beside it', async () => {
    const nadia = animator();
    const before = await consent();
    const answer = await nadia.post(await pathOf('modifier'), { until: '2028-06-30' });
    expect([answer.status, answer.location]).toEqual([303, await photoPath()]);
    expect(await consent()).toMatchObject({
      holdsUntil: new Date('2028-06-30T22:00:00Z'),
      paperSha256: before.paperSha256,
    });
    const page = plain((await nadia.get(await pathOf('modifier'))).text);
    expect(page).toContain('Papier signé, jusqu’au 30 juin 2028');
    expect(page).toContain(
      'Papier signé, jusqu’au 30 juin 2027 , noté le 24 novembre 2026 par Nadia Ferrand',
    );
    expect(await isOnSite()).toBe(true);
  });

  test('with a new paper; both papers are there for those who look after the space, and for nobody else', async () => {
    const before = await consent();
    await animator().post(await pathOf('modifier'), { until: '2028-06-30', paper: paper('seconde') });
    const after = await consent();
    expect(after.paperSha256).not.toBe(before.paperSha256);
    expect(stored()).toEqual(expect.arrayContaining([before.paperSha256, after.paperSha256]));
    const past = await db().selectFrom('photoConsentPast').selectAll().executeTakeFirstOrThrow();
    const path = await photoPath(`/autorisations/${past.id}`);
    expect((await animator().get(path)).text).toContain('première');
    expect((await someone('animator', { spaces: [desk.figeac] }).get(path)).status).toBe(403);
  });

  test('an earlier one, which is the one that counts from then on', async () => {
    await animator().post(await pathOf('modifier'), { until: '2026-12-01' });
    const page = await animator().get(`/extranet/galerie/${desk.album}`);
    expect(plain(page.text)).toContain('Montrée jusqu’au 1er décembre 2026');
  });

  test.each([
    ['that is past', { until: '2026-11-23' }, 'Cette date est passée.'],
    ['in fifty years', { until: '2076-01-01' }, 'Dix ans au plus.'],
    ['that is none', { until: 'demain' }, ''],
  ])('a day %s is not taken, and nothing is lost', async (_what, typed, sentence) => {
    const answer = await animator().post(await pathOf('modifier'), typed);
    expect([answer.status, plain(answer.text).includes(sentence)]).toEqual([422, true]);
    expect((await consent()).holdsUntil).toEqual(new Date('2027-06-30T22:00:00Z'));
  });

  test('a file that is no paper is not taken', async () => {
    const typed = { until: '2028-06-30', paper: fileOf(Buffer.from('MZ'), 'papier.exe') };
    expect((await animator().post(await pathOf('modifier'), typed)).status).toBe(422);
  });

  test('the same form sent twice changes it once', async () => {
    const fields = { until: '2028-06-30', _form: crypto.randomUUID() };
    const path = await pathOf('modifier');
    for (const _ of [1, 2]) await animator().post(path, fields);
    expect(await db().selectFrom('photoConsentPast').selectAll().execute()).toHaveLength(1);
  });
});

describe('somebody does not agree any more', () => {
  test('one press, no reason: the photo goes with its sizes and all its papers, and comes back by no older copy', async () => {
    await animator().post(await pathOf('modifier'), { until: '2028-06-30', paper: paper('seconde') });
    const [photo] = await photos();
    const named = [(await consent()).paperSha256, photo?.sha256];
    expect(stored()).toEqual(expect.arrayContaining(named));
    const answer = await animator().post(await pathOf('retirer'), {});
    expect([answer.status, answer.location]).toEqual([303, `/extranet/galerie/${desk.album}`]);
    expect(await photos()).toEqual([]);
    expect(stored().filter((name) => named.includes(name))).toEqual([]);
    expect(await db().selectFrom('photoConsentPast').selectAll().execute()).toEqual([]);
    expect(await isOnSite()).toBe(false);
  });

  const others: [string, () => Visitor][] = [
    ['an animator of another space', () => someone('animator', { spaces: [desk.figeac] })],
    ['an ambassador of elsewhere', () => someone('ambassador', { epcis: ['200067361'] })],
    ['a partner', () => someone('partner')],
  ];
  test.each(others)('%s decides nothing of it', async (_who, visitor) => {
    for (const act of ['modifier', 'retirer'])
      expect((await visitor().post(await pathOf(act), { until: '2028-06-30' })).status).toBe(403);
    expect(await photos()).toHaveLength(1);
  });

  test('a consent is of its own photo only', async () => {
    const { id } = await consent();
    await send(animator(), [await aFile()]);
    const other = (await photos()).find(({ sha256 }) => sha256 === null);
    const path = `/extranet/galerie/photos/${other?.id}/autorisations/${id}/retirer`;
    expect((await animator().post(path, {})).status).toBe(404);
    expect(await photos()).toHaveLength(2);
  });
});
