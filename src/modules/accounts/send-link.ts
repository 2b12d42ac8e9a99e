import type { Database } from '#platform/database/connect';
import { type Lang, speak } from '#platform/i18n';
import { sendMail } from '#platform/mail/mail';
import { writeLink } from './links.ts';
import { en } from './messages.en.ts';
import { fr } from './messages.fr.ts';
import { findAccount } from './store.ts';

/** What a letter with a link needs to know: `page` of a request has it all. */
export interface Letter {
  lang: Lang;
  network: { name: string };
  /** An address inside the network, with its origin. */
  absolute: (path: string) => string;
  now: Date;
}

/** Sends a link that signs in, good once, for a quarter of an hour. */
export async function sendSignInLink(
  tx: Database,
  personId: string,
  letter: Letter & { next?: string; shared?: boolean },
): Promise<void> {
  const account = await findAccount(tx, personId);
  if (!account || account.deactivatedAt) return;
  const token = await writeLink(tx, 'sign-in', JSON.stringify({ email: account.email }), letter);
  const query = new URLSearchParams({ jeton: token, ...(letter.next ? { suite: letter.next } : {}), ...(letter.shared ? { partage: 'oui' } : {}) });
  await mailLink(tx, account.email, 'link', letter, `/connexion/lien?${query}`);
}

/**
 * Sends the link by which a person chooses her password: the first one when she is invited (the words are
 * then those of a welcome, and the link lasts a week), or a new one when she forgot hers.
 */
export async function startPassword(tx: Database, personId: string, letter: Letter & { invited?: boolean }): Promise<void> {
  const account = await findAccount(tx, personId);
  if (!account || account.deactivatedAt) return;
  const lasting = letter.invited ? { minutes: 7 * 24 * 60 } : {};
  const token = await writeLink(tx, 'password', personId, { now: letter.now, ...lasting });
  await mailLink(tx, account.email, letter.invited ? 'invitation' : 'newPassword', letter, `/mot-de-passe?jeton=${token}`);
}

async function mailLink(tx: Database, to: string, kind: 'link' | 'invitation' | 'newPassword', letter: Letter, path: string): Promise<void> {
  const words = speak({ fr, en }, letter.lang).mails[kind];
  const { subject, text } = words({ network: letter.network.name, address: letter.absolute(path) });
  await sendMail(tx, { to, subject, text, now: letter.now });
}
