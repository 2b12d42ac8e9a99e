import { expect, test } from 'vitest';
import { plain } from '#platform/testing/plain';
import { aMail, aTalkingGroup, type Written } from './testing.ts';

const box = aTalkingGroup();
const quote = '\n\nLe mar. 24 nov. 2026 à 10:00, Leïla <reponses@lot.example> a écrit :\n\n> Quel débit ?\n';

/** Bruno answers by mail, once the discussion is there; answers what became of it and what his post says. */
async function arrives(written: Written, envelopeFrom: string | null = 'bruno@membre.example') {
  await box.opened();
  const to = await box.addressOf(1);
  await box.db().deleteFrom('outgoingMail').execute();
  const fates = await box.enter(aMail({ from: box.mailOf(1), to, ...written }), to, envelopeFrom);
  const post = (await box.posts())[1];
  return { fates, text: post?.text ?? null, files: post?.files ?? [], told: await box.mails() };
}

const html = { 'Content-Type': 'text/html; charset=utf-8' };
const mixed = { 'Content-Type': 'multipart/mixed; boundary=b' };
const part = (type: string, body: string, more = '') =>
  `--b\r\nContent-Type: ${type}\r\n${more}\r\n${body}\r\n`;
const attached =
  'Content-Disposition: attachment; filename="budget.xlsx"\r\nContent-Transfer-Encoding: base64\r\n';

test.each<[string, Written, string]>([
  ['a plain answer', {}, 'Oui pour moi.'],
  ['Gmail’s quote', { text: `Oui pour moi.${quote}` }, 'Oui pour moi.'],
  ['a page alone', { headers: html, body: '<p>Oui pour&nbsp;moi.</p>' }, 'Oui pour moi.'],
  [
    'a page with Gmail’s quote',
    { headers: html, body: '<div>Oui pour moi.</div><div class="gmail_quote">Non</div>' },
    'Oui pour moi.',
  ],
  [
    'a page that would run',
    { headers: html, body: '<script>alert(1)</script><p>Oui <b onclick=x>pour</b> moi.</p>' },
    'Oui pour moi.',
  ],
  [
    'words of ten years ago',
    {
      headers: {
        'Content-Type': 'text/plain; charset=iso-8859-1',
        'Content-Transfer-Encoding': 'quoted-printable',
      },
      body: 'Oui, =E9videmment.',
    },
    'Oui, évidemment.',
  ],
  [
    'base 64',
    {
      headers: { 'Content-Transfer-Encoding': 'base64' },
      body: Buffer.from('Oui pour moi.').toString('base64'),
    },
    'Oui pour moi.',
  ],
  [
    'a charset that nobody knows',
    { headers: { 'Content-Type': 'text/plain; charset=martian' } },
    'Oui pour moi.',
  ],
  ['accents in two pieces', { text: 'Oui, e\u0301videmment.' }, 'Oui, évidemment.'],
  ['a NUL, and signs that turn a line round', { text: 'Oui\u0000 pour \u202emoi.' }, 'Oui pour moi.'],
  ['his address in capitals', { from: 'MEMBRE1@Economie-Et-Teletravail.Example' }, 'Oui pour moi.'],
  ['no identifier', { headers: { 'Message-ID': null } }, 'Oui pour moi.'],
  [
    'an identifier that is very long',
    { headers: { 'Message-ID': `<${'x'.repeat(900)}@membre.example>` } },
    'Oui pour moi.',
  ],
  ['no date and no subject', { headers: { Date: null, Subject: null } }, 'Oui pour moi.'],
  ['« Auto-Submitted: no »', { headers: { 'Auto-Submitted': 'no' } }, 'Oui pour moi.'],
  ['a priority', { headers: { 'X-Priority': '1', Importance: 'high' } }, 'Oui pour moi.'],
  [
    'a signature under PGP',
    {
      headers: { 'Content-Type': 'multipart/signed; boundary=b; protocol="application/pgp-signature"' },
      body: `${part('text/plain; charset=utf-8', 'Oui pour moi.')}${part('application/pgp-signature; name="signature.asc"', 'x')}--b--`,
    },
    'Oui pour moi.',
  ],
  [
    'a file beside it',
    {
      headers: mixed,
      body: `${part('text/plain', 'Oui pour moi.')}${part('application/octet-stream', 'AAAA', attached)}--b--`,
    },
    'Oui pour moi.',
  ],
  [
    'a mail within it',
    {
      headers: mixed,
      body: `${part('text/plain', 'Oui pour moi.')}${part('message/rfc822', 'From: x@y.example\r\nSubject: Non\r\n\r\nNon.')}--b--`,
    },
    'Oui pour moi.',
  ],
  [
    'a boundary that is never closed',
    { headers: mixed, body: part('text/plain', 'Oui pour moi.') },
    'Oui pour moi.',
  ],
  [
    'headers that are repeated',
    { headers: { 'Content-Type': 'text/plain', 'content-type ': 'text/plain' } },
    'Oui pour moi.',
  ],
  [
    'only a file',
    { headers: mixed, body: `${part('application/octet-stream', 'AAAA', attached)}--b--` },
    '–',
  ],
])('%s: it is in the discussion', async (_what, written, text) => {
  const { fates, ...post } = await arrives(written);
  expect([fates, post.text]).toEqual([['kept'], text]);
});

