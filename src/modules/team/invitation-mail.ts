import type { Database } from '#platform/database/connect';
import { sendMail } from '#platform/mail/mail';
import { dateOf } from '#platform/time';
import { formatDateWithYear } from '#platform/time-words';
import type { Invitation } from './invitation.ts';
import type { Letter } from './letter.ts';
import type { Places } from './places.ts';
import { shareInWords } from './share-words.ts';
import { words } from './words.ts';

/** Writes to somebody who invites her to what, and until when the link is good. */
export async function mailInvitation(
  tx: Database,
  letter: Letter & { places: Places },
  invitation: Pick<Invitation, 'name' | 'email' | 'invitedByName' | 'expiresAt'> &
    Pick<Invitation, 'role' | 'communes' | 'epcis' | 'spaces'> & { token: string },
): Promise<void> {
  const { lang, network, places, now } = letter;
  const mail = words(lang).mails.invitation({
    name: invitation.name,
    by: invitation.invitedByName,
    network: network.name,
    share: shareInWords(lang, invitation, places),
    until: formatDateWithYear(lang, dateOf(invitation.expiresAt, network.zone)),
    address: letter.absolute(`/invitation/${invitation.token}`),
    phone: network.phone,
  });
  await sendMail(tx, { to: invitation.email, ...mail, now });
}
