import { beforeEach, describe, expect, test } from 'vitest';
import { plain } from '#platform/testing/plain';
import { aFile, aGalleryDesk, fileOf } from './testing.ts';

const desk = aGalleryDesk();
const { db, animator, someone, send, photos, photoPath, stored } = desk;
const paper = () => fileOf(Buffer.from('%PDF-1.7\n% signé\n'), 'papier.pdf', 'application/pdf');
const signed = (personName = 'Zélie Quercy') => ({
  personName,
  uses: ['site'],
  until: '2027-06-30',
  paper: paper(),
});
const described = { alternative: 'Zélie rit.', credit: 'Maud', people: 'consented' };
const note = async (fields: Parameters<ReturnType<typeof animator>['post']>[1]) =>
  animator().post(await photoPath('/autorisations'), fields);
const photo = async () => (await photos())[0];
const consents = () => db().selectFrom('photoConsent').selectAll().orderBy('id').execute();
const journal = async (subject: string): Promise<string[]> =>
  (await db().selectFrom('journal').select('act').where('subject', '=', subject).orderBy('id').execute()).map(
    ({ act }) => act,
  );

beforeEach(async () => {
  await send(animator(), [await aFile()]);
});

describe('what was typed of a photo', () => {
  test('is kept when one presses the button that notes an authorisation', async () => {
    const answer = await note({ ...signed(), ...described, seen: '1' });
    expect([answer.status, (await consents()).length]).toEqual([303, 1]);
    expect(await photo()).toMatchObject({ alternative: 'Zélie rit.', credit: 'Maud', people: 'consented' });
    const page = await animator().get(await photoPath());
    expect(page.text).toContain('Zélie rit.</textarea>');
  });

  test('stays in the form when that authorisation lacks something', async () => {
    const answer = await note({ ...signed(), ...described, until: '2020-01-01', seen: '1' });
    expect([answer.status, answer.text.includes('Zélie rit.</textarea>')]).toEqual([422, true]);
  });

  test('and an authorisation that was begun are both there when one presses the button that shows it', async () => {
    const { personName } = signed();
    const typed = { ...described, people: 'nobody', personName, seen: '1' };
    const answer = await animator().post(await photoPath(), typed);
    expect([answer.status, plain(answer.text).includes('Notez d’abord cette autorisation')]).toEqual([
      422,
      true,
    ]);
    expect(answer.text).toContain('value="Zélie Quercy"');
    expect((await photo())?.sha256).toBeNull();
  });

  test('is set beside what a colleague saved meanwhile: nothing is written over, nothing is lost', async () => {
    await note({ ...signed(), seen: '1' });
    await animator().post(await photoPath(), { ...described, seen: '2' });
    const late = { ...described, alternative: 'Une femme rit.', seen: '2' };
    const answer = await animator().post(await photoPath(), late);
    expect([answer.status, answer.text.includes('Une femme rit.</textarea>')]).toEqual([409, true]);
    expect(plain(answer.text)).toContain('Le texte de votre collègue Zélie rit.');
    expect((await photo())?.alternative).toBe('Zélie rit.');
    expect((await animator().post(await photoPath(), { ...late, seen: '3' })).status).toBe(303);
    expect((await photo())?.alternative).toBe('Une femme rit.');
  });

  test('is asked again when a colleague described the photo while an authorisation was noted, which is kept', async () => {
    await note({ ...signed(), ...described, seen: '1' });
    const answer = await note({ ...signed('Adèle Quercy'), alternative: 'Deux femmes.', seen: '1' });
    expect([answer.status, answer.text.includes('Deux femmes.</textarea>')]).toEqual([409, true]);
    expect((await consents()).length).toBe(2);
    expect((await photo())?.alternative).toBe('Zélie rit.');
  });

  test('saved twice by one press is saved once, without a word of a colleague', async () => {
    await note({ ...signed(), seen: '1' });
    const twice = await Promise.all(
      [1, 2].map(async () => animator().post(await photoPath(), { ...described, seen: '2' })),
    );
    expect(twice.map(({ status }) => status).sort()).not.toContain(409);
  });
});

