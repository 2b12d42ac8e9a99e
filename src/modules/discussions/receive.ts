import { groupById, standingOf } from '#modules/groups';
import type { Group } from '#modules/groups/rules';
import { type Database, inTransaction } from '#platform/database/deed';
import type { Receive } from '#platform/incoming/fate';
import type { IncomingMail } from '#platform/incoming/incoming-mail';
import { readMailId } from '#platform/mail/return-path';
import { addPost } from './add-post.ts';
import { type Discussion, longestText, type MailRefusal, mostMailsAnHour, type Post } from './discussion.ts';
import { tellNotTaken } from './letters.ts';
import { type Addressee, addresseeOf, lockDiscussion, mailsSince, postNames } from './store.ts';

const hourMs = 3_600_000;

/** What a member answers by mail arrives in its discussion; what is not taken in is told to her, never to whoever wrote. */
export const receive: Receive = (db, { token, mail }, now) =>
  inTransaction(db, async (tx) => {
    const who = await addresseeOf(tx, token);
    const discussion = who && (await lockDiscussion(tx, who.discussionId));
    const group = discussion && (await groupById(tx, discussion.groupId));
    if (!who || !discussion || !group) return null;
    const notTaken = { who, discussion, group, text: mail.text, now };
    if (mail.from !== who.email?.toLowerCase()) {
      await tellNotTaken(tx, { ...notTaken, why: 'forged' });
      return 'forged';
    }
    const posts = await postNames(tx, discussion.id);
    if (posts.some(({ messageId }) => messageId === mail.messageId)) return 'again';
    const why = await refusalOf(tx, { who, discussion, group, mail, now });
    if (why !== null) {
      await tellNotTaken(tx, { ...notTaken, why });
      return 'refused';
    }
    const { personId, name: authorName } = who;
    const { text, files, messageId } = mail;
    const written = text === '' ? '–' : text;
    const post = { personId, authorName, text: written, files, messageId, answersId: answered(mail, posts) };
    await addPost(tx, discussion.id, post, now);
    return 'kept';
  });

interface Asked {
  who: Addressee;
  discussion: Discussion;
  group: Group;
  mail: IncomingMail;
  now: Date;
}

async function refusalOf(
  tx: Database,
  { who, discussion, group, mail, now }: Asked,
): Promise<MailRefusal | null> {
  if ((await standingOf(tx, group.id, who.personId)) === null) return 'notMember';
  if (group.archivedAt !== null) return 'archived';
  if (discussion.closedAt !== null) return 'closed';
  if (mail.text === '' && mail.files.length === 0) return 'empty';
  if (mail.text.length > longestText) return 'tooLong';
  const since = new Date(now.getTime() - hourMs);
  const many = await mailsSince(tx, discussion.id, who.personId, since);
  return many >= mostMailsAnHour ? 'tooMany' : null;
}

/** The post that a mail answers, by the nearest of the identifiers that it names. */
function answered(mail: IncomingMail, posts: readonly Pick<Post, 'id' | 'messageId'>[]): string | null {
  for (const name of mail.answers) {
    const ours = readMailId(name)?.mailId;
    const post = posts.find(({ id, messageId }) => id === ours || messageId === name);
    if (post) return post.id;
  }
  return null;
}
