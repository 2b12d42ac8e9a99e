import { beforeAll, describe, expect, test } from 'vitest';
import { filesOfEveryKind } from '#platform/testing/pictures';
import { plain } from '#platform/testing/plain';
import type { Visitor } from '../../testing.ts';
import { aFile, aGalleryDesk, fileOf } from './testing.ts';

const desk = aGalleryDesk();
const { db, animator, someone, send, photos, photoPath, stored } = desk;
const pdf = () =>
  fileOf(Buffer.from('%PDF-1.7\n1 0 obj\n<<>>\nendobj\ntrailer\n'), 'papier.pdf', 'application/pdf');
const notice = async (visitor: Visitor): Promise<string> =>
  plain((await visitor.get(`/extranet/galerie/${desk.album}`)).text);
const nobody = { alternative: 'Une table et trois écrans.', people: 'nobody' };

let files: Record<string, Buffer>;
beforeAll(async () => {
  files = await filesOfEveryKind();
});

describe('who makes albums', () => {
  const visitors: [string, () => Visitor, number][] = [
    ['an animator of the space', () => animator(), 200],
    ['an animator of another space', () => someone('animator', { spaces: [desk.figeac] }), 403],
    ['an ambassador of its grouping', () => someone('ambassador', { epcis: ['200066371'] }), 200],
    ['an ambassador of its commune', () => someone('ambassador', { communes: ['46128'] }), 200],
    ['an ambassador of elsewhere', () => someone('ambassador', { epcis: ['200067361'] }), 403],
    ['a coordinator', () => someone('coordinator'), 200],
    ['a partner', () => someone('partner'), 403],
    ['an inhabitant', () => someone('inhabitant'), 403],
  ];
  test.each(visitors)('%s', async (_who, visitor, status) => {
    await send(animator(), [await aFile()]);
    const places = [
      `/extranet/galerie/${desk.album}`,
      await photoPath(),
      await photoPath('/image'),
      await photoPath('/flou'),
    ];
    for (const place of places) expect((await visitor().get(place)).status).toBe(status);
    const made = await visitor().post('/extranet/galerie/nouvel-album', {
      title: 'Un album',
      spaceId: desk.gramat,
    });
    expect(made.status).toBe(status === 200 ? 303 : 403);
    const sent = await send(visitor(), [await aFile()]);
    expect([sent.status, (await photos()).length]).toEqual(status === 200 ? [303, 2] : [403, 1]);
    expect((await visitor().post(await photoPath('/effacer'), {})).status).toBe(status === 200 ? 303 : 403);
  });
});

test('an album goes while there is no photo in it', async () => {
  const remove = () => animator().post(`/extranet/galerie/${desk.album}/supprimer`, {});
  await send(animator(), [await aFile()]);
  await remove();
  expect(await db().selectFrom('album').selectAll().execute()).toHaveLength(1);
  await animator().post(await photoPath('/effacer'), {});
  await remove();
  expect(await db().selectFrom('album').selectAll().execute()).toEqual([]);
});

describe('photos that are sent', () => {
  test('several at once are kept in their order, and seen by nobody before they are described', async () => {
    await send(animator(), [await aFile(), await aFile(), await aFile()]);
    expect((await photos()).map(({ position, sha256 }) => [position, sha256])).toEqual([
      [1, null],
      [2, null],
      [3, null],
    ]);
    expect((await desk.app.visitor().get('/galerie')).text).not.toContain('Portes ouvertes');
    expect((await desk.app.visitor().get(await photoPath('/image'))).status).toBe(303);
  });

  test('those that are none are named with the reason, and the others are kept', async () => {
    const nadia = animator();
    const wrong = ['a photo with an archive behind it', 'an SVG', 'a PNG bomb'].map((kind) =>
      fileOf(files[kind] as Buffer, `${kind}.jpg`),
    );
    await send(nadia, [await aFile(), ...wrong]);
    expect(await photos()).toHaveLength(1);
    const said = await notice(nadia);
    expect(said).toContain('Ce fichier contient autre chose');
    expect(said).toContain('Un dessin SVG peut contenir un programme');
    expect(said).toContain('50 millions de points');
  });

  test.each([
    ['of three hundred letters', `${'a'.repeat(300)}.jpg`],
    ['that climbs out of its folder', '../../../etc/passwd'],
    ['that is a piece of page', '<script>alert(1)</script>.jpg'],
  ])('a name %s does nothing', async (_what, name) => {
    const nadia = animator();
    await send(nadia, [await aFile(name), fileOf(Buffer.from('no photo'), name)]);
    const { text } = await nadia.get(`/extranet/galerie/${desk.album}`);
    expect(await photos()).toHaveLength(1);
    expect(text).not.toContain('<script>alert');
    expect(text).not.toContain('/etc/');
    expect(stored().every((each) => /^[0-9a-f]{64}$/.test(each))).toBe(true);
  });

  test('the same form sent twice adds them once', async () => {
    const nadia = animator();
    const fields = { album: desk.album, photos: [await aFile()], _form: crypto.randomUUID() };
    await Promise.all([1, 2].map(() => nadia.post('/extranet/galerie/photos', fields)));
    expect(await photos()).toHaveLength(1);
  });
});

