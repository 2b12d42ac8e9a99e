import { expect, test } from 'vitest';
import { become, expectAccessible, expectNoSidewaysScroll, openBrowser } from './browser.ts';
import { visitorAs } from './roles.ts';
import { openWorld } from './world.ts';

const world = openWorld();
const browser = openBrowser();
const taken = { firstName: 'Simone', name: 'Calmejane', phone: '0536491155', remindBy: 'phone' };

/** Announces a workshop with one seat in the animator's space; answers its page for the team. */
async function oneSeat(title: string): Promise<string> {
  const animator = await visitorAs(world, 'animator');
  const { text } = await animator.get('/extranet/espaces');
  const [, space = ''] = /\/extranet\/espaces\/([0-9a-f-]{36})/.exec(text) ?? [];
  const workshop = { kind: 'workshop', title, level: 'beginner', startsOn: '2026-12-10', startsAt: '14h' };
  const seat = { endsAt: '16h', pace: 'once', times: '', isCycle: '', registration: 'open', seats: '1' };
  const list = `/extranet/espaces/${space}/ateliers`;
  const published = { ...workshop, ...seat, step: 'publish', days: ['2026-12-10'] };
  expect((await animator.post(`${list}/nouveau`, published)).status).toBe(303);
  const shown = (await animator.get(list)).text;
  const line = shown.slice(0, shown.indexOf(`>${title}`));
  return /\/extranet\/seances\/[0-9a-f-]{36}/.exec(line.slice(line.lastIndexOf('<a')))?.[0] as string;
}

/** The clock of journeys stands still: whoever fills a form in looks like a machine, and is asked the sum. */
test.each([{ javaScriptEnabled: false }, { javaScriptEnabled: true }])(
  'the seat is given to somebody on the telephone; a visitor waits, and gets it when it is given back (%o)',
  async ({ javaScriptEnabled }) => {
    const staff = await oneSeat(javaScriptEnabled ? 'Avec script' : 'Sans script');
    const team = await browser.visit({ javaScriptEnabled, width: 1280 });
    await become(team, await visitorAs(world, 'animator'), world.origin());
    const visitor = await browser.visit({ javaScriptEnabled, width: 360 });
    const look = async (page = visitor) => {
      await expectNoSidewaysScroll(page);
      if (javaScriptEnabled) await expectAccessible(page);
    };

    await team.goto(world.origin() + staff);
    await team.getByRole('link', { name: 'Inscrire quelqu’un' }).click();
    await team.getByLabel('Prénom').fill(taken.firstName);
    await team.getByLabel('Nom', { exact: true }).fill(taken.name);
    await team.getByLabel('Téléphone').first().fill(taken.phone);
    await look(team);
    await team.getByRole('button', { name: 'Inscrire' }).click();
    const simone = team.url();
    await expect.poll(() => team.getByRole('main').textContent()).toContain('Confirmée');
    await look(team);

    await team.goto(world.origin() + staff);
    const meeting = await team.getByRole('link', { name: 'Voir la page publique' }).getAttribute('href');
    await visitor.goto(world.origin() + meeting);
    await visitor.getByRole('link', { name: 'Je m’inscris sur la liste d’attente' }).click();
    await visitor.getByRole('button', { name: 'M’inscrire' }).click();
    await expect.poll(() => visitor.title()).toMatch(/^Erreur/);
    await expect.poll(() => visitor.getByRole('alert').textContent()).toContain('Indiquez votre nom');
    await look();
    await visitor.getByLabel('Prénom').fill('Josette');
    await visitor.getByLabel('Nom', { exact: true }).fill('Vidal');
    await visitor.getByLabel('Courriel').first().fill('josette@maillage.example');
    await visitor.getByLabel('Ce n’est pas la peine').check();
    await visitor.getByRole('button', { name: 'M’inscrire' }).click();
    await answerSum();
    await look();
    await visitor.getByRole('button', { name: 'M’inscrire' }).click();
    const own = visitor.url();
    expect(own).toContain('/inscription/');
    await expect
      .poll(() => visitor.getByRole('main').textContent())
      .toContain('première personne sur la liste d’attente');
    await look();

    await team.goto(simone);
    await team.locator('summary', { hasText: 'Annuler cette inscription' }).click();
    await team.getByRole('button', { name: 'Annuler cette inscription' }).click();
    await team.goto(world.origin() + staff);
    await expect.poll(() => team.getByRole('main').textContent()).toContain('Josette Vidal');
    await look(team);
    await team.goto(`${world.origin()}/extranet/inscriptions?q=Vidal`);
    await expect.poll(() => team.getByRole('main').textContent()).toContain('Josette Vidal');
    await look(team);

    await visitor.goto(own);
    await expect.poll(() => visitor.getByRole('main').textContent()).toContain('votre place est réservée');
    await visitor.goto(`${world.origin()}/courriels`);
    await expect.poll(() => visitor.getByRole('main').textContent()).toContain('Une place pour vous');
    await visitor.goto(own);
    await visitor.locator('summary', { hasText: 'Annuler mon inscription' }).click();
    await look();
    await visitor.getByRole('button', { name: 'Annuler mon inscription' }).click();
    await expect
      .poll(() => visitor.getByRole('main').textContent())
      .toContain('Votre inscription est annulée');
    await look();

    async function answerSum() {
      if (javaScriptEnabled) return visitor.locator('proof-of-work[done]').waitFor();
      const question = (await visitor.locator('proof-of-work label').textContent()) ?? '';
      const numbers = ['zéro', 'un', 'deux', 'trois', 'quatre', 'cinq', 'six', 'sept', 'huit', 'neuf'];
      const [, one = '', other = ''] = /font (\S+) plus ([^\s\u00a0]+)/.exec(question) ?? [];
      await visitor.getByLabel('Combien font').fill(String(numbers.indexOf(one) + numbers.indexOf(other)));
    }
  },
  90_000,
);
