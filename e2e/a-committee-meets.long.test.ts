import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { plain } from '#platform/testing/plain';
import { readPdf } from '#platform/testing/read-pdf';
import { openBrowser } from './browser.ts';
import { type Scene, sceneOf, type Telling, waysIn } from './committee-scene.ts';
import { add, choose, press, said, type, typeDay, unfold } from './keyboard.ts';
import { visitorAs } from './roles.ts';
import { moment, openWorld } from './world.ts';

let now = moment;
const world = openWorld({}, () => now);
const browser = openBrowser();
const group = '/extranet/groupes/comite-de-pilotage';

const tellings: Telling[] = [
  { javaScriptEnabled: true, start: moment, day: '2026-11-26', title: 'Comité de novembre' },
  {
    javaScriptEnabled: false,
    start: new Date('2026-11-26T16:00:00Z'),
    day: '2026-11-27',
    title: 'Comité sans script',
  },
];

test.each(tellings)(
  'a committee meets, from its order of business to its register, by the keyboard alone (%o)',
  async (telling) => {
    now = telling.start;
    const scene = sceneOf({ world, browser }, telling);
    const sitting = await plan(scene);
    await answer(scene);
    now = new Date(`${telling.day}T13:05:00Z`);
    await hold(scene, sitting);
    now = new Date(`${telling.day}T15:10:00Z`);
    await amendAndValidate(scene, sitting);
    await readOn(scene);
  },
  180_000,
);

const points = ['Questions diverses', 'Budget 2027', 'Compte rendu précédent'];

/** The secretary plans it, writes its points, puts them in order and calls the members; answers its path. */
async function plan({ as, look, title, day }: Scene): Promise<string> {
  const claire = await as('coordinator', 1280);
  await claire.goto(world.origin() + group);
  await press(claire, 'link', 'Prévoir une réunion');
  await look(claire);
  await type(claire, 'Titre', title);
  await typeDay(claire, /^Jour/, day);
  await type(claire, 'De', '14 h');
  await type(claire, 'À', '16 h');
  await type(claire, /^Quorum/, '3');
  await press(claire, 'button', 'Prévoir');
  await expect.poll(() => claire.getByRole('heading', { level: 1 }).textContent()).toBe(title);
  const sitting = new URL(claire.url()).pathname;
  for (const point of points) {
    await press(claire, 'link', 'Ajouter un point');
    await type(claire, 'Titre', point);
    await type(claire, /^Durée/, '20');
    await press(claire, 'button', 'Ajouter ce point');
  }
  // As they were written, the last is to be the first.
  await press(claire, 'button', 'Monter le point 3');
  await press(claire, 'button', 'Monter le point 2');
  await press(claire, 'button', 'Descendre le point 2');
  const titles = claire.locator('.order h3 span');
  await expect.poll(() => titles.allTextContents()).toEqual([points[2], points[1], points[0]]);
  await look(claire);
  await press(claire, 'button', /^Envoyer la convocation à/);
  await expect.poll(() => claire.getByText(/La convocation est partie/).count()).toBe(1);
  await look(claire);
  return sitting;
}

/** On a phone and without an account: one comes, one sends apologies, one counts on her deputy. */
async function answer({ as, look, title }: Scene): Promise<void> {
  const phone = await as('anyone', 360);
  const [, , there = ''] = await waysIn(world, title, 'there');
  const [, , , excused = ''] = await waysIn(world, title, 'excused');
  const [deputy = ''] = await waysIn(world, title, 'deputy');
  for (const [way, answered] of [
    [there, 'Vous avez répondu : je viens.'],
    [excused, 'Vous avez répondu : je m’excuse.'],
    [deputy, 'Vous avez répondu : quelqu’un vient à ma place.'],
  ] as const) {
    await phone.goto(world.origin() + way);
    await look(phone);
    await press(phone, 'button', 'Répondre');
    await expect.poll(() => said(phone)).toContain(answered);
    await look(phone);
  }
}

/** Its day: begun, each point with its time, members signed by phone and at the roll, notes taken, ended. */
async function hold({ as, look, javaScriptEnabled }: Scene, sitting: string): Promise<void> {
  const claire = await as('coordinator', 1280);
  if (javaScriptEnabled) await claire.clock.install({ time: now });
  await claire.goto(world.origin() + sitting);
  await press(claire, 'link', 'Tenir la réunion');
  await look(claire);
  await press(claire, 'button', 'Commencer la réunion');
  await press(claire, 'button', 'Commencer par le point 1');
  await expect.poll(() => claire.locator('#en-cours h2').textContent()).toBe(`1. ${points[2]}`);
  await look(claire);
  if (javaScriptEnabled) await seeTimeGo(claire);
  await press(claire, 'link', 'Afficher le code à scanner');
  await look(claire);
  const code = (await claire.getByRole('link', { name: /emargement/ }).getAttribute('href')) ?? '';
  await sign({ as, look }, code);
  await claire.goBack();
  await press(claire, 'link', 'Faire l’appel');
  await look(claire);
  await expect
    .poll(() => claire.getByRole('radio', { name: 'Hélène Bastide, sur place' }).isChecked())
    .toBe(true);
  await choose(claire, 'Nadia Ferrand, sur place', { from: 'Nadia Ferrand, pas là' });
  await choose(claire, 'Bruno Alary, à distance', { from: 'Bruno Alary, pas là' });
  await press(claire, 'button', 'Enregistrer l’appel');
  await expect.poll(() => said(claire)).toContain('Il est atteint : il y en a 3.');
  await look(claire);
  await claire.goto(`${world.origin()}${sitting}/tenir`);
  await press(claire, 'button', 'Passer au point 2');
  await expect.poll(() => claire.locator('#en-cours h2').textContent()).toBe(`2. ${points[1]}`);
  await press(claire, 'button', 'Ouvrir les notes partagées');
  await writeNotes(claire, javaScriptEnabled);
  await claire.goto(`${world.origin()}${sitting}/tenir`);
  await unfold(claire, 'La réunion est finie');
  await press(claire, 'button', 'Terminer la réunion');
  await expect.poll(() => claire.getByText('La réunion est terminée.').count()).toBe(1);
  await look(claire);
  await claire.context().close();
}

