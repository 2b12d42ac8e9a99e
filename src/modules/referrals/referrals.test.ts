import { beforeAll, describe, expect, test } from 'vitest';
import { addSpecialHours } from '#modules/hours';
import { by } from '#modules/hours/testing';
import { addSpace } from '#modules/network';
import { aSpace, tellTerritory } from '#modules/network/testing';
import { freshDatabase } from '#platform/testing/fresh-database';
import { testApp, type Visitor } from '../../testing.ts';

const db = freshDatabase();
const app = testApp(db);

let start: string;
beforeAll(async () => {
  await tellTerritory(db());
  const gramat = await addSpace(db(), aSpace({ name: 'Médiathèque du Causse', bus: 'Ligne 5' }), by);
  await addSpace(
    db(),
    aSpace({ name: 'Espace Quercy', communeCode: '46102', latitude: 44.6, longitude: 2.03 }),
    by,
  );
  await addSpace(db(), aSpace({ name: 'Le Roc', communeCode: '46240', latitude: 44.8, longitude: 1.62 }), by);
  await addSpace(
    db(),
    aSpace({ name: 'Le Foirail', communeCode: '46251', latitude: 44.86, longitude: 1.89 }),
    by,
  );
  await addSpace(db(), aSpace({ name: 'En préparation', status: 'draft' }), by);
  start = `/annuaire/${gramat.slug}/orienter`;
});

const plain = (html: string): string =>
  html
    .replace(/<head>[\s\S]*<\/head>/, '')
    .replace(/<[^>]+>/g, ' ')
    .replaceAll('&#39;', "'")
    .replaceAll('&quot;', '"')
    .replace(/[\s\u00a0\u202f\u2060]+/g, ' ');

const need = {
  prenom: 'Josette',
  besoins: 'demarches',
  langue: 'fr',
  apporter: ['identity', 'glasses'],
  autre: 'le dernier avis',
};
const sender = { service: 'CCAS de Gramat', telephone: '05 65 38 00 00' };

/** Both steps, as a browser without a script takes them; the last answer. */
async function refer(self: Visitor, changes: Record<string, string | string[]> = {}) {
  return self.post(`${start}/fiche`, { ...need, ...sender, ...changes }, { token: await tokenOf(self) });
}
const tokenOf = async (self: Visitor): Promise<string> =>
  /name="_token" value="([^"]+)"/.exec((await self.get(start)).text.split('<main')[1] ?? '')?.[1] ?? '';