describe('a photo is shown', () => {
  test('once it says what it shows, and that nobody can be recognised; its draft goes at once', async () => {
    const nadia = animator();
    await send(nadia, [await aFile(), await aFile()]);
    const [first, second] = await photos();
    const untold = await nadia.post(await photoPath(), { ...nobody, alternative: '' });
    expect([untold.status, plain(untold.text).includes('Dites ce qu’on voit sur la photo.')]).toEqual([
      422,
      true,
    ]);
    const answer = await nadia.post(await photoPath(), nobody);
    expect(answer.location).toContain(second?.id);
    expect(stored()).not.toContain(first?.draftSha256);
    expect((await desk.app.visitor().get('/galerie')).text).toContain('Portes ouvertes');
  });

  test('of somebody only with her consent and its paper', async () => {
    const nadia = animator();
    await send(nadia, [await aFile()]);
    const people = { ...nobody, people: 'consented' };
    const early = await nadia.post(await photoPath(), people);
    expect(plain(early.text)).toContain('Notez d’abord une autorisation');
    const typed = { personName: 'Zélie Quercy', uses: ['site', 'print'], until: '2027-06-30' };
    const bare = await nadia.post(await photoPath('/autorisations'), typed);
    expect([bare.status, plain(bare.text).includes('Joignez le papier signé.')]).toEqual([422, true]);
    await nadia.post(await photoPath('/autorisations'), { ...typed, paper: pdf() });
    expect((await nadia.post(await photoPath(), people)).status).toBe(303);
    expect(
      await db().selectFrom('photoConsent').select(['onSite', 'inPrint', 'inPacks', 'holdsUntil']).execute(),
    ).toEqual([
      { onSite: true, inPrint: true, inPacks: false, holdsUntil: new Date('2027-06-30T22:00:00Z') },
    ]);
  });

  test.each([
    ['of a minor without whoever signed', { isMinor: 'yes' }, 'Écrivez qui a signé'],
    ['for nothing', { uses: [] }, 'Cochez au moins une façon'],
    ['until a day that is past', { until: '2026-11-23' }, 'Cette date est passée.'],
    ['for ever', { until: '2099-01-01' }, 'Dix ans au plus.'],
    ['of nobody', { personName: '' }, 'Écrivez le nom de la personne.'],
  ])('a consent %s is none', async (_what, wrong, sentence) => {
    const nadia = animator();
    await send(nadia, [await aFile()]);
    const typed = { personName: 'Zélie Quercy', uses: ['site'], until: '2027-06-30', paper: pdf(), ...wrong };
    const answer = await nadia.post(await photoPath('/autorisations'), typed);
    expect([answer.status, plain(answer.text).includes(sentence)]).toEqual([422, true]);
    expect(await db().selectFrom('photoConsent').selectAll().execute()).toEqual([]);
  });

  test('a paper is given to those who look after the space, to be taken away, and to nobody else', async () => {
    await send(animator(), [await aFile()]);
    const typed = { personName: 'Zélie Quercy', uses: ['site'], until: '2027-06-30', paper: pdf() };
    await animator().post(await photoPath('/autorisations'), typed);
    const [{ id } = { id: '' }] = await db().selectFrom('photoConsent').select('id').execute();
    const place = await photoPath(`/autorisations/${id}`);
    const hers = await animator().get(place);
    expect([hers.status, hers.headers.get('content-disposition')]).toEqual([
      200,
      'attachment; filename="autorisation.pdf"',
    ]);
    expect((await someone('animator', { spaces: [desk.figeac] }).get(place)).status).toBe(403);
    expect((await desk.app.visitor().get(place)).status).toBe(303);
  });
});
