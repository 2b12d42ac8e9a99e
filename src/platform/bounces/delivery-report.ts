import PostalMime, { type Email } from 'postal-mime';
import { isGone, statusIn } from '#platform/mail/failure';
import { type ReturnedTo, readMailId, readReturnPath } from '#platform/mail/return-path';

/** What a mail server says became of a mail that it had taken (RFC 3464). */
export interface DeliveryReport {
  /** Which of our mails; null when nothing in it says so. */
  about: ReturnedTo | null;
  /** For good: a mail that is only late will arrive, or be reported on again. */
  hasFailed: boolean;
  isAddressGone: boolean;
  /** In the words of the server, on one line. */
  why: string;
}

const longestWhy = 300;

/**
 * Reads a delivery status notification; null when a mail is none. `sentTo` is the address that it came to, as the
 * mail server knows it from the envelope.
 */
export async function readDeliveryReport(raw: Uint8Array, sentTo: string): Promise<DeliveryReport | null> {
  // What is too twisted to be read is not what a mail server writes.
  const mail = await PostalMime.parse(raw, { forceRfc822Attachments: true }).catch(() => null);
  const status = mail && partOf(mail, 'message/delivery-status');
  if (!mail || status === null) return null;
  const [ofMessage = new Map(), ...ofReaders] = status.split(/\n\s*\n/).map(fieldsIn);
  const failed = ofReaders.find((fields) => fields.get('action') === 'failed');
  const { why, isAddressGone } = failed ? failureIn(failed) : { why: '', isAddressGone: false };
  const returned = partOf(mail, 'message/rfc822', 'text/rfc822-headers', 'message/rfc822-headers') ?? '';
  return {
    about: whichMail(mail, { sentTo, envelopeId: ofMessage.get('original-envelope-id') ?? '', returned }),
    hasFailed: failed !== undefined,
    isAddressGone,
    why,
  };
}

/** Our own return path is surest; then what the envelope was called, then the headers that came back. */
function whichMail(
  mail: Email,
  { sentTo, envelopeId, returned }: { sentTo: string; envelopeId: string; returned: string },
): ReturnedTo | null {
  const to = ['delivered-to', 'x-original-to', 'to'].map((key) => headerOf(mail, key));
  const byPath = [sentTo, ...to].map(readReturnPath).find((found) => found !== null);
  const messageId = /^message-id:\s{0,10}(<[^<>\s]{1,500}>)/im.exec(returned)?.[1] ?? '';
  return byPath ?? readMailId(envelopeId) ?? readMailId(messageId);
}

const headerOf = (mail: Email, key: string): string =>
  mail.headers.find((header) => header.key === key)?.value ?? '';

/** A server may say « 5.0.0 », and only tell more in what the next server told it. */
function failureIn(fields: ReadonlyMap<string, string>): { why: string; isAddressGone: boolean } {
  const diagnostic = (fields.get('diagnostic-code') ?? '').replace(/^[\w-]+\s*;\s*/, '');
  const said = fields.get('status') ?? '';
  const status = statusIn(diagnostic) ?? statusIn(said);
  const isVague = status === null || /^5\.0\.0$/.test(status);
  const code = Number(/^(\d{3})\b/.exec(diagnostic)?.[1] ?? 0);
  return {
    why: (diagnostic || said).replace(/\s+/g, ' ').trim().slice(0, longestWhy),
    isAddressGone: isVague ? code > 0 && isGone(null, code) : isGone(status),
  };
}

/** The fields of a block, by name in small letters; a line that begins with a space goes on with the one before. */
function fieldsIn(block: string): Map<string, string> {
  const lines = block.replace(/\n[ \t]+/g, ' ').split('\n');
  const fields = lines.map((line) => /^([\w-]+)\s*:\s*(.*)$/.exec(line.trim()));
  return new Map(
    fields.flatMap((field) =>
      field ? [[(field[1] ?? '').toLowerCase(), inSmallLetters(field[2] ?? '')]] : [],
    ),
  );
}

const inSmallLetters = (text: string): string =>
  /^(failed|delayed|delivered|relayed|expanded)$/i.test(text) ? text.toLowerCase() : text;

function partOf(mail: Email, ...types: string[]): string | null {
  const part = mail.attachments.find(({ mimeType }) => types.includes(mimeType));
  if (!part) return null;
  const text = typeof part.content === 'string' ? part.content : new TextDecoder().decode(part.content);
  return text.replace(/\r\n?/g, '\n');
}
