import { sql } from 'kysely';
import PostalMime from 'postal-mime';
import { beforeAll, beforeEach, expect, test } from 'vitest';
import { readConfig } from '#platform/config';
import { filesOf } from '#platform/files/files';
import { freshDatabase } from '#platform/testing/fresh-database';
import { freshFolder } from '#platform/testing/fresh-files';
import { mailServer } from '#platform/testing/mail-server';
import { sendMail } from './mail.ts';
import { deliverMail, postOfficeOf } from './post-office.ts';
import { readersOf } from './readers.ts';

const db = freshDatabase();
const server = mailServer();
const folder = freshFolder();
const now = new Date('2026-11-24T09:12:00Z');

beforeAll(async () => {
  await sql`update public.network set demonstration = false where slug = 'lot'`.execute(db());
});
beforeEach(() => server.start());

function office() {
  const read = readConfig({ MAILLAGE_MAIL_URL: server.url(), MAILLAGE_DATA: folder });
  if (!('config' in read)) throw new Error(JSON.stringify(read));
  const opened = postOfficeOf(read.config, readersOf([], ''));
  if (!opened) throw new Error('no post office');
  return { opened, files: filesOf(read.config) };
}

async function received(sha256: string) {
  const attachment = { sha256, name: 'Dossier du comité.pdf', type: 'application/pdf' };
  await sendMail(db(), { to: 'leila@lot.example', subject: 'Dossier', text: 'Bonjour.', attachment, now });
  expect(await deliverMail(db(), { ...office().opened, now })).toBe(1);
  return PostalMime.parse(server.received.at(-1)?.raw ?? Buffer.alloc(0));
}

test('a file goes with its mail, under its name', async () => {
  const bytes = new TextEncoder().encode('%PDF-1.7 un dossier');
  const { attachments } = await received(await office().files.put('lot', bytes));
  expect(attachments).toMatchObject([{ filename: 'Dossier du comité.pdf', mimeType: 'application/pdf' }]);
  expect(Buffer.from(attachments[0]?.content as ArrayBuffer).equals(bytes)).toBe(true);
});

test('a mail whose file is kept no more leaves without it', async () => {
  const { attachments, text } = await received('0'.repeat(64));
  expect(attachments).toEqual([]);
  expect(text).toContain('Bonjour.');
});
