import type { Page } from 'playwright-core';
import { beforeAll, expect, test } from 'vitest';
import { anAccount, goodPassword } from '../src/modules/accounts/testing.ts';
import { expectAccessible, openBrowser } from './browser.ts';
import { openWorld } from './world.ts';

const world = openWorld();
const browser = openBrowser();
const email = 'aline@lot.example';

beforeAll(async () => {
  await anAccount(world.program().parts.pool.network('lot'), { email, name: 'Aline Couderc' });
});

test('an animator adds a passkey and comes back with it alone; once removed, it opens nothing', async () => {
  const page = await browser.visit({ width: 360 });
  const device = await giveDevice(page);
  await signIn(page);
  await page.goto(`${world.origin()}/extranet/compte/cles`);
  await expectAccessible(page);
  await page.getByLabel('Nom de la clé').fill('Téléphone');
  await page.getByRole('button', { name: 'Ajouter une clé' }).click();
  await page.getByText('La clé est ajoutée').waitFor();

  await page.context().clearCookies();
  await page.goto(`${world.origin()}/connexion?suite=/annuaire`);
  await page.getByRole('button', { name: 'Utiliser une clé' }).click();
  await page.waitForURL(`${world.origin()}/annuaire`);

  await page.goto(`${world.origin()}/extranet/compte/cles`);
  await page.getByRole('button', { name: 'Retirer' }).click();
  await page.getByText('La clé est retirée').waitFor();
  await page.context().clearCookies();
  await page.goto(`${world.origin()}/connexion`);
  await page.getByRole('button', { name: 'Utiliser une clé' }).click();
  await page.getByText('n’ouvre aucun compte ici').waitFor();
  await device.remove();
});

test('a passkey that does not check its owner is refused', async () => {
  const page = await browser.visit();
  const device = await giveDevice(page);
  await signIn(page);
  await page.goto(`${world.origin()}/extranet/compte/cles`);
  await page.getByLabel('Nom de la clé').fill('Clé prêtée');
  await page.getByRole('button', { name: 'Ajouter une clé' }).click();
  await page.getByText('La clé est ajoutée').waitFor();

  await page.context().clearCookies();
  await device.forgetOwner();
  await page.goto(`${world.origin()}/connexion`);
  await page.getByRole('button', { name: 'Utiliser une clé' }).click();
  await page.goto(`${world.origin()}/extranet/compte`);
  await expect.poll(() => page.url()).toContain('/connexion');
  await device.remove();
});

test('without a script the page says why there is no passkey', async () => {
  const page = await browser.visit({ javaScriptEnabled: false });
  await page.goto(`${world.origin()}/connexion`);
  await expect.poll(() => page.getByText('Une clé d’accès demande JavaScript').count()).toBe(1);
  await expect.poll(() => page.getByRole('button', { name: 'Utiliser une clé' }).count()).toBe(0);
});

async function signIn(page: Page): Promise<void> {
  await page.goto(`${world.origin()}/connexion`);
  await page.getByLabel('Adresse de courriel').fill(email);
  await page.getByLabel('Mot de passe').fill(goodPassword);
  await page.getByRole('button', { name: 'Se connecter' }).click();
  await page.waitForURL(`${world.origin()}/extranet`);
}

/** A device in the browser itself, with a finger that is always there. */
async function giveDevice(page: Page) {
  const device = await page.context().newCDPSession(page);
  await device.send('WebAuthn.enable');
  const { authenticatorId } = await device.send('WebAuthn.addVirtualAuthenticator', {
    options: {
      protocol: 'ctap2',
      transport: 'internal',
      hasResidentKey: true,
      hasUserVerification: true,
      isUserVerified: true,
      automaticPresenceSimulation: true,
    },
  });
  return {
    forgetOwner: () => device.send('WebAuthn.setUserVerified', { authenticatorId, isUserVerified: false }),
    remove: () => device.send('WebAuthn.removeVirtualAuthenticator', { authenticatorId }),
  };
}
