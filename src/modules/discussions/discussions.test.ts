import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { sql } from 'kysely';
import PostalMime from 'postal-mime';
import { expect, test } from 'vitest';
import { readConfig } from '#platform/config';
import { carrierOf } from '#platform/mail/carrier';
import { deliverMail } from '#platform/mail/post-office';
import { readersOf } from '#platform/mail/readers';
import { inEnglish } from '#platform/testing/in-english';
import { mailServer } from '#platform/testing/mail-server';
import { plain } from '#platform/testing/plain';
import { postTopic } from './letters.ts';
import { aMail, aTalkingGroup } from './testing.ts';

const box = aTalkingGroup();
const server = mailServer();

/** Sends what waits to a real mail server, and answers what it got, by reader. */
async function delivered() {
  await sql`update public.network set demonstration = false where slug = 'lot'`.execute(box.db());
  const read = readConfig({ MAILLAGE_MAIL_URL: server.url() });
  const carry = 'config' in read ? carrierOf(read.config) : null;
  if (!carry) throw new Error('no carrier');
  const choices = { chosen: async () => [], ways: () => ({ choose: '/choix', stop: '/arret/x' }) };
  const readers = readersOf([{ mailTopics: [postTopic], mailChoices: choices }], 'x');
  const from = 'Espaces du Lot <reseau@lot.example>';
  await deliverMail(box.db(), { carry, from, replies: 'reponses@lot.example', readers, now: box.now });
  await sql`update public.network set demonstration = true where slug = 'lot'`.execute(box.db());
  return new Map(server.received.map(({ to, raw }) => [to, raw]));
}

const read = (raw: Buffer | undefined) => PostalMime.parse(raw ?? Buffer.alloc(0));

test('a post reaches each other member under its author’s name, with an address of her own for the answer', async () => {
  await box.opened();
  const mails = await delivered();
  expect([...mails.keys()].sort()).toEqual([box.mailOf(1), box.mailOf(2)]);
  const [bruno, aicha] = await Promise.all([read(mails.get(box.mailOf(1))), read(mails.get(box.mailOf(2)))]);
  expect(bruno.from).toEqual({ name: 'Leïla', address: 'reseau@lot.example' });
  expect(bruno.subject).toBe('[Économie et télétravail] Débit');
  expect(bruno.replyTo).toEqual([{ name: '', address: (await box.addressOf(1)).replace('espaces.', '') }]);
  expect(aicha.replyTo).not.toEqual(bruno.replyTo);
  expect(aicha.messageId).toBe(bruno.messageId);
  expect(plain(bruno.text ?? '')).toContain('Quel débit faut-il ?');
  expect(plain(bruno.text ?? '')).toContain('tout le groupe lira votre réponse');
  const header = (name: string) => bruno.headers.find(({ key }) => key === name)?.value;
  expect(header('list-id')).toBe(`<${box.slug}.lot.lot.example>`);
  expect(header('list-unsubscribe')).toMatch(/^<http/);
  expect(header('list-unsubscribe-post')).toBe('List-Unsubscribe=One-Click');
  expect([header('precedence'), header('auto-submitted')]).toEqual(['list', 'no']);
});

test('an answer by mail arrives, and mail programs show it under the post that it answers', async () => {
  await box.opened();
  const first = await read((await delivered()).get(box.mailOf(1)));
  server.received.length = 0;
  const to = await box.addressOf(1);
  const headers = {
    'Message-ID': '<7F00-un@membre.example>',
    'In-Reply-To': first.messageId ?? '',
    References: first.messageId ?? '',
  };
  await box.enter(aMail({ from: box.mailOf(1), to, headers, text: 'Trente, en montée.' }), to);
  const second = await read((await delivered()).get(box.mailOf(0)));
  expect(second.from).toEqual({ name: 'Bruno', address: 'reseau@lot.example' });
  expect(second.subject).toBe('Re: [Économie et télétravail] Débit');
  expect([second.inReplyTo, second.references]).toEqual([first.messageId, first.messageId]);
  server.received.length = 0;

  // Leïla answers on the page: Bruno’s own program knows what he sent, Aïcha’s what she got.
  const { id } = await box.discussion();
  await box.member(0, 'Leïla').post(`${box.list()}/${id}`, { text: 'Noté.' });
  const third = await read((await delivered()).get(box.mailOf(1)));
  const answered = `<7F00-un@membre.example> ${second.messageId}`;
  expect([third.inReplyTo, third.references]).toEqual([answered, `${first.messageId} ${answered}`]);
});

test('another mail program’s reader reads every mail as we meant it', async () => {
  await box.opened('Déjà là ? « Oui », dit-on à l’œil nu.\n\nhttps://lot.example/a');
  const raw = (await delivered()).get(box.mailOf(1)) ?? Buffer.alloc(0);
  const script = `import sys, json, email, email.policy
m = email.message_from_bytes(sys.stdin.buffer.read(), policy=email.policy.default)
t = m.get_body(('plain',)).get_content()
print(json.dumps([m['subject'], m['from'].addresses[0].display_name, m['reply-to'].addresses[0].addr_spec, t, [str(d) for d in m.defects], m.get_body(('html',)).get_content()[:15]]))`;
  const child = promisify(execFile)('python3', ['-c', script]);
  child.child.stdin?.end(raw);
  const [subject, from, reply, text, defects, page] = JSON.parse((await child).stdout) as string[];
  expect([subject, from, reply]).toEqual([
    '[Économie et télétravail] Débit',
    'Leïla',
    (await box.addressOf(1)).replace('espaces.', ''),
  ]);
  expect(text).toContain('Déjà là ? « Oui », dit-on à l’œil nu.');
  expect([defects, page]).toEqual([[], '<!DOCTYPE html>']);
});