test('files that were left out are named, those of a signature are not', async () => {
  const picture = 'Content-Disposition: inline; filename="logo.png"\r\nContent-Transfer-Encoding: base64\r\n';
  const body = `${part('text/plain', 'Voici.')}${part('image/png', 'AAAA', picture)}${part('application/octet-stream', 'AAAA', attached)}--b--`;
  const { files, told } = await arrives({ headers: mixed, body });
  expect(files).toEqual(['budget.xlsx']);
  expect(plain(told[0]?.text ?? '')).toContain('Joint au message, et pas transmis : budget.xlsx.');
});

test.each<[string, Written, string | null | undefined]>([
  ['an absence', { headers: { 'Auto-Submitted': 'auto-replied' } }, undefined],
  ['an absence with a remark', { headers: { 'Auto-Submitted': 'auto-replied (vacation)' } }, undefined],
  ['an absence without the header', { subject: 'Réponse automatique : Débit' }, undefined],
  ['an absence in English', { subject: 'Automatic reply: Débit' }, undefined],
  ['an old answering machine', { headers: { 'X-Autoreply': 'yes' } }, undefined],
  ['another', { headers: { 'X-Autorespond': 'Débit' } }, undefined],
  ['bulk', { headers: { Precedence: 'bulk' } }, undefined],
  ['a list', { headers: { Precedence: 'list' } }, undefined],
  ['a list by its name', { headers: { 'List-Id': '<tous@lot.example>' } }, undefined],
  [
    'our own letter, forwarded by a rule',
    { headers: { 'List-Id': '<economie.lot.lot.example>', 'Auto-Submitted': 'no' } },
    undefined,
  ],
  [
    'a report',
    { headers: { 'Content-Type': 'multipart/report; boundary=b; report-type=delivery-status' } },
    undefined,
  ],
  ['an empty envelope', {}, ''],
  ['an empty return path', { headers: { 'Return-Path': '<>' } }, null],
  ['a mail server', { from: 'MAILER-DAEMON@membre.example' }, undefined],
])('%s is left out in silence, and counted', async (_what, written, envelopeFrom) => {
  const { fates, text, told } = await arrives(written, envelopeFrom);
  expect([fates, text, told]).toEqual([['robot'], null, []]);
  expect(await box.counted()).toEqual({ robot: 1 });
});

test('one of our own mails that comes round is a loop', async () => {
  const id = '0198f0a0-1111-7000-8000-000000000001';
  const { fates, told } = await arrives({ headers: { 'Message-ID': `<${id}.lot@lot.example>` } });
  expect([fates, told]).toEqual([['loop'], []]);
});

test('the same mail twice is one post; another answer of its author is another', async () => {
  await arrives({});
  const to = await box.addressOf(1);
  const again = aMail({ from: box.mailOf(1), to });
  expect(await box.enter(again, to)).toEqual(['again']);
  const other = aMail({ from: box.mailOf(1), to, headers: { 'Message-ID': '<deux@membre.example>' } });
  expect(await box.enter(other, to)).toEqual(['kept']);
  expect(await box.posts()).toHaveLength(3);
});

test('whoever signs below the quote posts her answer, and never the link by which one writes in her name', async () => {
  await box.opened();
  const letter = (await box.mails()).find(({ recipient }) => recipient === box.mailOf(1))?.text ?? '';
  expect(letter).toContain('/fil/');
  const quoted = letter.replace(/^/gm, '> ');
  const attribution = 'Le 24/11/2026 à 10:12, Leïla a écrit :';
  const to = await box.addressOf(1);
  const send = (id: string, text: string) =>
    box.enter(aMail({ from: box.mailOf(1), to, headers: { 'Message-ID': id }, text }), to);
  await send('<un@x.example>', `Oui.\n\n${attribution}\n${quoted}\n\n-- \nBruno`);
  await send('<deux@x.example>', `${attribution}\n> Quel débit ?\nTrente.\n${quoted}\nMerci à vous.`);
  const [, first, second] = await box.posts();
  expect(first?.text).toBe('Oui.');
  expect(second?.text).toContain('Trente.');
  expect((await box.mails()).map(({ text }) => text).filter((text) => />.*\/fil\//.test(text))).toEqual([]);
  expect(second?.text).not.toContain('/fil/');
});
