import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { readPdf } from '#platform/testing/read-pdf';
import { become, expectAccessible, expectNoSidewaysScroll, openBrowser } from './browser.ts';
import { visitorAs } from './roles.ts';
import { openWorld } from './world.ts';

const world = openWorld();
const browser = openBrowser();
const staff = '/extranet/annuaire-imprime';

/** The link of a letter to a team, in the outbox of the demonstration. */
async function followProof(page: Page): Promise<void> {
  await page.goto(`${world.origin()}/courriels`);
  const address = await page.locator('a[href*="/epreuve/"]').first().getAttribute('href');
  await page.goto(world.origin() + new URL(address ?? '').pathname);
}

/** A coordinator writes the welcome, sends the proofs; a team signs its lines off by its link. */
test.each([{ javaScriptEnabled: false }, { javaScriptEnabled: true }])(
  'an edition is written, signed off by a team, and seen by its coordinator (%o)',
  async ({ javaScriptEnabled }) => {
    const page = await browser.visit({ javaScriptEnabled, width: 1280 });
    const look = async () => {
      await expectNoSidewaysScroll(page);
      if (javaScriptEnabled) await expectAccessible(page);
    };
    await become(page, await visitorAs(world, 'coordinator'), world.origin());

    await page.goto(`${world.origin()}${staff}`);
    await look();
    await page.getByRole('link', { name: 'Titre et mot d’accueil' }).click();
    await page.getByLabel('Signature').fill('Claire, coordinatrice');
    await look();
    await page.getByRole('button', { name: 'Enregistrer' }).click();
    await expect.poll(() => page.getByRole('status').textContent()).toContain('C’est enregistré');

    await page.goto(`${world.origin()}${staff}/epreuves`);
    await look();
    const write = page.getByRole('button', { name: /^Écrire à \d+ espace/ });
    if (await write.count()) await write.click({ timeout: 60_000 });
    await look();

    const team = await browser.visit({ javaScriptEnabled, width: 360 });
    await followProof(team);
    await team.getByLabel('C’est juste').check();
    await team.getByRole('button', { name: 'Répondre' }).click({ timeout: 60_000 });
    await expect.poll(() => team.getByRole('status').textContent()).toContain('bonnes à imprimer');
    await expectNoSidewaysScroll(team);
    if (javaScriptEnabled) await expectAccessible(team);

    await page.reload();
    await expect.poll(() => page.getByRole('table').first().textContent()).toMatch(/[1-9]\d* \/ \d+/);
    const draft = await page.context().request.get(`${world.origin()}${staff}/2027/livret.pdf`);
    const pdf = readPdf(await draft.body());
    expect(pdf.words).toContain('Claire, coordinatrice');
    expect(pdf.pages.length % 4).toBe(0);
  },
  120_000,
);

test('once it is frozen, anybody reads it from the foot of the pages', async () => {
  const page = await browser.visit({ width: 360 });
  await become(page, await visitorAs(world, 'coordinator'), world.origin());
  await page.goto(`${world.origin()}${staff}/2027/figer`);
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Figer l’édition' }).click({ timeout: 60_000 });
  await expect.poll(() => page.getByRole('status').textContent()).toContain('L’édition 2027 est figée');
  await expectAccessible(page);

  const anybody = await browser.visit({ width: 360 });
  await anybody.goto(world.origin());
  await anybody.getByRole('contentinfo').getByRole('link', { name: 'Annuaire imprimé' }).click();
  await expectAccessible(anybody);
  await expectNoSidewaysScroll(anybody);
  const link = anybody.getByRole('link', { name: /^Lire l’annuaire 2027/ });
  const address = world.origin() + (await link.getAttribute('href'));
  const read = async () => readPdf(await (await anybody.context().request.get(address)).body());
  expect(await read()).toMatchObject({ isTagged: true, lang: 'fr-FR' });

  const named = await somebodyNamed();
  expect(inLine((await read()).words)).toContain(named.name);
  await network()
    .updateTable('spacePerson')
    .set({ publicSince: null })
    .where('personId', '=', named.personId)
    .execute();
  const shown = await read();
  expect(shown).toMatchObject({ isTagged: true, lang: 'fr-FR' });
  expect(inLine(shown.words)).not.toContain(named.name);
}, 120_000);

const inLine = (words: string): string => words.replace(/\s+/g, ' ');

const network = () => world.program().parts.pool.network('lot');

/** Somebody who agreed to be named in the only space where she welcomes people. */
const somebodyNamed = () =>
  network()
    .selectFrom('spacePerson')
    .innerJoin('person', 'person.id', 'spacePerson.personId')
    .innerJoin('space', 'space.id', 'spacePerson.spaceId')
    .select(['spacePerson.personId', 'person.name'])
    .where('space.status', '=', 'published')
    .where('publicSince', 'is not', null)
    .where('person.leftAt', 'is', null)
    .where(({ eb, selectFrom }) =>
      eb(
        selectFrom('spacePerson as other')
          .select(({ fn }) => fn.countAll<string>().as('count'))
          .whereRef('other.personId', '=', 'person.id'),
        '=',
        '1',
      ),
    )
    .orderBy('person.id')
    .executeTakeFirstOrThrow();
