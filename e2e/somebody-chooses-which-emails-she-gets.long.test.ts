import { beforeAll, expect, test } from 'vitest';
import { anAccount, goodPassword, keyOn, signIn } from '#modules/accounts/testing';
import { sendMail } from '#platform/mail/mail';
import { mailing } from '#platform/mail/mailing';
import { freshFiles } from '#platform/testing/fresh-files';
import { mailServer } from '#platform/testing/mail-server';
import { type Visitor, visitor } from '../src/testing.ts';
import { become, expectAccessible, expectNoSidewaysScroll, openBrowser } from './browser.ts';
import { moment, openWorld } from './world.ts';

const world = openWorld();
const browser = openBrowser();
const server = mailServer();
const files = freshFiles();
const to = 'nadia@lot.example';

let coordinator: Visitor;

/** A real network with a mail server, where the accounts of the demonstration open nothing. */
beforeAll(async () => {
  const { config, pool, networks } = world.program().parts;
  config.MAILLAGE_MAIL_URL = server.url();
  await pool.pg.query("update public.network set demonstration = false where slug = 'lot'");
  await networks.reload();
  const db = pool.network('lot');
  await db.deleteFrom('outgoingMail').execute();
  const email = 'claire@lot.example';
  await anAccount(db, { email, name: 'Claire Vidal', grant: { role: 'coordinator' } });
  coordinator = await signIn(visitor(world.program, world.origin()), { email });
  await keyOn(coordinator, goodPassword);
});

async function startAnew(): Promise<void> {
  const db = world.program().parts.pool.network('lot');
  for (const table of ['mailChoice', 'outgoingMail'] as const) await db.deleteFrom(table).execute();
}

/** What a module does when something happened, then what the program does each minute. */
async function write(subject: string, recipient = to): Promise<void> {
  const { config, modules, pool, secret } = world.program().parts;
  const db = pool.network('lot');
  await sendMail(db, {
    to: recipient,
    subject,
    topic: 'proposals.answers',
    text: [
      'Bonjour,',
      'Claire Vidal a accepté ce que vous proposiez pour la Médiathèque Les Deux Rives.',
      { label: 'Voir la fiche', address: `${world.origin()}/annuaire` },
      'Espaces multimédia du Lot',
    ],
    now: moment,
  });
  const [job] = mailing(config, modules, secret).jobs ?? [];
  await job?.work(db, null, moment, { files, modules: [] });
}

/** The latest mail that reached her mailbox. */
const latest = async () => {
  const mail = await server.received.at(-1)?.read();
  if (!mail) throw new Error('nothing came');
  return mail;
};

test.each([{ javaScriptEnabled: false }, { javaScriptEnabled: true }])(
  'from a mail to the page where she chooses, and no such mail comes any more (%o)',
  async (options) => {
    await startAnew();
    await write('Votre proposition est acceptée');
    const { html = '', text } = await latest();
    const page = await browser.visit({ ...options, width: 360 });
    await page.setContent(html);
    await expectNoSidewaysScroll(page);
    if (options.javaScriptEnabled) await expectAccessible(page);
    const way = page.getByRole('link', { name: 'Choisir ce que vous recevez, et quand' });
    const address = (await way.getAttribute('href')) ?? '';
    expect(text).toContain(address);

    await page.goto(address);
    await expectNoSidewaysScroll(page);
    if (options.javaScriptEnabled) await expectAccessible(page);
    await page.getByLabel('Ce que deviennent vos propositions').selectOption('Jamais');
    await page.getByRole('button', { name: 'Enregistrer' }).click();
    await expect.poll(() => page.getByRole('status').textContent()).toContain('C’est noté.');
    await write('Une autre réponse');
    expect((await latest()).subject).toBe('Votre proposition est acceptée');
  },
);

test('her mail program stops such mail in one click, and whoever runs the network sees that she wants none', async () => {
  await startAnew();
  await write('Votre proposition est acceptée');
  const { headers } = await latest();
  const header = (key: string) => headers.find((each) => each.key === key)?.value ?? '';
  expect(header('list-unsubscribe-post')).toBe('List-Unsubscribe=One-Click');
  const [, address = ''] = /^<(.+)>$/.exec(header('list-unsubscribe')) ?? [];
  const answer = await fetch(address, {
    method: 'POST',
    body: new URLSearchParams({ 'List-Unsubscribe': 'One-Click' }),
    redirect: 'error',
  });
  expect(answer.status).toBe(200);
  await write('Une autre réponse');
  expect(server.received).toHaveLength(1);

  const page = await browser.visit({ width: 360 });
  await become(page, coordinator, world.origin());
  await page.goto(`${world.origin()}/extranet/courriels?q=nadia&etat=non-voulus`);
  await expect
    .poll(() => page.getByRole('row').filter({ hasText: 'Une autre réponse' }).textContent())
    .toContain('Non voulu');
  await expectNoSidewaysScroll(page);
  await expectAccessible(page);
});

test('a mail that was refused is tried again, or forgotten, from the outbox', async () => {
  server.answers.set('theo@lot.example', { reader: '550 5.1.1 No such user here' });
  await write('Votre proposition est acceptée', 'theo@lot.example');
  const page = await browser.visit();
  await become(page, coordinator, world.origin());
  await page.goto(`${world.origin()}/extranet/courriels`);
  const row = page.getByRole('row').filter({ hasText: 'theo@lot.example' });
  await expect.poll(() => row.textContent()).toContain('550 5.1.1 No such user here');
  await expectAccessible(page);
  await page.getByRole('link', { name: 'Une adresse est injoignable' }).click();
  await expectAccessible(page);

  server.answers.clear();
  await page.goBack();
  await row.getByRole('button', { name: /^Réessayer/ }).click();
  await expect.poll(() => server.received.map((mail) => mail.to)).toEqual(['theo@lot.example']);
  const state = async () => {
    await page.reload();
    return row.textContent();
  };
  await expect.poll(state).toContain('Parti');
  await row.getByRole('button', { name: /^Oublier/ }).click();
  await expect.poll(() => row.count()).toBe(0);
});
