import { beforeAll, expect, test } from 'vitest';
import { addPerson, addSpace } from '#modules/network';
import { aSpace, tellTerritory } from '#modules/network/testing';
import { aResource } from '#modules/resources/testing';
import { freshDatabase } from '#platform/testing/fresh-database';
import { plain } from '#platform/testing/plain';
import { testApp } from '../../testing.ts';

const db = freshDatabase();
let now = new Date('2026-11-24T09:12:00Z');
const app = testApp(db, () => now);
let [gramat, nadia] = ['', ''];

beforeAll(async () => {
  await tellTerritory(db());
  gramat = (await addSpace(db(), aSpace(), { actor: { id: null, name: 'essai' }, now })).id;
  nadia = await addPerson(db(), { name: 'Nadia Ferrand', email: 'nadia@maillage.example' });
});

const animator = () =>
  app.visitorAs({
    personId: nadia,
    name: 'Nadia Ferrand',
    grants: [{ role: 'animator', communes: [], epcis: [], spaces: [gramat] }],
  });

test('a course becomes a workshop, and its page counts the meetings that were held and those to come', async () => {
  const { id, slug } = await aResource(
    db(),
    {
      title: 'Préparer un voyage',
      durationMinutes: 90,
      level: 'beginner',
      themes: ['mobilites', 'navigation-sur-internet'],
      objectives: 'Savoir :\n\n- lire un **horaire**',
    },
    { kind: 'course' },
  );
  await aResource(db(), { title: 'Une fiche' });
  const form = `/extranet/espaces/${gramat}/ateliers/nouveau`;
  const page = await animator().get(form);
  expect(page.text).toContain(`value="course-workshops.${id}"`);
  expect(page.text).not.toContain('Une fiche');

  const typed = {
    kind: 'workshop',
    startsOn: '2026-12-01',
    startsAt: '10:00',
    endsAt: '12:00',
    level: 'any',
  };
  const filled = await animator().post(form, {
    ...{ ...typed, title: '', pace: 'once', registration: 'none' },
    ...{ modele: `course-workshops.${id}`, step: 'fill' },
  });
  expect(filled.text).toContain('value="Préparer un voyage"');
  expect(filled.text).toContain('lire un horaire');
  expect(filled.text).toMatch(new RegExp(`name="drawnFrom" value="course-workshops.${id}"`));

  const sent = await animator().post(form, {
    ...{ ...typed, title: 'Préparer un voyage', pace: 'once', registration: 'none' },
    ...{ days: '2026-12-01', drawnFrom: `course-workshops.${id}`, step: 'publish' },
  });
  expect(sent.status).toBe(303);
  const course = async () => plain((await app.visitor().get(`/ressources/${slug}`)).text);
  expect(await course()).toContain('Utilisé dans 1 espace, 1 à venir');
  now = new Date('2026-12-02T09:00:00Z');
  await db().updateTable('resource').set({ checkedOn: '2026-12-01' }).execute();
  expect(await course()).toContain('Utilisé dans 1 espace, 1 séance tenue');
});
