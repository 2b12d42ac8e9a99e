import { createHash } from 'node:crypto';
import PostalMime, { type Email } from 'postal-mime';
import { textOfHtml } from './html-text.ts';
import { withoutOwnLinks } from './own-links.ts';
import { replyIn } from './reply-text.ts';
import { isRobot } from './robot.ts';

/** A mail that came to an address of ours, as far as a module needs to know it. */
export interface IncomingMail {
  /** Whose address it says that it is from, in small letters. */
  from: string;
  subject: string;
  /** Its own identifier, or one made of its bytes where its program gave none. */
  messageId: string;
  /** The identifiers of what it answers, the nearest first. */
  answers: readonly string[];
  /** What was written, without what was quoted, without a signature, and without links that are one person's own. */
  text: string;
  /** The names of the files that came with it. */
  files: readonly string[];
  /** No person wrote it: an answering machine, a list, a delivery report. */
  isAutomatic: boolean;
}

/** What a mail may weigh. */
export const mostBytes = 12 * 1024 * 1024;
const limits = { forceRfc822Attachments: true, maxNestingDepth: 32, maxHeadersSize: 256 * 1024 };
const longestId = 500;
const mostFiles = 20;
const longestName = 80;

/** Reads a mail, and the addresses that it was sent to as its headers know them; null for what is none. */
export async function readIncoming(
  raw: Uint8Array,
  envelopeFrom: string | null,
): Promise<{ mail: IncomingMail; to: string[] } | null> {
  const email = await PostalMime.parse(raw, { ...limits }).catch(() => null);
  if (email === null) return null;
  const [from] = email.from?.address ? [email.from.address] : [''];
  const mail: IncomingMail = {
    from: from.trim().toLowerCase(),
    subject: (email.subject ?? '').replace(/\s+/g, ' ').trim().slice(0, 200),
    messageId: idOf(email, raw),
    answers: answered(email),
    text: withoutOwnLinks(clean(replyIn(textOf(email)))),
    files: filesOf(email),
    isAutomatic: isRobot(email, envelopeFrom),
  };
  return { mail, to: addressesIn(email) };
}

function idOf({ messageId = '' }: Email, raw: Uint8Array): string {
  const [id] = /<[!-;=?-~]+>/.exec(messageId) ?? [];
  return id && id.length <= longestId ? id : `<${createHash('sha256').update(raw).digest('hex')}@sans-nom>`;
}

const answered = ({ inReplyTo = '', references = '' }: Email): string[] => [
  ...new Set([...idsIn(inReplyTo), ...idsIn(references).reverse()]),
];

const idsIn = (text: string): string[] => (text.match(/<[^<>\s]{1,500}>/g) ?? []).slice(-50);

const textOf = ({ text = '', html = '' }: Email): string => (text.trim() === '' ? textOfHtml(html) : text);

/** What a database takes, and no eye is led astray by: no NUL, no lone half of a letter, no sign that turns a line round. */
const clean = (text: string): string =>
  text
    .toWellFormed()
    // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is taken out
    .replace(/[\u0000-\u0008\u000b-\u001f\u007f\u200e\u200f\u202a-\u202e\u2066-\u2069]/g, '')
    .normalize('NFC');

/** Pictures that stand inside the words, such as those of a signature, are no files. */
const filesOf = ({ attachments }: Email): string[] =>
  attachments
    .filter(
      ({ related, disposition, mimeType }) =>
        !related && !(disposition === 'inline' && mimeType.startsWith('image/')),
    )
    .map(({ filename }) => clean((filename ?? '').replace(/\s+/g, ' ').trim()).slice(0, longestName) || '?')
    .slice(0, mostFiles);

/** Where it went, for whoever hands a mail over without its envelope. */
const addressesIn = (email: Email): string[] => {
  const headers = ['delivered-to', 'x-original-to', 'envelope-to'].flatMap((name) =>
    email.headers.filter(({ key }) => key === name).map(({ value }) => value),
  );
  const named = [...(email.to ?? []), ...(email.cc ?? [])].flatMap(({ address, group }) =>
    group ? group.map((each) => each.address) : [address],
  );
  return [...new Set([...headers, ...named].flatMap((address) => address?.toLowerCase() ?? []))].slice(0, 50);
};
