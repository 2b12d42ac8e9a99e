import { beforeAll, describe, expect, test } from 'vitest';
import { specialHoursSince } from '#modules/hours';
import { aCommune, aSpace, aViewer, personId } from '#modules/hours/testing';
import type { Grant, Role } from '#platform/access';
import { freshDatabase } from '#platform/testing/fresh-database';
import { plain } from '#platform/testing/plain';
import { testApp } from '../../testing.ts';

const db = freshDatabase();
const app = testApp(db);
beforeAll(() => aCommune(db()));

const someone = (role: Role, grant: Partial<Grant> = {}) => app.visitorAs(aViewer(role, grant));

/** A space, and whoever runs it. */
async function animator() {
  const { id } = await aSpace(db());
  return { id, nadia: someone('animator', { spaces: [id] }) };
}

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
    expect((await someone('coordinator').get('/extranet/espaces/nulle-part/horaires')).status).toBe(404);
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
    expect(plain(closed.text)).toContain('Noté par Nadia Ferrand');

    await nadia.submit(page, {});
    expect(plain((await nadia.get(page)).text)).toContain('ouvert aujourd’hui, aux heures habituelles');
    expect(await specialHoursSince(db(), id, '2026-11-24')).toEqual([]);
  });

  test('the button is an act that names its space, and so does the one that undoes it', async () => {
    const [one, two] = [await aSpace(db()), await aSpace(db())];
    const nadia = app.visitorAs(aViewer('animator', { spaces: [one.id, two.id] }));
    const names = async () =>
      [...(await nadia.get('/extranet')).text.matchAll(/<button[^>]*>(.*?)<\/button>/gs)]
        .map(([, name]) => plain(name ?? '').replace(' ,', ','))
        .filter((name) => /aujourd’hui/.test(name));
    const [first, second] = await names();
    expect(first).toMatch(/^ ?Annoncer : fermé aujourd’hui, Espace \d+/);
    expect(second).toMatch(/^ ?Annoncer : fermé aujourd’hui, Espace \d+/);
    expect(first).not.toBe(second);
    await nadia.submit(`/extranet/espaces/${one.id}/fermetures`, {});
    expect((await names())[0]).toMatch(/^ ?Annuler la fermeture d’aujourd’hui, Espace \d+/);
  });

  test('stands first on her home page, before anything that has a title', async () => {
    const { nadia } = await animator();
    const [, text = ''] = (await nadia.get('/extranet')).text.split('</h1>');
    expect(text.split('<h2>')[0]).toContain('/fermetures/aujourdhui"');
  });

  test('on a day without opening nothing is offered, and undoing promises none', async () => {
    const { id } = await aSpace(db(), { hours: 'Th 14:00-18:00' });
    const nadia = app.visitorAs(aViewer('animator', { spaces: [id] }));
    const page = `/extranet/espaces/${id}/fermetures`;
    for (const path of [page, '/extranet']) {
      const { text } = await nadia.get(path);
      expect(plain(text)).toContain('Fermé. Rouvre jeudi à 14 h.');
      expect(text).not.toContain('/aujourdhui"');
    }
    await nadia.post(page, { kind: 'closing', from: '2026-11-24' });
    expect(plain((await nadia.get(page)).text)).toContain('Fermé aujourd’hui, rouvre jeudi à 14 h.');
    await nadia.submit(page, {});
    const undone = plain((await nadia.get(page)).text);
    expect(undone).toContain('C’est noté : la fermeture annoncée est retirée.');
    expect(undone).not.toContain('ouvert aujourd’hui');
  });

  test('a page that is not published announces nothing', async () => {
    const { id } = await aSpace(db(), { status: 'draft' });
    const nadia = app.visitorAs(aViewer('animator', { spaces: [id] }));
    const page = `/extranet/espaces/${id}/fermetures`;
    expect((await nadia.get(page)).text).not.toContain('/aujourdhui"');
    await nadia.post(`${page}/aujourdhui`, {});
    expect(plain((await nadia.get(page)).text)).toContain('n’est pas publiée : le public n’en voit pas');
    expect(await specialHoursSince(db(), id, '2026-11-24')).toEqual([]);
  });

  test('a page that is not published never says that the public reads what is noted there', async () => {
    const { id } = await aSpace(db(), { status: 'draft' });
    const nadia = app.visitorAs(aViewer('animator', { spaces: [id] }));
    const page = `/extranet/espaces/${id}/fermetures`;
    const announced = await nadia.post(page, { kind: 'closing', from: '2026-12-24' });
    expect(announced.status).toBe(303);
    const text = plain((await nadia.get(page)).text);
    expect(text).toContain('Le public le verra quand la page de l’espace sera publiée.');
    expect(text).toContain('Ce qui sera annoncé');
    for (const claim of ['le voit déjà', 'Le public le lira :', 'Annoncer au public', 'de nouveau'])
      expect(text).not.toContain(claim);
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

const tokenIn = (html: string): string => /name="_token" value="([^"]+)"/.exec(html)?.[1] ?? '';
