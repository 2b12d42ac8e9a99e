import { groupById } from '#modules/groups';
import type { Database } from '#platform/database/deed';
import type { Post } from './discussion.ts';
import { tellMembers } from './letters.ts';
import { discussionById, insertDiscussion, insertPost, postNames } from './store.ts';

export interface NewPost extends Pick<Post, 'personId' | 'authorName' | 'text'> {
  files?: readonly string[];
  messageId?: string;
  /** Which post it answers, when its author's mail program said so; the last one otherwise. */
  answersId?: string | null;
}

/** Begins a discussion with its first post; answers its identifier. */
export async function openDiscussion(
  tx: Database,
  { groupId, title, post, now }: { groupId: string; title: string; post: NewPost; now: Date },
): Promise<string> {
  const id = await insertDiscussion(tx, { groupId, title, openedAt: now, lastPostAt: now });
  await addPost(tx, id, post, now);
  return id;
}

/** Writes a post, and tells the members, each at the rhythm that she chose. */
export async function addPost(tx: Database, discussionId: string, post: NewPost, now: Date): Promise<void> {
  const before = await postNames(tx, discussionId);
  const answers = before.find(({ id }) => id === post.answersId) ?? before.at(-1);
  const row = {
    ...post,
    discussionId,
    files: post.files ?? [],
    messageId: post.messageId ?? null,
    answersId: answers?.id ?? null,
    postedAt: now,
  };
  const id = await insertPost(tx, row);
  const discussion = await discussionById(tx, discussionId);
  const group = discussion && (await groupById(tx, discussion.groupId));
  if (discussion && group)
    await tellMembers(tx, { group, discussion, post: { ...row, id }, before, answers, now });
}
