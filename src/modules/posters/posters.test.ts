import { beforeAll, expect, test } from 'vitest';
import { cancelMeeting, meetingsOf } from '#modules/meetings';
import { announced, aWorkshop } from '#modules/meetings/testing';
import { addSpace } from '#modules/network';
import { aSpace, tellTerritory } from '#modules/network/testing';
import { freshDatabase } from '#platform/testing/fresh-database';
import { readPdf } from '#platform/testing/read-pdf';
import { testApp } from '../../testing.ts';

const db = freshDatabase();
const now = new Date('2026-11-24T09:12:00Z');
const app = testApp(db, () => now);
const by = { actor: { id: null, name: 'essai' }, now };
let slug = '';
let spaceId = '';

beforeAll(async () => {
  await tellTerritory(db());
  const space = await addSpace(db(), aSpace(), by);
  [slug, spaceId] = [space.slug, space.id];
});

const read = async (paper: string, query = '') => {
  const answer = await app.visitor().get(`/annuaire/${slug}/affiche-${paper}.pdf${query}`);
  expect(answer.status).toBe(200);
  return { bytes: answer.bytes, pdf: readPdf(answer.bytes) };
};

test('the week of a space is on one tagged sheet, with its telephone and a title', async () => {
  await announced(db(), aWorkshop(spaceId, { startsOn: '2026-11-24' }), now);
  const gone = await announced(
    db(),
    aWorkshop(spaceId, { title: 'N’aura pas lieu', startsOn: '2026-11-25' }),
    now,
  );
  const [meeting] = await meetingsOf(db(), gone.id);
  await cancelMeeting(db(), meeting?.id as string, 'Panne', now);
  const { pdf } = await read('a4');
  expect([pdf.pages.length, pdf.isTagged, pdf.lang]).toEqual([1, true, 'fr']);
  expect(pdf.title).toBe('Ateliers du 23 au 29\u00a0novembre, Médiathèque');
  // Alone on its sheet it is written large, on two lines.
  expect(pdf.words.replace(/\s+/g, ' ')).toContain('Créer et ranger sa boîte de courriel');
  expect(pdf.words).toContain('05 36 49 12 10');
  expect(pdf.words).not.toContain('N’aura pas lieu');
});

test('twelve workshops stay on one sheet; of forty with long names none is left out', async () => {
  for (let count = 0; count < 12; count += 1)
    await announced(
      db(),
      aWorkshop(spaceId, { startsOn: `2027-02-${15 + (count % 5)}`, startsAtMinutes: 540 + count * 30 }),
      now,
    );
  expect((await read('a4', '?le=2027-02-15')).pdf.pages.length).toBe(1);
  expect((await read('a5', '?le=2027-02-15')).pdf.pages.length).toBe(1);
  for (let count = 0; count < 40; count += 1)
    await announced(
      db(),
      aWorkshop(spaceId, {
        title: `Atelier numéro ${count} au nom très long, comme on en écrit quelquefois quand on veut tout y dire`,
        startsOn: `2027-01-${String(11 + (count % 7)).padStart(2, '0')}`,
        startsAtMinutes: 480 + count * 10,
      }),
      now,
    );
  for (const paper of ['a4', 'a5']) {
    const { pdf } = await read(paper, '?le=2027-01-14');
    expect(pdf.pages.length).toBeLessThan(5);
    for (let count = 0; count < 40; count += 1) expect(pdf.words).toMatch(new RegExp(`numéro\\s${count}\\s`));
  }
});

test('a week without a workshop invites all the same, and the same week gives the same bytes', async () => {
  const first = await read('a5', '?le=2027-07-14');
  expect(first.pdf.words).toContain('Pas d’atelier cette semaine');
  expect(Buffer.from(first.bytes).equals(Buffer.from((await read('a5', '?le=2027-07-16')).bytes))).toBe(true);
});

test.each(['?le=demain', '?le=2027-02-30', '?le=9999-01-01', '?le=2019-05-06', '?le=2028-05-06'])(
  '« %s » is this week',
  async (query) => {
    expect((await read('a4', query)).pdf.title).toContain('23 au 29\u00a0novembre');
  },
);

test('a space that is not public has no poster', async () => {
  const hidden = await addSpace(db(), aSpace({ status: 'draft', name: 'Caché' }), by);
  expect((await app.visitor().get(`/annuaire/${hidden.slug}/affiche-a4.pdf`)).status).toBe(404);
});

test('a poster is kept for all who ask for it, until the network changes', async () => {
  const { headers, bytes } = await app.visitor().get(`/annuaire/${slug}/affiche-a5.pdf`);
  expect(headers.get('cache-control')).toBe('public, max-age=0, must-revalidate');
  expect(headers.get('content-type')).toBe('application/pdf');
  expect(readPdf(bytes).pages.length).toBe(1);
});

test('one machine that asks for poster after poster is told to wait', async () => {
  const statuses = new Set<number>();
  for (let count = 0; count < 61; count += 1)
    statuses.add((await app.visitor().get(`/annuaire/${slug}/affiche-a5.pdf?again=${count}`)).status);
  expect([...statuses]).toEqual([200, 429]);
});
