import { membersOf, seatTokens } from '#modules/groups';
import type { Group } from '#modules/groups/rules';
import { personById } from '#modules/network';
import type { Viewer } from '#platform/access';
import type { Database } from '#platform/database/deed';
import { langOf } from '#platform/database/language';
import { zoneOf } from '#platform/database/zone';
import { siteAddress, siteName } from '#platform/http/site-address';
import type { Lang } from '#platform/i18n';
import { newReplyToken } from '#platform/incoming/reply-address';
import type { Part } from '#platform/letters/parts';
import { sendMail, sendMails } from '#platform/mail/mail';
import type { MailTopic } from '#platform/mail/topic';
import { dateOf } from '#platform/time';
import { type Discussion, type MailRefusal, namesBefore, namesOf, type Post } from './discussion.ts';
import { threadPath } from './paths.ts';
import { type Addressee, addressesFor } from './store.ts';
import { words } from './words.ts';

/** What members choose to hear of: each post at once, those of a day together, or none. */
export const postTopic: MailTopic = {
  name: 'discussions.posts',
  label: { fr: 'Les discussions de vos groupes', en: 'The discussions of your groups' },
  rhythm: 'at-once',
  audience: 'staff',
};

/** The kind of the links that open a discussion to a member who has no account. */
export const threadLink = 'discussion';

interface Told {
  group: Group;
  discussion: Discussion;
  post: Omit<Post, 'removedAt'>;
  /** What was written before, and which of it is answered. */
  before: readonly Pick<Post, 'id' | 'messageId'>[];
  answers: Pick<Post, 'id' | 'messageId'> | undefined;
  now: Date;
}

/** Sends a post to all members but its author, each with an address of her own for her answer. */
export async function tellMembers(tx: Database, told: Told): Promise<void> {
  const { group, discussion, post, before, answers, now } = told;
  const readers = (await membersOf(tx, group.id)).flatMap(({ id, personId, email }) =>
    email === null || personId === post.personId ? [] : [{ id, personId, to: email }],
  );
  const offered = new Map(readers.map(({ personId }) => [personId, newReplyToken()]));
  const tokens = await addressesFor(tx, discussion.id, offered);
  const lang = await langOf(tx);
  const t = words(lang).mail;
  const links = await threadLinks(tx, { group, discussion, lang });
  const said: Part[] = [
    t.wrote(post.authorName),
    { plain: post.text },
    ...(post.files.length > 0 ? [{ plain: t.files(post.files) }] : []),
  ];
  const subject = `${before.length > 0 ? 'Re: ' : ''}[${group.name}] ${discussion.title}`;
  const thread = {
    author: post.authorName,
    id: post.id,
    answers: answers ? namesOf(answers) : [],
    before: namesBefore(before),
    list: group.slug.slice(0, 60),
  };
  await sendMails(
    tx,
    readers.map(({ id, personId, to }) => ({
      to,
      lang,
      subject,
      text: [...said, ...links(id)],
      topic: postTopic.name,
      thread: { ...thread, token: tokens.get(personId) ?? '' },
      key: `discussions.post.${post.id}.${personId}`,
      now,
    })),
  );
}

/** By which each member opens the discussion, with an account or without. */
async function threadLinks(
  tx: Database,
  { group, discussion, lang }: { group: Group; discussion: Discussion; lang: Lang },
) {
  const ids = (await membersOf(tx, group.id)).map(({ id }) => id);
  const tokens = await seatTokens(tx, ids, { what: threadLink, id: discussion.id });
  return (memberId: string | undefined): Part[] => {
    const token = tokens.get(memberId ?? '');
    if (token === undefined) return [];
    return [{ label: words(lang).mail.read, address: siteAddress(tx, threadPath(token), lang) }];
  };
}

interface NotTaken {
  who: Addressee;
  discussion: Discussion;
  group: Group;
  why: MailRefusal | 'forged';
  /** What she had written, given back to her. */
  text: string;
  now: Date;
}

/** Tells somebody that what came in her name was not taken in; once a day for each reason, whatever comes. */
export async function tellNotTaken(tx: Database, { who, discussion, group, why, text, now }: NotTaken) {
  if (who.email === null) return;
  const lang = await langOf(tx);
  const t = words(lang).mail;
  const day = dateOf(now, await zoneOf(tx));
  const member = (await membersOf(tx, group.id)).find(({ personId }) => personId === who.personId);
  const links = await threadLinks(tx, { group, discussion, lang });
  const own: Part[] = why === 'forged' || text === '' ? [] : [t.yours, { plain: text.slice(0, 5000) }];
  await sendMail(tx, {
    to: who.email,
    lang,
    subject: t.notTakenSubject(discussion.title),
    text: [
      { plain: t.hello(who.name) },
      { plain: t.notTaken[why](discussion.title, group.name) },
      ...links(member?.id),
      ...own,
      siteName(tx),
    ],
    // Nobody's answering machine answers it (RFC 3834).
    headers: { 'Auto-Submitted': 'auto-replied' },
    key: `discussions.${why}.${discussion.id}.${who.personId}.${day}`,
    now,
  });
}

interface Removed {
  discussion: Discussion;
  group: Group;
  /** As it was. */
  post: Pick<Post, 'personId' | 'text'>;
  by: Viewer;
  now: Date;
}

/** Tells somebody that her post was taken away, by whom, and gives her words back to her. */
export async function tellRemoved(
  tx: Database,
  { discussion, group, post, by, now }: Removed,
): Promise<void> {
  const author = post.personId === null ? undefined : await personById(tx, post.personId);
  if (!author?.email) return;
  const lang = await langOf(tx);
  const t = words(lang).mail;
  await sendMail(tx, {
    to: author.email,
    lang,
    subject: t.removedSubject(discussion.title),
    text: [
      { plain: t.hello(author.name) },
      { plain: t.removed(by.name, discussion.title, group.name) },
      t.yours,
      { plain: post.text.slice(0, 5000) },
      siteName(tx),
    ],
    headers: by.email ? { 'Reply-To': by.email } : undefined,
    now,
  });
}
