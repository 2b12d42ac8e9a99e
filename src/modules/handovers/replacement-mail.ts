import { accountState } from '#modules/accounts';
import { personById } from '#modules/network';
import { type OpenedPerson, shareInWords } from '#modules/roles';
import type { Database } from '#platform/database/deed';
import { sendMail } from '#platform/mail/mail';
import type { Page } from '#platform/page';
import { sharesToLend } from './replace.ts';
import { words } from './words.ts';

/** Tells a colleague whose work she takes over, and when. */
export async function mailReplacement(
  tx: Database,
  page: Page,
  { replacingId, dates, opened }: { replacingId: string; dates: string; opened: OpenedPerson },
): Promise<void> {
  const { lang, network, viewer, now } = page;
  const [person, account] = [await personById(tx, replacingId), await accountState(tx, replacingId)];
  if (!person || !account) return;
  const shares = await sharesToLend(tx, opened.person.id, { ...opened, now });
  const mail = words(lang).mail({
    name: person.name,
    replaced: opened.person.name,
    by: viewer.name,
    network: network.name,
    share: shares.map((share) => shareInWords(lang, share, opened.places)).join(' ; '),
    dates,
    address: page.absolute('/connexion'),
  });
  await sendMail(tx, { to: account.email, ...mail, lang, now });
}
