import type { Group, Member } from '#modules/groups/rules';
import { type Sitting, whenInWords } from '#modules/sittings/rules';
import type { Database } from '#platform/database/deed';
import { langOf } from '#platform/database/language';
import { zoneOf } from '#platform/database/zone';
import { siteAddress, siteName } from '#platform/http/site-address';
import { sendMail } from '#platform/mail/mail';
import { linkPath } from './paths.ts';
import { newLink } from './store.ts';
import { words } from './words.ts';

/** A member counts on her deputy, who hears of it at once. */
export async function tellDeputy(
  tx: Database,
  { sitting, group, member, deputy }: { sitting: Sitting; group: Group; member: Member; deputy: Member },
  { callId, now }: { callId: string; now: Date },
): Promise<void> {
  if (deputy.email === null) return;
  const lang = await langOf(tx);
  const t = words(lang).letters;
  const when = whenInWords(lang, sitting, await zoneOf(tx));
  await sendMail(tx, {
    to: deputy.email,
    lang,
    subject: t.counted.subject(member.name, when),
    text: [
      { plain: t.hello(deputy.name) },
      t.counted.says(member.name, group.name),
      { title: sitting.title },
      { list: [when, ...(sitting.place ? [sitting.place] : [])] },
      { label: t.counted.way, address: siteAddress(tx, linkPath(await newLink(tx, callId, now)), lang) },
      `${group.name}\n${siteName(tx)}`,
    ],
    now,
  });
}
