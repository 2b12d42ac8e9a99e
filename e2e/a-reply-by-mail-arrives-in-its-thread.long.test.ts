import { createHmac } from 'node:crypto';
import SMTPConnection from 'nodemailer/lib/smtp-connection';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import {
  become,
  expectAccessible,
  expectNoSidewaysScroll,
  expectWholeWords,
  openBrowser,
} from './browser.ts';
import { visitorAs } from './roles.ts';
import { moment, openWorld } from './world.ts';

const secret = 's'.repeat(40);
const world = openWorld({
  MAILLAGE_LMTP_PORT: '0',
  MAILLAGE_MAIL_REPLIES: 'reponses@maillage.example',
  MAILLAGE_MAIL_WEBHOOK_SECRET: secret,
});
const browser = openBrowser();
const group = '/extranet/groupes/economie-et-teletravail';
const [animator, ambassador] = ['animator@maillage.example', 'ambassador@maillage.example'];

/** The address that somebody has for her answers in a discussion: it stands in the mail that she got. */
async function addressOf(email: string, title: string): Promise<string> {
  const { rows } = await world.program().parts.pool.pg.query<{ token: string }>(
    `select token from lot.discussion_address join lot.person on person.id = person_id
      join lot.discussion on discussion.id = discussion_id where email = $1 and title = $2`,
    [email, title],
  );
  return `reponses+lot-${rows[0]?.token}@maillage.example`;
}

const mail = (from: string, to: string, text: string, id: string): string =>
  [
    `From: Quelqu'un <${from}>`,
    `To: ${to}`,
    'Subject: Re: [Economie et teletravail]',
    `Message-ID: <${id}@membre.example>`,
    'Content-Type: text/plain; charset=utf-8',
    '',
    text,
    '',
    'Le mar. 24 nov. 2026 à 10:00, Hugo <reseau@maillage.example> a écrit :',
    '',
    '> Qui peut venir ?',
  ].join('\r\n');

/** Hands a mail over as the mail server of the machine does. */
function handOver(from: string, to: string, raw: string): Promise<string> {
  const connection = new SMTPConnection({
    host: 'localhost',
    port: world.program().lmtpPort ?? 0,
    lmtp: true,
    ignoreTLS: true,
  });
  return new Promise((done, fail) => {
    connection.on('error', fail);
    connection.connect(() =>
      connection.send({ from, to: [to] }, raw, (fault, sent) => {
        connection.quit();
        if (fault) fail(fault);
        else done(sent.response);
      }),
    );
  });
}

const post = (raw: string, signature: string) =>
  fetch(`${world.origin()}/courrier-entrant`, {
    method: 'POST',
    body: raw,
    headers: {
      'content-type': 'message/rfc822',
      'x-maillage-time': String(moment.getTime() / 1000),
      'x-maillage-signature': signature,
    },
  });

const signed = (raw: string): string =>
  createHmac('sha256', secret)
    .update(`${moment.getTime() / 1000}.`)
    .update(raw)
    .digest('hex');

test.each([{ javaScriptEnabled: false }, { javaScriptEnabled: true }])(
  'a question on the page is answered by mail, from a mail server and from a program that signs (%o)',
  async ({ javaScriptEnabled }) => {
    const title = javaScriptEnabled ? 'Qui vient, avec script ?' : 'Qui vient, sans script ?';
    const page = await browser.visit({ javaScriptEnabled, width: 360 });
    await become(page, await visitorAs(world, 'ambassador'), world.origin());
    const look = async (where: Page = page) => {
      await expectNoSidewaysScroll(where);
      await expectWholeWords(where);
      if (javaScriptEnabled) await expectAccessible(where);
    };
    await page.goto(world.origin() + group);
    await page.getByRole('link', { name: 'Ouvrir une discussion' }).click();
    await look();
    await page.getByRole('button', { name: 'Envoyer au groupe' }).click();
    await expect.poll(() => page.title()).toMatch(/^Erreur/);
    await look();
    await page.getByLabel('Sujet').fill(title);
    await page.getByLabel('Votre message').fill('Qui peut venir ?');
    await page.getByRole('button', { name: 'Envoyer au groupe' }).click();
    await expect.poll(() => page.getByRole('heading', { level: 1 }).textContent()).toBe(title);
    await look();
    const discussion = page.url();

    const toNadia = await addressOf(animator, title);
    await handOver(
      animator,
      toNadia,
      mail(animator, toNadia, 'Moi, si c’est le matin.', `un-${javaScriptEnabled}`),
    );
    await handOver(
      animator,
      toNadia,
      mail(animator, toNadia, 'Moi, si c’est le matin.', `un-${javaScriptEnabled}`),
    );
    await handOver(
      'x@evil.example',
      toNadia,
      mail('x@evil.example', toNadia, 'Cliquez ici.', `vol-${javaScriptEnabled}`),
    );
    await page.reload();
    await expect.poll(() => page.getByText('Moi, si c’est le matin.').count()).toBe(1);
    expect(await page.getByRole('main').textContent()).not.toContain('Cliquez ici');
    expect(await page.getByRole('main').textContent()).not.toContain('a écrit');
    await look();

    const toHugo = await addressOf(ambassador, title);
    const raw = mail(ambassador, toHugo, 'Alors le matin.', `deux-${javaScriptEnabled}`);
    expect((await post(raw, signed(`${raw} `))).status).toBe(401);
    expect(await (await post(raw, signed(raw))).json()).toEqual({ fates: ['kept'] });
    await page.goto(discussion);
    await expect.poll(() => page.getByRole('heading', { level: 2, name: 'Hugo Delpech' }).count()).toBe(2);

    await page.getByLabel('Votre réponse').fill('Rendez-vous à 9 h.');
    await page.getByRole('button', { name: 'Répondre au groupe' }).click();
    await expect.poll(() => page.getByText('Rendez-vous à 9 h.').count()).toBe(1);
    await look();

    await page.goto(`${world.origin()}/courriels`);
    const told = page.locator('.entry', { hasText: animator });
    await expect.poll(() => told.first().textContent()).toMatch(/Re: \[Économie et télétravail\] Qui vient/);
    expect(await page.getByRole('main').textContent()).toContain('d’une autre adresse que la vôtre');
  },
  90_000,
);

test('whoever runs the network reads how much came in, and what became of it', async () => {
  const coordinator = await visitorAs(world, 'coordinator');
  const { text } = await coordinator.get('/extranet/courriels');
  expect(text).toMatch(/Reçus en trente jours.: 4 pris, 0 avis de non-remise, 2 refusés, 2 laissés de côté/);
});

test('mail for nobody here is refused at once, and what is signed for another moment is not taken', async () => {
  await expect(handOver('a@b.example', 'accueil@maillage.example', 'x')).rejects.toThrow(/Nobody here/);
  const raw = 'Subject: x\r\n\r\nx';
  const old = createHmac('sha256', secret).update(`1.${raw}`).digest('hex');
  expect((await post(raw, old)).status).toBe(401);
});