describe('a professional who reads a space’s page', () => {
  test('finds the way to a sheet, and two short steps', async () => {
    const self = app.visitor();
    expect((await self.get(start.replace('/orienter', ''))).text).toContain(`href="${start}"`);
    const first = await self.submit(start, need);
    expect(first.status).toBe(200);
    expect(plain(first.text)).toContain('Étape 2 sur 2 De la part de qui ?');
    expect(first.text).toContain('<input type="hidden" name="prenom" value="Josette"/>');
    expect(first.text).toContain('<input type="hidden" name="apporter" value="glasses"/>');
    expect(first.text).toContain(`action="${start}/fiche"`);
  });

  test('hands over where, when, how, what to bring, and from whom', async () => {
    const { status, text, headers } = await refer(app.visitor());
    expect(status).toBe(200);
    expect(headers.get('cache-control')).toBe('no-store');
    const said = plain(text);
    for (const part of [
      'Pour Josette',
      'Médiathèque du Causse',
      '12 place de la République, 46500 Gramat',
      '05 36 49 12 10',
      'Venez sans rendez-vous.',
      'Vous venez pour De l’aide pour une démarche',
      'À apporter Une pièce d’identité Vos lunettes Le dernier avis',
      'Mardi 24 novembre 9 h – 12 h, 14 h – 18 h',
      'Lundi 30 novembre 9 h – 12 h, 14 h – 18 h',
      'Samedi 28 novembre Fermé',
      'Entrée par la cour',
      'En bus : Ligne 5',
      'De la part de CCAS de Gramat 05 65 38 00 00',
      'Faite le 24 novembre 2026.',
    ])
      expect(said).toContain(part);
    expect(text).toMatch(/<svg class="mesh close"[^>]*aria-label="Plan/);
    expect(text).toContain('<svg class="qr"');
    const sms = decodeURIComponent(/href="sms:\?&amp;body=([^"]*)"/.exec(text)?.[1] ?? '');
    expect(sms).toContain('Apporter : une pièce d&#39;identité, vos lunettes, le dernier avis.');
    expect(sms).not.toContain('Josette');
  });

  test('hands over what is announced for later, too', async () => {
    const { id } = await db()
      .selectFrom('space')
      .select('id')
      .where('name', '=', 'Médiathèque du Causse')
      .executeTakeFirstOrThrow();
    const closing = {
      kind: 'closing',
      from: '2026-12-24',
      to: '2026-12-31',
      fromMinutes: 0,
      toMinutes: 1440,
      reason: 'congés',
    } as const;
    await addSpecialHours(db(), id, closing, by);
    expect(plain((await refer(app.visitor())).text)).toContain('Fermé du 24 au 31 décembre ( congés ).');
  });

  test('may have it in English for somebody who reads English', async () => {
    const { text } = await refer(app.visitor(), { langue: 'en' });
    expect(text).toContain('<html lang="fr">');
    expect(plain(text)).toContain('Referral sheet For Josette');
    expect(plain(text)).toContain('Tuesday 24 November 9am – noon, 2pm – 6pm');
  });

  test('goes back to the first step, and loses nothing', async () => {
    const self = app.visitor();
    const typed = { ...need, ...sender, retour: '1' };
    const { status, text } = await self.post(start, typed, { token: await tokenOf(self) });
    expect(status).toBe(200);
    expect(plain(text)).toContain('Étape 1 sur 2');
    expect(text).toContain('value="Josette"');
    expect(text).toMatch(/name="apporter" value="glasses" checked/);
    expect(text).toContain('<input type="hidden" name="service" value="CCAS de Gramat"/>');
  });

  test('asks for the sheet’s address alone: there is none to see, and it begins again', async () =>
    expect(await app.visitor().get(`${start}/fiche`)).toMatchObject({ status: 303, location: start }));

  test.each([
    ['a social security number', { autre: '2 55 08 14 168 025 38' }, 'sécurité sociale', 'Étape 1'],
    ['a name that never ends', { prenom: 'a'.repeat(41) }, 'trop long', 'Étape 1'],
    ['a need that is not served there', { besoins: 'materiel' }, 'Choisissez dans la liste', 'Étape 1'],
    ['an unknown language', { langue: 'xx' }, 'Choisissez dans la liste', 'Étape 1'],
    ['no service', { service: '' }, 'Remplissez ce champ', 'Étape 2'],
    ['a telephone without its digits', { telephone: '05 65' }, '10 chiffres', 'Étape 2'],
    ['an invisible character', { service: 'a\u0000b' }, 'caractère invisible', 'Étape 2'],
    [
      'a social security number as a service',
      { service: '2 55 08 14 168 025 38' },
      'sécurité sociale',
      'Étape 2',
    ],
  ])('is told what to mend at its step, and loses nothing: %s', async (_what, changes, sentence, step) => {
    const { status, text } = await refer(app.visitor(), changes);
    expect(status).toBe(422);
    expect(plain(text)).toContain(sentence);
    expect(plain(text)).toContain(step);
    if (!('prenom' in changes)) expect(text).toContain('value="Josette"');
    if (!('service' in changes)) expect(text).toContain('value="CCAS de Gramat"');
  });

  test('may write code: it is shown as text', async () => {
    const { text } = await refer(app.visitor(), { service: '<script>alert(1)</script>' });
    expect(text).toContain('&lt;script&gt;alert(1)');
    expect(text).not.toContain('<script>alert');
  });

  test('finds no sheet for a space that is not published', async () => {
    for (const slug of ['en-preparation-gramat', 'nowhere'])
      expect((await app.visitor().get(`/annuaire/${slug}/orienter`)).status).toBe(404);
  });
});

describe('the three nearest spaces, side by side', () => {
  test('nearest first, with their coming days and the way to a sheet', async () => {
    const { text } = await app.visitor().get('/orienter?ou=gramat');
    const said = plain(text);
    expect(said).toContain('Les 3 espaces les plus proches de Gramat');
    expect([...text.matchAll(/<h3><a href="[^"]*">([^<]*)/g)].map(([, name]) => name)).toEqual([
      'Médiathèque du Causse',
      'Le Roc',
      'Le Foirail',
    ]);
    expect(said).toContain('Mardi 24 novembre : 9 h – 12 h, 14 h – 18 h');
    expect(text).toContain(`href="${start}"`);
  });

  test.each([
    ['Atlantis', 'Nous ne connaissons pas de commune « Atlantis » ici.'],
    ['ca', 'Les 3 espaces les plus proches de Cajarc'],
    ['', 'Orienter une personne'],
  ])('of « %s » it says: %s', async (typed, sentence) => {
    const { status, text } = await app.visitor().get(`/orienter?ou=${encodeURIComponent(typed)}`);
    expect(status).toBe(200);
    expect(plain(text)).toContain(sentence);
  });
});

test('who types a place that is not of here reads what was understood instead', async () => {
  const { text } = await app.visitor().get('/orienter?ou=Gramatt');
  expect(plain(text)).toContain('Nous ne connaissons pas « Gramatt » ici : nous avons compris « Gramat ».');
  expect(plain((await app.visitor().get('/orienter?ou=Gramat')).text)).not.toContain('nous avons compris');
});

test('a partner who signs in finds the way to refer somebody; others have their own work before them', async () => {
  const grant = { communes: [], epcis: [], spaces: [] };
  const home = (role: 'partner' | 'coordinator') =>
    app
      .visitorAs({ personId: '0199d6b0-0000-7000-8000-000000000001', grants: [{ ...grant, role }] })
      .get('/extranet');
  const { text } = await home('partner');
  expect(text).toContain('Trouver l’espace le plus proche');
  expect(text).not.toContain('Rien ne vous attend');
  expect((await home('coordinator')).text).not.toContain('Trouver l’espace le plus proche');
});
