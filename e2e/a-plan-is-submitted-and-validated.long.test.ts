import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { all, heardOf, wordsIn } from './accessibility-tree.ts';
import {
  become,
  expectAccessible,
  expectNoSidewaysScroll,
  expectWholeWords,
  openBrowser,
} from './browser.ts';
import { visitorAs } from './roles.ts';
import { openWorld } from './world.ts';

const world = openWorld();
const browser = openBrowser();

const group = '/extranet/groupes/economie-et-teletravail';

/** What somebody typed in an editor stands in its field, with or without a script. */
const write = async (page: Page, name: string, text: string, isScripted: boolean) => {
  const field = page.locator(`#f-${name}`);
  if (!isScripted) return field.fill(text);
  await expect.poll(() => field.getAttribute('role')).toBe('textbox');
  await field.click();
  await page.keyboard.type(text);
};

test.each([
  [360, false, 'Télétravail sans script'],
  [1280, true, 'Télétravail au pays'],
  [360, true, 'Télétravail sur un téléphone'],
] as const)(
  'at %i pixels, script %s: a group writes « %s », the committee sends it back, then validates it, and all read it',
  async (width, javaScriptEnabled, title) => {
    const page = await browser.visit({ width, javaScriptEnabled });
    const look = async () => {
      await expectNoSidewaysScroll(page);
      await expectWholeWords(page);
      if (javaScriptEnabled) await expectAccessible(page);
    };
    const said = async () => (await page.locator('main').textContent())?.replace(/\s+/g, ' ');
    const saysSoon = (text: string) => expect.poll(said).toContain(text);
    const press = (name: string) => page.getByRole('button', { name }).first().click();
    const follow = (name: string) => page.getByRole('link', { name }).first().click();
    const save = () => press('Enregistrer');
    const be = async (who: 'animator' | 'coordinator' | 'ambassador') =>
      become(page, await visitorAs(world, who), world.origin());

    // A member begins the plan.
    await be('animator');
    await page.goto(world.origin() + group);
    await look();
    await follow('Commencer un plan');
    await look();
    await page.getByLabel('Titre').fill(title);
    await page.getByLabel('De', { exact: true }).fill('2012');
    await page.getByLabel('À', { exact: true }).fill('2009');
    await page.locator('#f-funder1').fill('Conseil régional de Midi-Pyrénées');
    await save();
    await expect.poll(() => page.title()).toMatch(/^Erreur/);
    await look();
    await page.getByLabel('De', { exact: true }).fill('2009');
    await page.getByLabel('À', { exact: true }).fill('2012');
    await save();
    await saysSoon('Le plan est commencé.');
    await look();

    await follow('Ajouter un objectif');
    await page.getByLabel('Ce que l’on veut changer').fill('Faire essayer le télétravail');
    await look();
    await save();
    await follow('Ajouter une action');
    await look();
    await page.getByLabel('Ce que l’on fait').fill('Ouvrir dix bureaux de passage');
    await write(page, 'text', 'Dans les espaces qui ont une pièce libre.', javaScriptEnabled);
    await page.getByLabel('Qui porte cette action').selectOption({ index: 1 });
    await page.getByLabel('Premier mois').selectOption('2009-03');
    await page.getByLabel('Dernier mois').selectOption('2010-06');
    await save();

    // What it costs: a wrong amount comes back, nothing is lost.
    await saysSoon('Rien n’est encore chiffré.');
    await look();
    await page.getByLabel('Scénario').first().selectOption({ label: 'A minima' });
    await page.getByLabel('Qui paie').first().selectOption('1');
    await page.getByLabel('Nature').first().selectOption({ label: 'Investissement' });
    await page.getByLabel('2009').first().fill('-10000');
    await save();
    await saysSoon('Un montant n’est jamais négatif.');
    await look();
    await page.getByLabel('2009').first().fill('12 345 678,90');
    await save();
    await saysSoon('C’est enregistré.');
    await look();

    // It goes to the committee, frozen.
    await follow(title);
    await saysSoon('de mars 2009 à juin 2010');
    await look();
    await follow('Soumettre au comité');
    await page.getByLabel('Un mot au comité').fill('Une première version.');
    await look();
    await press('Soumettre cette version');
    await saysSoon('En attente du comité');
    await look();

    // The group's own secretary does not decide; the committee's does, and says why.
    await be('ambassador');
    await page.reload();
    expect(await page.getByRole('link', { name: 'Valider ou renvoyer' }).count()).toBe(0);
    await be('coordinator');
    await page.goto(`${world.origin()}/extranet`);
    await follow(`Lire et décider ${title}`);
    await look();
    await follow('Valider ou renvoyer');
    await look();
    await press('Renvoyer au groupe');
    await expect.poll(() => page.title()).toMatch(/^Erreur/);
    await look();
    await page.getByLabel('Ce qui est à revoir').fill('Dites comment vous compterez.');
    await press('Renvoyer au groupe');
    await saysSoon('C’est renvoyé au groupe');

    // The group takes it up again, and the committee sees what has changed.
    await be('animator');
    await page.goto(world.origin() + group);
    await saysSoon('Dites comment vous compterez.');
    await look();
    await follow(`Reprendre ${title}`);
    await follow('Indicateurs Ouvrir');
    await follow('Ajouter un indicateur');
    await look();
    await page.getByLabel('Ce que l’on compte').fill('Bureaux ouverts');
    await page.getByLabel('Ce que l’on vise 2012').fill('10');
    await save();
    await follow(title);
    await follow('Soumettre au comité');
    await press('Soumettre cette version');
    await be('coordinator');
    await page.reload();
    await saysSoon('Ce qui change depuis la version 1');
    await look();
    await follow('Valider ou renvoyer');
    await look();
    await page.getByRole('radio', { name: /^Tous/ }).check();
    await press('Valider cette version');
    await saysSoon('C’est validé.');
    await look();

    // Whoever steers the group publishes it, and everybody reads it.
    await be('ambassador');
    await page.goto(world.origin() + group);
    await saysSoon(`${title} : version 2 validée`);
    await page.getByRole('link', { name: title, exact: true }).click();
    await press('Publier la version validée');
    await saysSoon('C’est publié');
    await page.context().clearCookies();
    await page.goto(`${world.origin()}/plans`);
    await look();
    await follow(title);
    await saysSoon('Version 2, validée par « Comité de pilotage »');
    await saysSoon('Bureaux ouverts');
    await look();
    // What is compared is heard once: no cell says the head of its column again.
    const cells = all(await heardOf(page), 'cell').map(wordsIn);
    expect(cells.join()).toMatch(/12 345 678/);
    expect(cells.filter((words) => /^(A minima|Ambitieux)/.test(words))).toEqual([]);
    await page.goto(page.url().replace('/plans/', '/en/plans/'));
    await saysSoon('€12,345,678.90');
    await look();
  },
  120_000,
);
