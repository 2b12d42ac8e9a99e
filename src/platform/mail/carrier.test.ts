import type { AddressInfo } from 'node:net';
import { createServer, type Socket } from 'node:net';
import { sql } from 'kysely';
import { beforeAll, expect, test } from 'vitest';
import { readConfig } from '#platform/config';
import { freshDatabase } from '#platform/testing/fresh-database';
import { mailServer } from '#platform/testing/mail-server';
import { carrierOf } from './carrier.ts';
import { type Mail, sendMail } from './mail.ts';
import type { Message } from './message.ts';
import { deliverMail } from './post-office.ts';
import { readersOf } from './readers.ts';

const db = freshDatabase();
const server = mailServer();
const now = new Date('2026-11-24T09:12:00Z');

beforeAll(async () => {
  await sql`update public.network set demonstration = false where slug = 'lot'`.execute(db());
});

const configWith = (settings: Record<string, string>) => {
  const read = readConfig(settings);
  if ('wrong' in read) throw new Error('wrong settings');
  return read.config;
};

const letter = { to: 'nadia@lot.example', subject: 'À bientôt', text: 'Votre lien.' };

/** Writes a mail down, has it carried, and reads what the mail server got. */
async function sentAs(mail: Partial<Mail>) {
  const config = configWith({ MAILLAGE_MAIL_URL: server.url() });
  const carry = carrierOf(config);
  if (!carry) throw new Error('no carrier');
  await sendMail(db(), { ...letter, ...mail, now });
  expect(
    await deliverMail(db(), { carry, from: config.MAILLAGE_MAIL_FROM, readers: readersOf([], ''), now }),
  ).toBe(1);
  const [received] = server.received;
  if (!received) throw new Error('nothing came');
  return { received, read: await received.read() };
}

test('without a mail server in the settings nothing carries mail away', () => {
  expect(carrierOf(configWith({}))).toBeNull();
});

test('a mail reaches the mail server with its sender, its reader and its accents', async () => {
  const { received, read } = await sentAs({});
  expect([received.from, received.to]).toEqual(['ne-pas-repondre@maillage.example', 'nadia@lot.example']);
  expect([read.subject, read.text?.trim()]).toEqual(['À bientôt', 'Votre lien.']);
  expect(read.from).toEqual({ name: 'Maillage', address: 'ne-pas-repondre@maillage.example' });
  expect(read.html).toContain('Votre lien.');
  expect(read.messageId).toMatch(/^<[0-9a-f-]{36}\.lot@maillage\.example>$/);
});

test('a letter in parts is read as text or as a page, and both say the same', async () => {
  const address = 'https://espaces.lot.example/inscriptions/abc';
  const { read } = await sentAs({ text: ['Bonjour,', { label: 'Confirmer', address }, 'À mardi.'] });
  expect(read.text?.trim()).toBe(`Bonjour,\n\nConfirmer\u00a0:\n${address}\n\nÀ mardi.`);
  expect(read.html).toMatch(new RegExp(`<a href="${address}"[^>]*>Confirmer</a>`));
});

test('an invitation reaches a calendar program beside the words, and as a file', async () => {
  const ics = 'BEGIN:VCALENDAR\r\nMETHOD:CANCEL\r\nEND:VCALENDAR\r\n';
  const { received, read } = await sentAs({ calendar: { method: 'CANCEL', ics } });
  expect(received.raw.toString()).toMatch(
    /multipart\/alternative[\s\S]*text\/plain[\s\S]*text\/html[\s\S]*Content-Type: text\/calendar; charset=utf-8; method=CANCEL/,
  );
  const file = read.attachments.find(({ filename }) => filename === 'rendez-vous.ics');
  expect(new TextDecoder().decode(file?.content as ArrayBuffer)).toBe(ics.replaceAll('\r', ''));
});

test('a header of a mail comes with it, on one line whatever is in it', async () => {
  const headers = { 'Reply-To': 'espace@figeac.example', 'X-Essai': 'un\r\nBcc: autre@lot.example' };
  const { read } = await sentAs({ headers });
  expect(read.replyTo).toEqual([{ name: '', address: 'espace@figeac.example' }]);
  expect(read.headers.map(({ key }) => key)).not.toContain('bcc');
  expect(read.headers.find(({ key }) => key === 'auto-submitted')?.value).toBe('auto-generated');
});

test('a mail server that accepts the call and then says nothing is given up within ten seconds', async () => {
  const calls: Socket[] = [];
  const silent = createServer((socket) => calls.push(socket));
  await new Promise<void>((resolve) => silent.listen(0, 'localhost', resolve));
  const { port } = silent.address() as AddressInfo;

  const carry = carrierOf(configWith({ MAILLAGE_MAIL_URL: `smtp://localhost:${port}` }));
  const message: Message = { ...letter, from: 'a@lot.example', html: '', messageId: '<1@lot>', headers: {} };
  await expect(carry?.(message)).rejects.toThrow(/greeting/i);
  for (const call of calls) call.destroy();
  silent.close();
}, 10_000);
