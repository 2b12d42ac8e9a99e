import { beforeAll, describe, expect, test } from 'vitest';
import { spaceById } from '#modules/network';
import { aViewer, enterBareSpace, tellTerritory } from '#modules/network/testing';
import { setModerated } from '#modules/proposals/testing';
import { freshDatabase } from '#platform/testing/fresh-database';
import { testApp, type Visitor } from '../../testing.ts';

const db = freshDatabase();
const app = testApp(db);
let spaceId: string;
const visitors: Record<string, Visitor> = {};
const visitor = (name: string): Visitor => visitors[name] as Visitor;
const pathOf = (id: string, rest = ''): string => `/extranet/espaces/${id}${rest}`;

beforeAll(async () => {
  await tellTerritory(db());
  spaceId = await enterBareSpace(db(), { name: 'Espace du Causse' });
  const people = {
    coordinator: await aViewer(db(), 'coordinator'),
    ambassador: await aViewer(db(), 'ambassador', { epcis: ['200066371'] }),
    animator: await aViewer(db(), 'animator', { spaces: [spaceId] }),
    colleague: { ...(await aViewer(db(), 'animator', { spaces: [spaceId] })), name: 'Hugo Lacombe' },
  };
  for (const [name, viewer] of Object.entries(people)) visitors[name] = app.visitorAs(viewer);
});

describe('a new space', () => {
  const typed = {
    name: 'Fablab de Figeac',
    address: '3 rue du Faubourg',
    postalCode: '46100',
    communeCode: '46102',
  };

  test('is a draft at the centre of its town until somebody says more', async () => {
    const answer = await visitor('coordinator').post('/extranet/espaces/nouveau', typed);
    const id = answer.location?.split('/').at(-1) as string;
    expect(await spaceById(db(), id)).toMatchObject({
      status: 'draft',
      latitude: 44.6086,
      slug: 'fablab-de-figeac',
    });
    expect((await visitor('coordinator').get(pathOf(id))).text).toContain('pas encore publique');
  });

  test('is refused outside the territory of the ambassador who enters it, and nothing typed is lost', async () => {
    const answer = await visitor('ambassador').post('/extranet/espaces/nouveau', typed);
    expect(answer.status).toBe(409);
    expect(answer.text).toContain('pas dans votre territoire');
    expect(answer.text).toContain('3 rue du Faubourg');
  });

  test('is not for an animator', async () => {
    expect((await visitor('animator').post('/extranet/espaces/nouveau', typed)).status).toBe(403);
  });
});

test('what was being typed on a computer that forgot its cookies is there when its author is back', async () => {
  const path = pathOf(spaceId, '/acces');
  const token = /name="_token" value="([^"]+)"/.exec((await visitor('animator').get(path)).text)?.[1] ?? '';
  const forgotten = app.visitor();
  const turned = await forgotten.post(path, { bus: 'En bus, ligne 2' }, { token });
  expect(turned.location).toBe(`/connexion?suite=${encodeURIComponent(path)}`);

  const kept = forgotten.cookies.get('maillage_lot_draft') as string;
  for (const name of ['colleague', 'animator']) visitor(name).cookies.set('maillage_lot_draft', kept);
  expect((await visitor('colleague').get(path)).text).not.toContain('En bus, ligne 2');
  expect((await visitor('animator').get(path)).text).toContain('En bus, ligne 2');
  visitor('colleague').cookies.delete('maillage_lot_draft');
  expect((await spaceById(db(), spaceId))?.bus).toBeNull();
});

describe('two people write at once', () => {
  test('the second sees both answers, keeps one, and loses nothing else', async () => {
    const path = pathOf(spaceId, '/presentation');
    const base = /name="base" value="([^"]+)"/.exec(
      (await visitor('animator').get(path)).text,
    )?.[1] as string;
    await visitor('colleague').post(path, {
      base,
      summary: 'La phrase de Hugo.',
      otherLabels: 'Label de Hugo',
    });
    const met = await visitor('animator').post(path, {
      base,
      summary: 'La phrase de Nadia.',
      description: 'Une présentation.',
    });
    expect(met.status).toBe(409);
    expect(met.text).toContain('Hugo Lacombe a modifié cette fiche');
    expect(met.text).toContain('La phrase de Hugo.');
    expect(met.text).toContain('La phrase de Nadia.');
    expect(met.text).toContain('value="Label de Hugo"');

    const hidden = Object.fromEntries(
      [...met.text.matchAll(/<input type="hidden" name="([a-zA-Z]+)" value="([^"]*)"/g)].map(
        ([, name, value]) => [name, value],
      ),
    );
    const answer = await visitor('animator').post(path, { ...hidden, keep_summary: 'theirs' });
    expect(answer.status).toBe(303);
    expect(await spaceById(db(), spaceId)).toMatchObject({
      summary: 'La phrase de Hugo.',
      description: 'Une présentation.',
      otherLabels: ['Label de Hugo'],
    });
  });

  test('who wrote in two windows is told so, and never that it was somebody whose proposal waits', async () => {
    const path = pathOf(spaceId, '/presentation');
    const base = /name="base" value="([^"]+)"/.exec(
      (await visitor('coordinator').get(path)).text,
    )?.[1] as string;
    await setModerated(db(), true);
    await visitor('colleague').post(path, { base, summary: 'La proposition de Hugo.' });
    await visitor('coordinator').post(path, { base, summary: 'Une fenêtre.' });
    const met = await visitor('coordinator').post(path, { base, summary: 'Une autre fenêtre.' });
    await setModerated(db(), false);
    expect(met.status).toBe(409);
    expect(met.text).toContain('Vous avez écrit dans deux fenêtres');
    expect(met.text).toContain('Celle de l’autre fenêtre');
    expect(met.text).not.toContain('Hugo');
  });
});
