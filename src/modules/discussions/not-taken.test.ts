import { expect, test } from 'vitest';
import { plain } from '#platform/testing/plain';
import { aMail, aTalkingGroup, type Written } from './testing.ts';

const box = aTalkingGroup();
const quote = '\n\nLe mar. 24 nov. 2026 à 10:00, Leïla <reponses@lot.example> a écrit :\n\n> Quel débit ?\n';

test.each<[string, (to: string) => string]>([
  ['another member', (to) => aMail({ from: box.mailOf(2), to })],
  ['a stranger', (to) => aMail({ from: 'voleur@evil.example', to })],
  [
    'a stranger under his name',
    (to) =>
      aMail({
        from: 'voleur@evil.example',
        to,
        headers: { From: `"${box.mailOf(1)}" <voleur@evil.example>` },
      }),
  ],
  ['nobody', (to) => aMail({ to, headers: { From: null } })],
  ['two people', (to) => aMail({ to, headers: { From: `voleur@evil.example, ${box.mailOf(1)}` } })],
])(
  'a mail from %s to the address of a member is not published, and she alone is told, once a day',
  async (_who, write) => {
    await box.opened();
    const to = await box.addressOf(1);
    await box.db().deleteFrom('outgoingMail').execute();
    expect(await box.enter(write(to), to)).toEqual(['forged']);
    expect(await box.enter(write(to), to)).toEqual(['forged']);
    expect(await box.posts()).toHaveLength(1);
    expect((await box.mails()).map(({ recipient }) => recipient)).toEqual([box.mailOf(1)]);
  },
);

test.each<[string, Written, () => Promise<unknown>, RegExp]>([
  [
    'a closed discussion',
    {},
    () => box.db().updateTable('discussion').set({ closedAt: box.now }).execute(),
    /est fermée/,
  ],
  [
    'a group that ended',
    {},
    () => box.db().updateTable('workingGroup').set({ archivedAt: box.now }).execute(),
    /terminé ses travaux/,
  ],
  [
    'a seat that ended',
    {},
    () =>
      box
        .db()
        .updateTable('groupMember')
        .set({ until: '2026-11-23' })
        .where('personId', '=', box.people[1] ?? '')
        .execute(),
    /plus membre/,
  ],
  ['only a quote', { text: quote }, async () => null, /rien d’autre/],
  ['nothing', { text: ' ' }, async () => null, /rien d’autre/],
  ['a megabyte of text', { text: 'Oui. '.repeat(210_000) }, async () => null, /vingt mille/],
])(
  '%s: one mail back says so and gives the words back, none to a machine',
  async (_what, written, first, sentence) => {
    await box.opened();
    const to = await box.addressOf(1);
    await box.db().deleteFrom('outgoingMail').execute();
    await first();
    const mail = aMail({ from: box.mailOf(1), to, text: 'Mes mots.', ...written });
    expect(await box.enter(mail, to)).toEqual(['refused']);
    expect(await box.enter(mail, to)).toEqual(['refused']);
    const robot = aMail({ from: box.mailOf(1), to, headers: { 'Auto-Submitted': 'auto-replied' } });
    expect(await box.enter(robot, to)).toEqual(['robot']);
    const told = await box.mails();
    expect(told.map(({ recipient }) => recipient)).toEqual([box.mailOf(1)]);
    expect(told[0]?.headers).toEqual({ 'Auto-Submitted': 'auto-replied' });
    expect(plain(told[0]?.text ?? '')).toMatch(sentence);
    if (!written.text) expect(told[0]?.text).toContain('Mes mots.');
    expect(await box.posts()).toHaveLength(1);
  },
);

test('two machines that answer each other stop after a dozen', async () => {
  await box.opened();
  const to = await box.addressOf(1);
  const fates: string[] = [];
  for (let rank = 0; rank < 20; rank += 1) {
    const headers = { 'Message-ID': `<${rank}@membre.example>` };
    fates.push(...(await box.enter(aMail({ from: box.mailOf(1), to, headers }), to)));
  }
  expect([fates.indexOf('refused'), fates.lastIndexOf('kept')]).toEqual([12, 11]);
  expect((await box.mails()).filter(({ subject }) => subject.includes('n’est pas arrivé'))).toHaveLength(1);
});

test.each([
  ['an address that was never given', 'reponses+lot-aaaaaaaaaaaaaaaaaaaa@espaces.lot.example', ['unknown']],
  ['a network that is not here', 'reponses+tarn-aaaaaaaaaaaaaaaaaaaa@espaces.lot.example', ['unknown']],
  ['an address of nobody', 'reponses@espaces.lot.example', ['unknown']],
  ['a return path', 'retours+lot-0198f0a0111170008000000000000000@lot.example', ['robot']],
])('mail to %s is no post', async (_what, to, fates) => {
  await box.opened();
  expect(await box.enter(aMail({ from: box.mailOf(1), to }), to)).toEqual(fates);
  expect(await box.posts()).toHaveLength(1);
});

test.each([
  ['nothing', ''],
  ['noise', Buffer.from(Array.from({ length: 5000 }, (_, rank) => (rank * 7919) % 256))],
  [
    'parts within parts',
    `Content-Type: multipart/mixed; boundary=a0\r\n\r\n${Array.from({ length: 400 }, (_, rank) => `--a${rank}\r\nContent-Type: multipart/mixed; boundary=a${rank + 1}\r\n\r\n`).join('')}`,
  ],
  ['a header without an end', `Subject: ${'x'.repeat(400_000)}`],
])('%s is read as nothing, and breaks nothing', async (_what, raw) => {
  await box.opened();
  const to = await box.addressOf(1);
  expect(['unknown', 'forged', 'robot']).toContain((await box.enter(raw, to))[0]);
  expect(await box.posts()).toHaveLength(1);
});

test('an answer may come to an address that a server wrote in capitals', async () => {
  await box.opened();
  const to = await box.addressOf(1);
  expect(await box.enter(aMail({ from: box.mailOf(1), to }), to.toUpperCase())).toEqual(['kept']);
});
