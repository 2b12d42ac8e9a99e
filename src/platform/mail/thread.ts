import { replyAddressOf } from '#platform/incoming/reply-address';
import { messageIdOf } from './return-path.ts';

/**
 * What makes a mail one of a discussion: programs show it under the one that it answers, and what is answered comes back.
 * The same words to several readers are one mail to their programs: they have one identifier.
 */
export interface Thread {
  /** Whose words it carries. */
  author: string;
  /** Of these words: a UUID of ours. */
  id: string;
  /** Those that they answer, then all that came before, oldest first: UUIDs of ours, or whole identifiers such as `<…@…>`. */
  answers: readonly string[];
  before: readonly string[];
  /** What the discussion is known by, as a part of a host name. */
  list: string;
  /** Where this reader's answer goes. */
  token: string;
}

interface Place {
  network: string;
  domain: string;
  replies: string | null;
}

/** What a thread adds to a message: its own identifier, and the headers that tie it to others (RFC 5322, RFC 2919). */
export function threaded(
  thread: Thread | null,
  { network, domain, replies }: Place,
): { messageId?: string; headers: Record<string, string> } {
  if (thread === null) return { headers: {} };
  const idOf = (name: string): string =>
    name.startsWith('<') ? name : messageIdOf({ network, mailId: name }, domain);
  const { answers, before, list, token } = thread;
  return {
    messageId: idOf(thread.id),
    headers: {
      ...(answers.length > 0 ? { 'In-Reply-To': answers.map(idOf).join(' ') } : {}),
      ...(before.length > 0 ? { References: before.map(idOf).join(' ') } : {}),
      'List-Id': `<${list}.${network}.${domain}>`,
      // Somebody wrote it; and no answering machine answers a list.
      'Auto-Submitted': 'no',
      Precedence: 'list',
      'X-Auto-Response-Suppress': 'All',
      ...(replies === null ? {} : { 'Reply-To': replyAddressOf(replies, { network, token }) }),
    },
  };
}
