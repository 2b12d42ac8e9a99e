import { type Places, shareInWords } from '#modules/roles';
import type { Database } from '#platform/database/deed';
import { sendMail } from '#platform/mail/mail';
import type { Page } from '#platform/page';
import { dateOf } from '#platform/time';
import { formatDateWithYear } from '#platform/time-words';
import type { Invitation } from './invitation.ts';
import { words } from './words.ts';

/** What the mail needs to know of its page: who writes, from which network, in which language. */
export type Letter = Pick<Page, 'lang' | 'network' | 'absolute' | 'now'> & { places: Places };

type Said = Pick<Invitation, 'name' | 'email' | 'invitedByName' | 'expiresAt'> &
  Pick<Invitation, 'role' | 'communes' | 'epcis' | 'spaces'>;

/** Writes to somebody who invites her to what, and until when the link is good. */
export async function mailInvitation(
  tx: Database,
  { lang, network, absolute, now, places }: Letter,
  invitation: Said & { token: string },
): Promise<void> {
  const mail = words(lang).mail({
    name: invitation.name,
    by: invitation.invitedByName,
    network: network.name,
    share: shareInWords(lang, invitation, places),
    until: formatDateWithYear(lang, dateOf(invitation.expiresAt, network.zone)),
    address: absolute(`/invitation/${invitation.token}`),
    phone: network.phone,
  });
  await sendMail(tx, { to: invitation.email, ...mail, lang, now });
}
