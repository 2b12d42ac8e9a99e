import { accountState } from '#modules/accounts';
import { personById } from '#modules/network';
import { type OpenedPerson, shareInWords } from '#modules/roles';
import type { Database } from '#platform/database/deed';
import { langOf } from '#platform/database/language';
import { sendMail } from '#platform/mail/mail';
import type { Page } from '#platform/page';
import { dateOf, type IsoDate } from '#platform/time';
import { formatDates } from '#platform/time-words';
import { sharesToLend } from './replace.ts';
import { words } from './words.ts';

/** Tells a colleague whose work she takes over, and when. */
export async function mailReplacement(
  tx: Database,
  page: Page,
  {
    replacingId,
    from,
    until,
    opened,
  }: { replacingId: string; from: IsoDate; until: IsoDate; opened: OpenedPerson },
): Promise<void> {
  const { network, viewer, now } = page;
  const [person, account] = [await personById(tx, replacingId), await accountState(tx, replacingId)];
  if (!person || !account) return;
  const lang = await langOf(tx);
  const shares = await sharesToLend(tx, opened.person.id, { ...opened, now });
  const mail = words(lang).mail({
    name: person.name,
    replaced: opened.person.name,
    by: viewer.name,
    network: network.name,
    share: shares.map((share) => shareInWords(lang, share, opened.places)).join(' ; '),
    dates: formatDates(lang, { from, to: until }, dateOf(now, network.zone)),
    address: page.absolute('/connexion', lang),
  });
  await sendMail(tx, { to: account.email, ...mail, lang, now });
}
