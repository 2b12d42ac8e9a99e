import { membersOf } from '#modules/groups';
import type { Group } from '#modules/groups/rules';
import { type Sitting, whenInWords } from '#modules/sittings/rules';
import type { Database } from '#platform/database/connect';
import { zoneOf } from '#platform/database/zone';
import { siteAddress, siteName } from '#platform/http/site-address';
import { sendMails } from '#platform/mail/mail';
import type { MailTopic } from '#platform/mail/topic';
import { minutesPath } from './paths.ts';
import { words } from './words.ts';

export const proposedTopic: MailTopic = {
  name: 'minutes.proposed',
  label: {
    fr: 'Les comptes rendus de vos groupes, à relire',
    en: 'The minutes of your groups, to be read again',
  },
  rhythm: 'at-once',
  audience: 'staff',
};

/** Tells the members, but for whoever proposed them, that minutes are to be read again. */
export async function tellProposed(
  tx: Database,
  { sitting, group }: { sitting: Sitting; group: Group },
  by: { id: string; name: string; now: Date },
): Promise<void> {
  const t = words('fr').mail;
  const when = whenInWords('fr', sitting, await zoneOf(tx));
  const readers = (await membersOf(tx, group.id)).filter(
    ({ email, personId }) => email && personId !== by.id,
  );
  const said = [
    { plain: t.proposed(by.name, group.name, when) },
    { plain: t.how },
    { label: t.look, address: siteAddress(tx, minutesPath(sitting.id), 'fr') },
  ];
  await sendMails(
    tx,
    readers.map(({ name, email }) => ({
      to: email as string,
      subject: t.subject(group.name),
      text: [{ plain: t.hello(name) }, ...said, siteName(tx)],
      short: said,
      topic: proposedTopic.name,
      now: by.now,
    })),
  );
}
