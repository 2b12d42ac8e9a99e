import { createHmac, timingSafeEqual } from 'node:crypto';
import { z } from 'zod';
import { typeWithMacros } from '#modules/resources/rules';
import { claimSending, sendingOf } from '#modules/sendings';
import type { Database } from '#platform/database/deed';
import { filesOf } from '#platform/files/files';
import { nameFile } from '#platform/files/keep-file';
import type { Ask } from '#platform/http/env';
import { type SignedIn, signedIn } from '#platform/http/guard';
import { isUuid } from '#platform/uuid';
import { findMacros } from './find-macros.ts';
import { type FileRefusal, receiveFile } from './receive-file.ts';

const SentFile = z.object({
  fileSha256: z.string(),
  fileName: z.string(),
  fileType: z.string(),
  fileBytes: z.int(),
  /** The sending by which it came before its form, if it did. */
  sending: z.string().optional(),
});

/** A file that somebody sent with a form, and that is kept among the others before any resource names it. */
export type SentFile = z.output<typeof SentFile>;

/**
 * The file of a form: the one that was just chosen, put away before anything is decided, or the one that came with an
 * earlier sending of the same form, which a browser does not send twice.
 */
export async function sentFile(c: Ask, viewer: SignedIn): Promise<SentFile | { refusal: FileRefusal }> {
  const { file, _kept, sending } = await c.req.parseBody({ all: true });
  const received = await receiveFile(file);
  if ('refusal' in received) {
    if (received.refusal !== 'missing') return received;
    return (await arrivedFile(c, viewer, sending)) ?? (await unsealed(c, viewer, _kept)) ?? received;
  }
  const { bytes, fileName, fileType } = received;
  const fileSha256 = await filesOf(c.var.config).put(c.var.network.slug, bytes);
  return { fileSha256, fileName, fileType, fileBytes: bytes.length };
}

/** A large file of hers that came whole before its form. */
async function arrivedFile(c: Ask, { personId }: SignedIn, id: unknown): Promise<SentFile | null> {
  const sending = typeof id === 'string' && isUuid(id) ? await sendingOf(c.var.db, personId, id) : undefined;
  if (!sending?.sha256 || !sending.kind) return null;
  const { sha256, kind, name, bytes } = sending;
  const open = async function* () {
    yield* (await filesOf(c.var.config).stream(c.var.network.slug, sha256)) ?? [];
  };
  const fileType = typeWithMacros(kind, await findMacros(open, kind));
  return { fileSha256: sha256, fileName: name, fileType, fileBytes: bytes, sending: sending.id };
}

/** Names it in the transaction that writes it down. */
export async function nameSent(c: Ask, tx: Database, { fileSha256, sending }: SentFile): Promise<void> {
  if (sending) await claimSending(tx, signedIn(c).personId, sending);
  const isThere = await nameFile(tx, filesOf(c.var.config), fileSha256);
  if (!isThere) throw new Error(`The file ${fileSha256} was swept before it was named.`);
}

/** What a page carries of it: nobody but its sender makes another one, or names a file that she did not send. */
export function sealed(c: Ask, viewer: SignedIn, file: SentFile): string {
  const said = Buffer.from(JSON.stringify(file)).toString('base64url');
  return `${said}.${signature(c, viewer, said)}`;
}

async function unsealed(c: Ask, viewer: SignedIn, token: unknown): Promise<SentFile | null> {
  const [said = '', signed = ''] = typeof token === 'string' ? token.split('.') : [];
  const [given, wanted] = [Buffer.from(signed), Buffer.from(signature(c, viewer, said))];
  if (given.length !== wanted.length || !timingSafeEqual(given, wanted)) return null;
  const file = SentFile.parse(JSON.parse(Buffer.from(said, 'base64url').toString('utf8')));
  // One that no resource named for a day was swept.
  return (await filesOf(c.var.config).has(c.var.network.slug, file.fileSha256)) ? file : null;
}

const signature = (c: Ask, { personId }: SignedIn, said: string): string =>
  createHmac('sha256', c.var.secret)
    .update(`resource file ${c.var.network.slug} ${personId} ${said}`)
    .digest('base64url');
