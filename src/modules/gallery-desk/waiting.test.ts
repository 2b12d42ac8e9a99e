import { beforeEach, describe, expect, test } from 'vitest';
import { plain } from '#platform/testing/plain';
import { aFile, aGalleryDesk } from './testing.ts';

const desk = aGalleryDesk();
const { db, animator, someone, send, photos, photoPath } = desk;
const start = new Date('2026-11-24T09:12:00Z');
const laterDays = (days: number) => new Date(start.getTime() + days * 86_400_000);
const erase = (now: Date) => {
  const { modules } = desk.app.program().parts;
  const gallery = modules.find(({ name }) => name === 'gallery');
  return gallery?.personalRecords?.[0]?.erase?.(db(), now);
};
const nobody = { alternative: 'Une table et trois écrans.', people: 'nobody' };
const ask = async () => {
  const [photo] = await photos();
  await desk.app.visitor().submit(`/galerie/photos/${photo?.number}/retirer`, { word: '' });
};

beforeEach(async () => {
  await send(animator(), [await aFile()]);
});

describe('a photo that somebody asked to be taken down', () => {
  beforeEach(async () => {
    await animator().post(await photoPath(), nobody);
    await ask();
  });

  test('stands among what awaits its team, and those who look after its space, until they decide', async () => {
    const lines = async (visitor: ReturnType<typeof animator>) =>
      plain((await visitor.get('/extranet')).text);
    expect(await lines(animator())).toContain('Retrait demandé Portes ouvertes');
    expect(await lines(someone('coordinator'))).toContain('Retrait demandé Portes ouvertes');
    expect(await lines(someone('animator', { spaces: [desk.figeac] }))).not.toContain('Retrait demandé');
    await animator().post(await photoPath('/montrer'), {});
    expect(await lines(animator())).not.toContain('Retrait demandé');
  });

  test('is erased after thirty days without a decision, as its page says, and its team is told', async () => {
    expect(plain((await animator().get(await photoPath())).text)).toContain(
      'elle s’efface le 25 décembre 2026',
    );
    expect(await erase(laterDays(29))).toBe(0);
    expect(await photos()).toHaveLength(1);
    expect(await erase(laterDays(30))).toBe(1);
    expect(await photos()).toEqual([]);
  });
});

test('a photo that nobody describes is erased after thirty days; one that is shown stays', async () => {
  await send(animator(), [await aFile()]);
  await animator().post(await photoPath(), nobody);
  await erase(laterDays(29));
  expect(await photos()).toHaveLength(2);
  await erase(laterDays(31));
  expect((await photos()).map(({ alternative }) => alternative)).toEqual([nobody.alternative]);
});

test('the thirtieth album of a team is on the second page of its list', async () => {
  const rows = Array.from({ length: 30 }, (_, rank) => ({
    title: `Album ${rank}`,
    spaceId: desk.gramat,
    createdAt: start,
    changedAt: start,
  }));
  await db().insertInto('album').values(rows).execute();
  const list = async (query: string) => plain((await animator().get(`/extranet/galerie${query}`)).text);
  expect(await list('')).not.toContain('Portes ouvertes');
  expect(await list('?page=2')).toContain('Portes ouvertes');
  expect(await list('?page=99')).toContain('Portes ouvertes');
});
