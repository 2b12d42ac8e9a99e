import { createHash, createPublicKey, createVerify, generateKeyPairSync, type KeyObject } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { sql } from 'kysely';
import { beforeAll, expect, test } from 'vitest';
import { readConfig } from '#platform/config';
import { freshDatabase } from '#platform/testing/fresh-database';
import { freshFolder } from '#platform/testing/fresh-files';
import { mailServer } from '#platform/testing/mail-server';
import { sendMail } from './mail.ts';
import { deliverMail, postOfficeOf } from './post-office.ts';
import { readersOf } from './readers.ts';

const db = freshDatabase();
const server = mailServer();
const folder = freshFolder();
const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
const keyFile = join(folder, 'dkim.pem');
const now = new Date('2026-11-24T09:12:00Z');

const signing = {
  MAILLAGE_DKIM_DOMAIN: 'espaces.lot.example',
  MAILLAGE_DKIM_SELECTOR: 'maillage2026',
  MAILLAGE_DKIM_KEY: keyFile,
};

beforeAll(async () => {
  writeFileSync(keyFile, privateKey.export({ type: 'pkcs8', format: 'pem' }));
  await sql`update public.network set demonstration = false where slug = 'lot'`.execute(db());
});

async function received(settings: Record<string, string>): Promise<string> {
  const read = readConfig({ MAILLAGE_MAIL_URL: server.url(), ...settings });
  const office = 'config' in read ? postOfficeOf(read.config, readersOf([], '')) : null;
  if (!office) throw new Error(JSON.stringify(read));
  const ics = 'BEGIN:VCALENDAR\r\nMETHOD:REQUEST\r\nEND:VCALENDAR\r\n';
  await sendMail(db(), {
    to: 'nadia@lot.example',
    subject: 'L’atelier de mardi à Figeac est confirmé',
    text: [
      'Bonjour,',
      { label: 'Changer', address: 'https://lot.example/x?a=1&b=2' },
      '. un point  et deux espaces ',
    ],
    calendar: { method: 'REQUEST', ics },
    now,
  });
  await deliverMail(db(), { ...office, now });
  return server.received[0]?.raw.toString('latin1') ?? '';
}

test('a mail is signed by the domain of the settings, and its signature holds for what was received', async () => {
  const raw = await received(signing);
  const { tags, isRight } = verify(raw, createPublicKey(privateKey));
  expect(tags).toMatchObject({ a: 'rsa-sha256', d: 'espaces.lot.example', s: 'maillage2026' });
  expect(tags.h?.split(':')).toEqual(expect.arrayContaining(['from', 'to', 'subject', 'message-id', 'date']));
  expect(isRight).toBe(true);
});

test('one word changed on the way, and the signature no longer holds', async () => {
  const raw = await received(signing);
  const key = createPublicKey(privateKey);
  expect(verify(raw.replace('Bonjour', 'Bonsoir'), key).isRight).toBe(false);
  expect(verify(raw.replace(/^To: .*$/m, 'To: autre@lot.example'), key).isRight).toBe(false);
});

test('without the settings a mail leaves unsigned', async () => {
  expect(await received({})).not.toMatch(/^DKIM-Signature/m);
});

test('the settings of a signature go together, and its key must be one', () => {
  const wrong = (settings: Record<string, string>) => {
    const read = readConfig(settings);
    return 'wrong' in read ? read.wrong.map(({ name }) => name) : [];
  };
  const { MAILLAGE_DKIM_KEY, ...others } = signing;
  expect(wrong(others)).toEqual(['MAILLAGE_DKIM_KEY']);
  expect(wrong({ ...signing, MAILLAGE_DKIM_KEY: join(folder, 'nowhere.pem') })).toEqual([
    'MAILLAGE_DKIM_KEY',
  ]);
  expect(wrong({ MAILLAGE_DKIM_KEY })).toEqual(['MAILLAGE_DKIM_DOMAIN']);
  expect(wrong(signing)).toEqual([]);
});

/** What a reader's server does with a signature (RFC 6376, relaxed/relaxed), the public key taken from the DNS. */
function verify(raw: string, key: KeyObject): { tags: Record<string, string>; isRight: boolean } {
  const end = raw.indexOf('\r\n\r\n');
  const headers = raw.slice(0, end).split(/\r\n(?![ \t])/);
  const body = raw.slice(end + 4);
  const signature = headers.find((line) => /^dkim-signature:/i.test(line)) ?? '';
  const tags = Object.fromEntries(
    signature
      .slice(signature.indexOf(':') + 1)
      .split(';')
      .map((tag) => /^\s*(\w+)\s*=([\s\S]*)$/.exec(tag))
      .flatMap((found) => (found ? [[found[1], (found[2] ?? '').replace(/\s/g, '')]] : [])),
  ) as Record<string, string>;
  const relaxedBody = `${body
    .split('\r\n')
    .map((line) => line.replace(/[ \t]+/g, ' ').replace(/ $/, ''))
    .join('\r\n')
    .replace(/(\r\n)*$/, '')}\r\n`;
  const bodyHash = createHash('sha256').update(relaxedBody, 'latin1').digest('base64');
  const relaxed = (line: string): string => {
    const [, name = '', value = ''] = /^([^:]+):([\s\S]*)$/.exec(line) ?? [];
    return `${name.toLowerCase().trim()}:${value
      .replace(/\r\n/g, '')
      .replace(/[ \t]+/g, ' ')
      .trim()}`;
  };
  const left = [...headers];
  const signed = (tags.h ?? '').split(':').flatMap((name) => {
    const at = left.findLastIndex((line) => line.toLowerCase().startsWith(`${name.toLowerCase()}:`));
    return at < 0 ? [] : left.splice(at, 1).map(relaxed);
  });
  const own = relaxed(signature.replace(/(\bb=)[^;]*/, '$1'));
  const isSigned = createVerify('RSA-SHA256')
    .update([...signed, own].join('\r\n'), 'latin1')
    .verify(key, tags.b ?? '', 'base64');
  return { tags, isRight: isSigned && bodyHash === tags.bh };
}