test('a discussion of two hundred posts names few of them, and opens on its last page', async () => {
  const path = await box.opened();
  const { id: discussionId } = await box.discussion();
  const post = { discussionId, authorName: 'Bruno', text: 'Oui.', postedAt: box.now };
  await box
    .db()
    .insertInto('discussionPost')
    .values(Array.from({ length: 200 }, () => post))
    .execute();
  await box.member(2, 'Aïcha').submit(path, { text: 'La dernière.' });
  const mail = (await box.mails()).at(-1);
  expect(mail).toHaveProperty('thread.before.length', 21);
  const { text } = await box.member(1).get(path);
  expect(plain(text)).toContain('La dernière.');
  expect(plain(text)).not.toContain('Quel débit faut-il ?');
});

test('somebody of the network reads an open group and writes nothing; a stranger reads nothing', async () => {
  const path = await box.opened();
  const reader = await box.stranger('animator').get(path);
  expect([reader.status, reader.text.includes('name="text"')]).toEqual([200, false]);
  expect((await box.stranger('animator').post(path, { text: 'Moi aussi.' })).status).toBe(403);
  expect((await box.stranger(null).get(path)).status).toBe(403);
});

test('whoever steers closes a discussion: nothing more is written, and what was being typed is not lost', async () => {
  const path = await box.opened();
  expect((await box.member(1).post(`${path}/fermer`, {})).status).toBe(403);
  await box.member(0).post(`${path}/fermer`, {});
  const answer = await box.member(1).post(path, { text: 'Trop tard ?' });
  expect([answer.status, plain(answer.text)]).toEqual([
    409,
    expect.stringContaining('Votre texte est encore là'),
  ]);
  expect(answer.text).toContain('>Trop tard ?</textarea>');
  await box.member(0).post(`${path}/rouvrir`, {});
  expect((await box.member(1).submit(path, { text: 'À temps.' })).status).toBe(303);
  await box.db().updateTable('workingGroup').set({ archivedAt: box.now }).execute();
  const ended = await box.member(1).post(path, { text: 'Encore un mot.' });
  expect([ended.status, ended.text.includes('>Encore un mot.</textarea>')]).toEqual([409, true]);
  expect(await box.posts()).toHaveLength(2);
});

test('each removes what she wrote, whoever steers removes the rest; others remove nothing', async () => {
  const path = await box.opened();
  await box.member(1, 'Bruno').submit(path, { text: 'Une bêtise.' });
  const [, post] = await box.posts();
  const remove = `${path}/messages/${post?.id}/retirer`;
  expect((await box.member(2).post(remove, {})).status).toBe(403);
  await box.member(1).post(remove, {});
  expect(await box.posts()).toHaveLength(1);
  expect((await box.member(1).post(remove, {})).status).toBe(404);
  const acts = () => box.db().selectFrom('journal').select('act').execute();
  expect(await acts()).toEqual([]);
  await box.member(1, 'Bruno').submit(path, { text: 'Une autre.' });
  const [, second] = await box.posts();
  const before = (await box.mails()).length;
  for (const _ of [1, 2]) await box.member(0).post(`${path}/messages/${second?.id}/retirer`, {});
  const [told, ...others] = (await box.mails()).slice(before);
  expect([told?.recipient, others]).toEqual([box.mailOf(1), []]);
  expect(plain(told?.text ?? '')).toContain(
    'Nadia Ferrand a retiré votre message de la discussion « Débit »',
  );
  expect(plain(told?.text ?? '')).toContain('Une autre.');
  expect(await acts()).toEqual([{ act: 'discussion.post-removed' }]);
  const page = plain((await box.member(2).get(path)).text);
  expect(page).toContain('Ce message a été retiré par le secrétariat du groupe.');
  expect(page).not.toContain('Une autre.');
  await box.db().updateTable('workingGroup').set({ archivedAt: box.now }).execute();
  expect((await box.member(0).get(path)).text).toContain('/retirer"');
  await box.member(1, 'Bruno').post(`${path}/messages/${second?.id}/retirer`, {});
  expect(await box.posts()).toHaveLength(1);
});

test('what is typed is shown as it was typed, and nothing of it runs', async () => {
  const path = await box.opened(
    '<script>alert(1)</script> **pas gras**\n> une citation\nhttps://lot.example/a.',
  );
  const { text } = await box.member(1).get(path);
  expect(text).toContain('&lt;script&gt;alert(1)&lt;/script&gt; **pas gras**');
  expect(text).toContain('<a href="https://lot.example/a" rel="nofollow noreferrer">');
});

test('a post without words, or of a book, is not sent, and stays where it was typed', async () => {
  const path = await box.opened();
  const empty = await box.member(1).submit(path, { text: ' ' });
  expect([empty.status, plain(empty.text)]).toEqual([422, expect.stringContaining('Écrivez votre message.')]);
  expect((await box.member(1).submit(path, { text: 'x'.repeat(20_001) })).status).toBe(422);
});

test('where the network writes in English, so does what stands around a post', () =>
  inEnglish(box.db, async () => {
    await box.opened();
    const mails = await delivered();
    const bruno = await read(mails.get(box.mailOf(1)));
    expect(plain(bruno.text ?? '')).toContain('Leïla wrote:');
    expect(plain(bruno.text ?? '')).toContain('Read the discussion and answer');
  }));