test('nobody is said to be recognised in a photo to which somebody agreed', async () => {
  await animator().post(await photoPath(), { ...described, people: 'nobody', seen: '1' });
  await note({ ...signed(), seen: '2' });
  expect((await photo())?.people).toBe('consented');
  await expect(db().updateTable('albumPhoto').set({ people: 'nobody' }).execute()).rejects.toThrow(
    'in which nobody is recognised',
  );
});

describe('a photo is erased', () => {
  test('on a page of its own that asks once, away from the button that shows it', async () => {
    const page = await animator().get(await photoPath());
    expect(page.text).not.toContain('button destructive');
    expect(page.text).toContain(`href="${await photoPath('/effacer')}"`);
    const asked = await animator().get(await photoPath('/effacer'));
    expect(plain(asked.text)).toContain('aucune sauvegarde ne la ramène');
    expect((await photos()).length).toBe(1);
    await animator().post(await photoPath('/effacer'), {});
    expect(await photos()).toEqual([]);
  });
});

describe('an authorisation that was noted by mistake', () => {
  const forget = async (rank: number, visitor = animator()) =>
    visitor.post(await photoPath(`/autorisations/${(await consents())[rank]?.id}/oublier`), {});

  test('is taken away with its paper, and the photo stays', async () => {
    await note({ ...signed(), seen: '1' });
    const [{ paperSha256 } = { paperSha256: '' }] = await consents();
    expect(stored()).toContain(paperSha256);
    expect((await forget(0)).status).toBe(303);
    expect([await consents(), stored().includes(paperSha256)]).toEqual([[], false]);
    expect(await photos()).toHaveLength(1);
  });

  test('stays when it is the only one of a photo that is shown', async () => {
    await note({ ...signed(), ...described, seen: '1' });
    await animator().post(await photoPath(), { ...described, seen: '2' });
    const answer = await forget(0);
    expect([answer.status, plain(answer.text).includes('C’est la seule autorisation')]).toEqual([409, true]);
    expect(await consents()).toHaveLength(1);
    await note({ ...signed('Adèle Quercy'), seen: '3' });
    expect((await forget(0)).status).toBe(303);
    expect((await consents()).map(({ personName }) => personName)).toEqual(['Adèle Quercy']);
  });

  test('is taken away by those alone who look after the space', async () => {
    await note({ ...signed(), seen: '1' });
    expect((await forget(0, someone('animator', { spaces: [desk.figeac] }))).status).toBe(403);
    expect(await consents()).toHaveLength(1);
  });
});

test('the journal says who noted, who read a paper, who showed again and who erased', async () => {
  await note({ ...signed(), ...described, seen: '1' });
  await animator().post(await photoPath(), { ...described, seen: '2' });
  const [{ id } = { id: '' }] = await consents();
  const { id: subject = '' } = (await photo()) ?? {};
  await animator().get(await photoPath(`/autorisations/${id}`));
  await desk.app.visitor().submit(`/galerie/photos/${(await photo())?.number}/retirer`, { word: '' });
  await animator().post(await photoPath('/montrer'), {});
  await animator().post(await photoPath('/effacer'), {});
  expect(await journal(subject)).toEqual([
    'gallery.consent-noted',
    'gallery.paper-taken',
    'gallery.photo-shown-again',
    'gallery.photo-erased',
  ]);
});

describe('the words of an album', () => {
  const change = (fields: Record<string, string>) =>
    animator().post(`/extranet/galerie/${desk.album}/modifier`, { spaceId: desk.gramat, ...fields });

  test('that a colleague changed meanwhile are shown beside those that were typed, and nothing is written over', async () => {
    await change({ title: 'Portes ouvertes d’automne', seen: '1' });
    const answer = await change({ title: 'Portes fermées', seen: '1' });
    expect([
      answer.status,
      plain(answer.text).includes('Le texte de votre collègue Portes ouvertes d’automne'),
    ]).toEqual([409, true]);
    expect(answer.text).toContain('value="Portes fermées"');
    expect((await change({ title: 'Portes fermées', seen: '2' })).status).toBe(303);
  });
});
