import type { Database } from '#platform/database/connect';
import type { Lang } from '#platform/i18n';
import { sendMail } from '#platform/mail/mail';
import { type Errand, withErrand } from './arrival.ts';
import { writeLink } from './links.ts';
import type { Messages } from './messages.fr.ts';
import { findAccount } from './store.ts';
import { words } from './words.ts';

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
  letter: Letter & Partial<Errand>,
): Promise<void> {
  const account = await findAccount(tx, personId);
  if (!account || account.deactivatedAt) return;
  const token = await writeLink(tx, 'sign-in', { userId: personId, email: account.email }, letter);
  const errand = { next: letter.next ?? '/', shared: letter.shared ?? false };
  await mailLink(tx, letter, {
    to: account.email,
    kind: 'link',
    path: withErrand('/connexion/lien', errand, { jeton: token }),
  });
}

/**
 * Sends the link by which a person chooses her password: the first one when she is invited (the words are
 * then those of a welcome, and the link lasts a week), or a new one when she forgot hers.
 */
export async function startPassword(
  tx: Database,
  personId: string,
  letter: Letter & { invited?: boolean },
): Promise<void> {
  const account = await findAccount(tx, personId);
  if (!account || account.deactivatedAt) return;
  const lasting = letter.invited ? { minutes: 7 * 24 * 60 } : {};
  const token = await writeLink(
    tx,
    'password',
    { userId: personId, email: account.email },
    { now: letter.now, ...lasting },
  );
  const kind = letter.invited ? 'invitation' : 'newPassword';
  await mailLink(tx, letter, { to: account.email, kind, path: `/mot-de-passe?jeton=${token}` });
}

/** Asks the new address itself whether it is right, before anything changes. */
export async function startEmail(
  tx: Database,
  personId: string,
  letter: Letter & { email: string },
): Promise<void> {
  const token = await writeLink(tx, 'email', { userId: personId, email: letter.email }, letter);
  await mailLink(tx, letter, {
    to: letter.email,
    kind: 'newEmail',
    path: `/connexion/courriel?jeton=${token}`,
  });
}

/** Tells the owner of an account that its password changed, in case it was not she who did it. */
export const tellPasswordChanged = (tx: Database, email: string, letter: Letter): Promise<void> =>
  mailLink(tx, letter, { to: email, kind: 'passwordChanged', path: '/mot-de-passe-oublie' });

/** Tells the old mailbox that the account left it; whoever reads it there can only ask the network for help. */
export const tellEmailChanged = (tx: Database, email: string, letter: Letter): Promise<void> =>
  mailLink(tx, letter, { to: email, kind: 'emailChanged', path: '/' });

type Kind = Exclude<keyof Messages['mails'], 'hello'>;

async function mailLink(
  tx: Database,
  letter: Letter,
  { to, kind, path }: { to: string; kind: Kind; path: string },
): Promise<void> {
  const { mails } = words(letter.lang);
  const { subject, before, after } = mails[kind];
  const { name } = letter.network;
  const text = [mails.hello, before, letter.absolute(path), after, name].join('\n\n');
  await sendMail(tx, { to, subject: `${subject} – ${name}`, text, now: letter.now });
}
