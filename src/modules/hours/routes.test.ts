import { beforeAll, describe, expect, test } from 'vitest';
import { historyOf, spaceById } from '#modules/network';
import type { Grant, Role } from '#platform/access';
import { freshDatabase } from '#platform/testing/fresh-database';
import { testApp } from '../../testing.ts';
import { openingsBetween, specialHoursSince } from './index.ts';
import { aCommune, aSpace } from './testing.ts';

const db = freshDatabase();
const app = testApp(db);
beforeAll(() => aCommune(db()));

const nobody = { communes: [], epcis: [], spaces: [] };
const personId = '0199d6b0-0000-7000-8000-000000000001';
const someone = (role: Role, grant: Partial<Grant> = {}) =>
  app.visitorAs({ personId, name: 'Nadia Ferrand', grants: [{ role, ...nobody, ...grant }] });

/** A space, and whoever runs it. */
async function animator(hours?: string | null) {
  const space = await aSpace(db(), hours === undefined ? {} : { hours });
  return { ...space, nadia: someone('animator', { spaces: [space.id] }) };
}

const plain = (html: string) =>
  html
    .replaceAll('\u00a0', ' ')
    .replace(/<[^>]+>/g, ' ')
    .replace(/\s+/g, ' ');

describe('who may look after hours', () => {
  test.each<[string, Role, Partial<Grant>, number]>([
    ['the coordinator, anywhere', 'coordinator', {}, 200],
    ['the ambassador of the commune', 'ambassador', { communes: ['46128'] }, 200],
    ['the ambassador of the grouping', 'ambassador', { epcis: ['200066371'] }, 200],
    ['not the ambassador of elsewhere', 'ambassador', { communes: ['46102'] }, 403],
    ['not the animator of another space', 'animator', { spaces: [personId] }, 403],
    ['not a partner', 'partner', {}, 403],
    ['not an inhabitant', 'inhabitant', {}, 403],
  ])('%s', async (_name, role, grant, status) => {
    const { id } = await aSpace(db());
    for (const page of ['horaires', 'fermetures']) {
      expect((await someone(role, grant).get(`/extranet/espaces/${id}/${page}`)).status).toBe(status);
    }
  });

  test('a visitor is sent to sign in, and an unknown space is nowhere', async () => {
    const { id } = await aSpace(db());
    expect((await app.visitor().get(`/extranet/espaces/${id}/horaires`)).status).not.toBe(200);
    expect((await someone('coordinator').get(`/extranet/espaces/${personId}/horaires`)).status).toBe(404);
  });

  test('a stranger closes nothing', async () => {
    const { id } = await aSpace(db());
    const answer = await someone('animator', { spaces: [personId] }).post(
      `/extranet/espaces/${id}/fermetures/aujourdhui`,
      {},
    );
    expect(answer.status).toBe(403);
    expect(await specialHoursSince(db(), id, '2026-11-24')).toEqual([]);
  });
});

describe('closed today', () => {
  test('one tap closes, says so, and offers to reopen; another tap reopens', async () => {
    const { id, nadia } = await animator();
    const page = `/extranet/espaces/${id}/fermetures`;
    expect(plain((await nadia.get(page)).text)).toContain(
      'Ouvert en ce moment, jusqu’à 12 h. Puis de 14 h à 18 h.',
    );

    expect(await nadia.submit(page, {})).toMatchObject({ status: 303, location: page });
    const closed = await nadia.get(page);
    expect(plain(closed.text)).toContain('C’est noté : fermé aujourd’hui. Le public le voit déjà.');
    expect(plain(closed.text)).toContain('Fermé aujourd’hui, rouvre demain à 9 h.');
    expect(plain(closed.text)).toContain('Annoncé par Nadia Ferrand');

    await nadia.submit(page, {});
    expect(plain((await nadia.get(page)).text)).toContain('ouvert aujourd’hui, aux heures habituelles');
    expect(await specialHoursSince(db(), id, '2026-11-24')).toEqual([]);
  });

  test('in English too', async () => {
    const { id, nadia } = await animator();
    const page = `/en/extranet/espaces/${id}/fermetures`;
    expect(await nadia.submit(page, {})).toMatchObject({ status: 303, location: page });
    expect(plain((await nadia.get(page)).text)).toContain('Closed today, reopens tomorrow at 9am.');
  });
});

