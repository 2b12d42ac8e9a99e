import { accountState } from '#modules/accounts';
import { personById } from '#modules/network';
import type { Database } from '#platform/database/connect';
import { sendMail } from '#platform/mail/mail';
import type { Page } from '#platform/page';
import type { OpenedPerson } from './open-person.ts';
import { mayGive } from './rights.ts';
import { isOver } from './share-store.ts';
import { shareInWords } from './share-words.ts';
import { words } from './words.ts';

/** Tells somebody that her code was reset, in case it was not she who asked. */
export async function mailCodeReset(
  tx: Database,
  { lang, network, viewer, now }: Page,
  { name, email }: { name: string; email: string },
): Promise<void> {
  const mail = words(lang).mails.codeReset({
    name,
    by: viewer.name,
    network: network.name,
    phone: network.phone,
  });
  await sendMail(tx, { to: email, ...mail, now });
}

/** Tells a colleague whose work she takes over, and when. */
export async function mailReplacement(
  tx: Database,
  page: Page,
  { replacingId, dates, opened }: { replacingId: string; dates: string; opened: OpenedPerson },
): Promise<void> {
  const { lang, network, viewer, now } = page;
  const [person, account] = [await personById(tx, replacingId), await accountState(tx, replacingId)];
  if (!person || !account) return;
  const shares = opened.shares.filter(
    (share) => !isOver(share, now) && share.replacedId === null && mayGive(viewer, share, opened.places),
  );
  const mail = words(lang).mails.replacement({
    name: person.name,
    replaced: opened.person.name,
    by: viewer.name,
    network: network.name,
    share: shares.map((share) => shareInWords(lang, share, opened.places)).join(' ; '),
    dates,
    address: page.absolute('/connexion'),
  });
  await sendMail(tx, { to: account.email, ...mail, now });
}
