import { describe, expect, test } from 'vitest';
import { aDesk } from '#modules/news-desk/testing';
import { aPhonePhoto, aPicture } from '#platform/testing/pictures';
import { plain } from '#platform/testing/plain';
import type { Visitor } from '../../testing.ts';

const desk = aDesk();
const { animator, ambassador, coordinator, someone, send, deskPath, visitor } = desk;

const photoOf = async (bytes: Buffer): Promise<Blob> => new Blob([new Uint8Array(bytes)]);
async function picture(who: Visitor, fields: Record<string, string | Blob> = {}) {
  const photo = await photoOf(await aPhonePhoto());
  const said = { alternative: 'Deux bénévoles autour d’un ordinateur.', credit: 'Hugo', rights: 'yes' };
  return who.submit(await deskPath('/image'), { photo, ...said, ...fields });
}
const onSite = async () => {
  const { text } = await visitor().get('/actualites');
  const path = /href="(\/actualites\/\d+-[^"]+)"/.exec(text)?.[1] as string;
  const page = (await visitor().get(path)).text;
  return { page, src: /srcset="(\/actualites\/images\/[0-9a-f]+\/\d+\.webp)/.exec(page)?.[1] ?? null };
};

describe('a picture', () => {
  test('stands above its item with its words, and says nothing of where it was taken', async () => {
    await send(animator());
    expect((await picture(animator())).status).toBe(303);
    const { page, src } = await onSite();
    expect(page).toContain('alt="Deux bénévoles autour d’un ordinateur."');
    expect(plain(page)).toContain('Image : Hugo');
    const file = await visitor().get(src as string);
    expect([file.status, file.headers.get('content-type')]).toEqual([200, 'image/webp']);
    expect(Buffer.from(file.bytes).toString('latin1')).not.toContain('Nadia Ferrand');
  });

  test.each<[string, Record<string, string | Blob>, string]>([
    ['without words', { alternative: ' ' }, 'ce qu’on voit'],
    ['without a file', { photo: new Blob([]) }, 'Choisissez une photo'],
    ['that is a page', { photo: new Blob(['<html><script>']) }, 'n’est pas une photo'],
    ['of people who were not asked', { rights: '' }, 'est d’accord'],
  ])('%s is not taken: what was typed stays', async (_name, fields, sentence) => {
    await send(animator());
    const answer = await picture(animator(), fields);
    expect(answer.status).toBe(422);
    expect(plain(answer.text)).toContain(sentence);
    expect(answer.text).toContain('value="Hugo"');
    expect((await onSite()).src).toBeNull();
  });

  test('is reworded without its file, replaced, removed', async () => {
    await send(animator());
    await picture(animator());
    const before = (await onSite()).src;
    await picture(animator(), { photo: new Blob([]), alternative: 'Mieux dit.' });
    expect([(await onSite()).src, (await onSite()).page.includes('Mieux dit.')]).toEqual([before, true]);
    await picture(animator(), { photo: await photoOf(await aPicture(900, 700).jpeg().toBuffer()) });
    expect((await onSite()).src).not.toBe(before);
    await animator().post(await deskPath('/image/retirer'), {});
    expect((await onSite()).src).toBeNull();
  });

  test('goes with its item: withdrawn, only those who may write it see the file', async () => {
    await send(animator());
    await picture(animator());
    const { src } = await onSite();
    await ambassador().post(await deskPath('/retirer'), { why: 'Pas encore.' });
    expect((await visitor().get(src as string)).status).toBe(404);
    expect((await animator().get(src as string)).status).toBe(200);
    expect((await someone('animator', { spaces: [desk.figeac] }).get(src as string)).status).toBe(404);
  });

  test('is chosen by those who may write the item, and nobody else', async () => {
    await send(coordinator(), { concern: 'network' });
    expect((await animator().get(await deskPath('/image'))).status).toBe(403);
    expect((await coordinator().get(await deskPath('/image'))).status).toBe(200);
  });
});

test.each([
  '0/960.webp',
  `${'a'.repeat(64)}/960.webp`,
  `${'a'.repeat(64)}/1.gif`,
  `${'z'.repeat(64)}/960.jpg`,
])('/actualites/images/%s is nowhere', async (name) =>
  expect((await visitor().get(`/actualites/images/${name}`)).status).toBe(404),
);