describe('announcing', () => {
  const christmas = { kind: 'closing', from: '2026-12-24', to: '2027-01-02', reason: 'Congés' };

  test('a closing is announced, listed, and taken back', async () => {
    const { id, nadia } = await animator();
    const page = `/extranet/espaces/${id}/fermetures`;
    expect((await nadia.post(page, christmas)).status).toBe(303);
    const listed = await nadia.get(page);
    expect(plain(listed.text)).toContain('C’est noté : Fermé du 24 décembre au 2 janvier.');
    expect(plain(listed.text)).toContain('Congés.');

    const [announced] = await specialHoursSince(db(), id, '2026-11-24');
    expect(
      (await nadia.post(`${page}/${announced?.id}/retirer`, {}, { token: tokenIn(listed.text) })).status,
    ).toBe(303);
    expect(await specialHoursSince(db(), id, '2026-11-24')).toEqual([]);
  });

  test('the same form sent twice announces once', async () => {
    const { id, nadia } = await animator();
    const page = `/extranet/espaces/${id}/fermetures`;
    const fields = { ...christmas, _form: crypto.randomUUID() };
    expect([(await nadia.post(page, fields)).status, (await nadia.post(page, fields)).status]).toEqual([
      303, 303,
    ]);
    expect(await specialHoursSince(db(), id, '2026-11-24')).toHaveLength(1);
  });

  test.each<[string, Record<string, string>, string]>([
    ['no date', { from: '' }, 'Remplissez ce champ.'],
    ['a date that does not exist', { from: '2027-02-29' }, 'Une date s’écrit comme'],
    ['days in the wrong order', { to: '2026-12-01' }, 'Le dernier jour vient avant le premier.'],
    ['too many days', { to: '2030-01-01' }, 'un an au plus'],
    ['a time that no clock shows', { fromTime: '25:00' }, 'Une heure s’écrit comme'],
    ['times in the wrong order', { fromTime: '18h', toTime: '9h' }, 'L’heure de fin vient avant'],
    ['an opening without times', { kind: 'opening' }, 'de quelle heure à quelle heure'],
    ['neither closing nor opening', { kind: 'strike' }, 'Choisissez dans la liste'],
    ['a reason too long', { reason: 'a'.repeat(121) }, 'trop long'],
    ['a NUL', { reason: 'a\u0000b' }, 'caractère invisible'],
    ['a social security number', { reason: '2 84 05 46 128 012 82' }, 'sécurité sociale'],
  ])('is refused with a sentence, and nothing typed is lost: %s', async (_name, fields, sentence) => {
    const { id, nadia } = await animator();
    const answer = await nadia.post(`/extranet/espaces/${id}/fermetures`, { ...christmas, ...fields });
    expect(answer.status).toBe(422);
    expect(plain(answer.text)).toContain(sentence);
    expect(answer.text).toContain(`value="${fields.to ?? christmas.to}"`);
    expect(await specialHoursSince(db(), id, '2026-11-24')).toEqual([]);
  });

  test.each<[string, Record<string, string>, string]>([
    ['days gone by', { from: '2026-11-01', to: '' }, 'Ces jours sont passés'],
    ['days announced already', { from: '2026-12-31', to: '' }, 'tient déjà ces jours-là'],
    [
      'an opening while closed',
      { kind: 'opening', fromTime: '9h', toTime: '12h', to: '' },
      'retirez d’abord la fermeture',
    ],
  ])('is refused by a rule, and says why: %s', async (_name, fields, sentence) => {
    const { id, nadia } = await animator();
    const page = `/extranet/espaces/${id}/fermetures`;
    await nadia.post(page, christmas);
    const answer = await nadia.post(page, { ...christmas, ...fields });
    expect(answer.status).toBe(409);
    expect(plain(answer.text)).toContain(sentence);
  });

  test('a date is also read as people write it', async () => {
    const { id, nadia } = await animator();
    await nadia.post(`/extranet/espaces/${id}/fermetures`, {
      kind: 'closing',
      from: '1/12/2026',
      to: '02/12/2026',
    });
    expect(await specialHoursSince(db(), id, '2026-11-24')).toMatchObject([
      { from: '2026-12-01', to: '2026-12-02' },
    ]);
  });
});

