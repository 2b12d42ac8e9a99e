import { expect, test } from 'vitest';
import { plain } from '#platform/testing/plain';
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

test.each([
  [360, false],
  [1280, true],
])(
  'at %i pixels, script %s: the teams of a territory get what a coordinator writes, answer in one press, and she reads it',
  async (width, javaScriptEnabled) => {
    const title = javaScriptEnabled ? 'Réunion de mars : venez-vous ?' : 'Fête du réseau : venez-vous ?';
    const signIn = async (role: 'coordinator' | 'animator') => {
      const page = await browser.visit({ width, javaScriptEnabled });
      await become(page, await visitorAs(world, role), world.origin());
      return page;
    };
    const coordinator = await signIn('coordinator');
    const look = async (page = coordinator) => {
      await expectNoSidewaysScroll(page);
      await expectWholeWords(page);
      if (javaScriptEnabled) await expectAccessible(page);
    };

    // She writes, and forgets to say what about.
    await coordinator.goto(`${world.origin()}/extranet/messages-envoyes`);
    await coordinator.getByRole('link', { name: 'Écrire un message' }).click();
    await look();
    await coordinator.getByRole('button', { name: 'Voir à qui il part' }).click();
    await expect.poll(() => coordinator.title()).toMatch(/^Erreur/);
    await coordinator.getByLabel('Objet').fill(title);
    if (javaScriptEnabled) await coordinator.getByRole('button', { name: 'Texte brut' }).click();
    await coordinator.getByLabel('Message', { exact: true }).fill('Le **12 mars** à Cahors.');
    await coordinator.getByText('Choisir les intercommunalités').click();
    await coordinator.getByLabel('CA du Grand Cahors').check();
    await coordinator.getByLabel('Oui ou non, avec un mot s’ils veulent').check();
    await coordinator.getByRole('button', { name: 'Voir à qui il part' }).click();

    // Nothing left yet: she sees whom it would reach, and of no other territory.
    await expect.poll(() => coordinator.getByRole('heading', { name: /^Il ira à/ }).count()).toBe(1);
    await coordinator.getByText('Voir leurs noms').click();
    await expect
      .poll(() => coordinator.getByRole('listitem').filter({ hasText: 'Nadia Ferrand' }).count())
      .toBe(1);
    expect(await coordinator.getByRole('listitem').filter({ hasText: 'Figeac' }).count()).toBe(0);
    await look();
    const [readers = ''] =
      /\d+/.exec((await coordinator.getByRole('heading', { name: /^Il ira à/ }).textContent()) ?? '') ?? [];
    const { pg } = world.program().parts.pool;
    const sent = async () =>
      (await pg.query('select from lot.message where title = $1', [title])).rows.length;
    expect(await sent()).toBe(0);
    // She goes back to a word, and what leaves is what she saw last.
    await coordinator.getByRole('button', { name: 'Corriger' }).click();
    await coordinator.getByLabel('Objet').fill(`${title} (corrigé)`);
    await coordinator.getByRole('button', { name: 'Voir à qui il part' }).click();
    await coordinator.getByRole('button', { name: 'Corriger' }).click();
    await expect.poll(() => coordinator.getByLabel('Objet').inputValue()).toBe(`${title} (corrigé)`);
    await coordinator.getByLabel('Objet').fill(title);
    await coordinator.getByRole('button', { name: 'Voir à qui il part' }).click();
    await coordinator.getByRole('button', { name: 'Envoyer maintenant' }).click();
    await expect.poll(() => coordinator.locator('.notice.success').textContent()).toContain('parti');
    await look();
    expect(await sent()).toBe(1);
    await expect.poll(() => coordinator.getByText(`sur ${readers} personnes`).count()).toBe(1);

    // One of the team finds it on her first page, and answers in one press.
    const animator = await signIn('animator');
    await animator.goto(`${world.origin()}/extranet`);
    await look(animator);
    await animator.getByRole('link', { name: `Lire ${title}` }).click();
    await look(animator);
    await animator.getByRole('button', { name: 'Oui', exact: true }).click();
    await expect.poll(() => animator.locator('.notice.success').textContent()).toContain('enregistrée');
    await animator.goto(`${world.origin()}/extranet/messages`);
    await expect
      .poll(() => animator.getByRole('row').filter({ hasText: title }).textContent())
      .toContain('vous avez répondu');
    await look(animator);

    // The coordinator reads it.
    await coordinator.reload();
    await expect
      .poll(() => coordinator.getByRole('row').filter({ hasText: 'Nadia Ferrand' }).textContent())
      .toContain('Oui');
    await look();
  },
);

test('an ambassador writes to the teams of her territory only, whatever her browser sends', async () => {
  const ambassador = await visitorAs(world, 'ambassador');
  const form = plain((await ambassador.get('/extranet/messages-envoyes/ecrire')).text);
  expect(form).not.toContain('Grand-Figeac');
  const foreign = await ambassador.post('/extranet/messages-envoyes/ecrire', {
    title: 'Chez les autres',
    body: 'Venez.',
    roles: ['animator'],
    epcis: ['200067361'],
    service: '',
    asks: 'nothing',
    answerBy: '',
    act: 'send',
  });
  expect(foreign.status).toBe(409);
  expect(plain(foreign.text)).toContain('aucun lecteur');
});