/** Time is the browser's own, which the test moves: what the page says of it follows. */
async function seeTimeGo(page: Page): Promise<void> {
  const timer = page.locator('point-timer b');
  const before = await timer.textContent();
  await page.clock.fastForward('03:00');
  await expect.poll(() => timer.textContent()).not.toBe(before);
  await page.clock.fastForward('30:00');
  await expect.poll(() => timer.textContent()).toMatch(/de plus que prévu/);
}

/** On a phone, in the room. */
async function sign({ as, look }: Pick<Scene, 'as' | 'look'>, code: string): Promise<void> {
  const phone = await as('anyone', 360);
  await phone.goto(world.origin() + code);
  await look(phone);
  await type(phone, /nom/, 'hélène bastide');
  await press(phone, 'button', 'Signer');
  await expect.poll(() => said(phone)).toContain('C’est noté : Hélène Bastide est là.');
  await look(phone);
}

const decision = 'le scénario ambitieux est retenu';
const task = 'chiffrer le scénario';

async function writeNotes(page: Page, isLive: boolean): Promise<void> {
  await expect.poll(() => said(page)).toContain(`2. ${points[1]}`);
  const lines = [`Décision : ${decision}`, `Action : ${task} (Nadia Ferrand, pour le 15 janvier 2027)`];
  if (isLive) await expect.poll(() => page.getByRole('list', { name: 'Sur cette page' }).count()).toBe(1);
  await add(page, 'Texte', lines);
  if (!isLive) await press(page, 'button', 'Enregistrer');
  const reader = await visitorAs(world, 'coordinator');
  const path = new URL(page.url()).pathname.replace(/\/lire$/, '');
  await expect.poll(async () => plain((await reader.get(`${path}/lire`)).text)).toContain(task);
}

/** Proposed as it was noted, changed at a member's wish, validated. */
async function amendAndValidate({ as, look }: Scene, sitting: string): Promise<void> {
  const claire = await as('coordinator', 1280);
  await claire.goto(world.origin() + sitting);
  await press(claire, 'link', 'Proposer le compte rendu');
  await look(claire);
  await press(claire, 'button', 'Proposer aux membres');
  const minutes = new URL(claire.url()).pathname;
  const hugo = await as('ambassador', 360);
  await hugo.goto(world.origin() + minutes);
  await look(hugo);
  await press(hugo, 'link', 'Demander un changement');
  await look(hugo);
  await add(hugo, 'Le compte rendu', ['La Région était excusée.']);
  await type(hugo, /^Pourquoi/, 'Elle l’avait dit.');
  await press(hugo, 'button', 'Demander ce changement');
  await expect
    .poll(() => hugo.getByText('Votre demande est là : le groupe la lira.'.replace(' :', '\u00a0:')).count())
    .toBe(1);
  await look(hugo);
  await claire.reload();
  await press(claire, 'link', /^Répondre Changement demandé par Hugo/);
  await look(claire);
  await press(claire, 'button', 'Le prendre en compte');
  await press(claire, 'link', 'Valider le compte rendu');
  await look(claire);
  expect(await said(claire)).toMatch(new RegExp(`${points[0]} ?${decision}`));
  await press(claire, 'button', 'Valider');
  await expect.poll(() => said(claire)).toContain('Le compte rendu est validé');
  await look(claire);
}

/** What came of it: the register, what she has to do, and the pack of the meeting that follows. */
async function readOn({ as, look }: Scene): Promise<void> {
  const nadia = await as('animator', 360);
  await nadia.goto(`${world.origin()}/extranet/decisions`);
  await look(nadia);
  expect(await said(nadia)).toMatch(new RegExp(`${points[0]} ?${decision}`));
  await press(nadia, 'link', 'Vos actions');
  await press(nadia, 'link', new RegExp(task));
  await look(nadia);
  expect(await said(nadia)).toContain('15 janvier 2027');
  await nadia.goto(world.origin() + group);
  await press(nadia, 'link', 'Voir la réunion');
  const next = new URL(nadia.url()).pathname;
  const { bytes } = await (await visitorAs(world, 'animator')).get(`${next}/dossier.pdf`);
  expect(readPdf(bytes).words).toContain(decision);
}