describe('usual hours', () => {
  test('the grid shows the published hours, and publishes what is changed', async () => {
    const { id, nadia } = await animator('Mo 09:00-12:00; PH off');
    const page = `/extranet/espaces/${id}/horaires`;
    expect((await nadia.get(page)).text).toContain('value="09:00"');
    expect((await nadia.submit(page, { '1-1-to': '12h30', '2-1-from': '14', '2-1-to': '18 h' })).status).toBe(
      303,
    );
    expect((await spaceById(db(), id))?.hours).toBe('Mo 09:00-12:30; Tu 14:00-18:00; PH off');
    expect((await openingsBetween(db(), id, '2026-11-24', '2026-11-24')).length).toBe(1);
    expect(await historyOf(db(), id, 5)).toMatchObject([{ field: 'hours', actorName: 'Nadia Ferrand' }]);
    expect(plain((await nadia.get(page)).text)).toContain('Mardi 14 h – 18 h');
  });

  test('what is wrong is said at its field with its day, and all that was typed stays', async () => {
    const { id, nadia } = await animator();
    const answer = await nadia.post(`/extranet/espaces/${id}/horaires`, {
      '4-1-from': '09:00',
      '4-1-to': '14:00',
      '4-2-from': '11:00',
      '4-2-to': '12:30',
      '5-1-from': 'matin',
      '5-1-to': '<b>"midi"</b>',
    });
    expect(answer.status).toBe(422);
    expect(plain(answer.text)).toContain('Jeudi : cette plage commence avant la fin d’une autre.');
    expect(plain(answer.text)).toContain('Vendredi : une heure s’écrit comme');
    expect(answer.text).toContain('href="#f-4-2-from"');
    expect(answer.text).toContain('value="&lt;b&gt;&quot;midi&quot;&lt;/b&gt;"');
    expect((await spaceById(db(), id))?.hours).toContain('Mo-Fr');
  });

  test('Monday can be copied to the four days that follow, and nothing is published yet', async () => {
    const { id, nadia } = await animator(null);
    const answer = await nadia.post(`/extranet/espaces/${id}/horaires`, {
      '1-1-from': '9h',
      '1-1-to': '12h',
      copy: 'monday',
    });
    expect(answer.text.match(/value="9h"/g)).toHaveLength(5);
    expect(plain(answer.text)).toContain('Rien n’est encore publié.');
    expect((await spaceById(db(), id))?.hours).toBeNull();
  });

  test('an empty grid takes the hours away', async () => {
    const { id, nadia } = await animator();
    await nadia.post(`/extranet/espaces/${id}/horaires`, { '1-weeks': 'every' });
    expect((await spaceById(db(), id))?.hours).toBeNull();
  });

  test('hours richer than a grid are shown as text, and stay so', async () => {
    const rich = 'Jul-Aug Mo-Fr 08:00-13:00; Sep-Jun Mo-Fr 09:00-12:00';
    const { id, nadia } = await animator(rich);
    const page = `/extranet/espaces/${id}/horaires`;
    const shown = await nadia.get(page);
    expect(shown.text).toContain(`>${rich}<`);
    expect(shown.text).not.toContain('1-1-from');
    await nadia.submit(page, { hours: 'Lu-Ve 9h-12h;\r\nPH off' });
    expect((await spaceById(db(), id))?.hours).toBe('Mo-Fr 09:00-12:00; PH off');
  });

  test.each([
    ['garbage', 'ne se lisent plus après « ga »'],
    ['Mo 09:00-14:00,11:00-12:30', 'une plage commence avant la fin d’une autre'],
    ['Mo 09:00+', 'dites aussi l’heure de fin'],
    ['Mo-Fr sunrise-12:00', 'dépend du soleil'],
    ['SH Mo 10:00-12:00', 'vacances scolaires'],
    ['Mo-Fr', 'Il manque les heures'],
    [`Mo 09:00-12:00 "${'a'.repeat(500)}"`, '500 caractères au plus'],
    [`Mo ${'9'.repeat(1_000_000)}`, '500 caractères au plus'],
    ['Mo\u0000 09:00-12:00', 'caractère invisible'],
  ])('text that cannot be followed is refused with a sentence: %.30s', async (hours, sentence) => {
    const { id, nadia } = await animator();
    const answer = await nadia.post(`/extranet/espaces/${id}/horaires`, { hours });
    expect(answer.status).toBe(422);
    expect(plain(answer.text)).toContain(sentence);
    expect((await spaceById(db(), id))?.hours).toContain('Mo-Fr');
  });
});

const tokenIn = (html: string): string => /name="_token" value="([^"]+)"/.exec(html)?.[1] ?? '';
