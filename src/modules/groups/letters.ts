import { personById } from '#modules/network';
import type { Viewer } from '#platform/access';
import type { Database } from '#platform/database/deed';
import { langOf } from '#platform/database/language';
import { zoneOf } from '#platform/database/zone';
import { siteAddress, siteName } from '#platform/http/site-address';
import { sendMail, sendMails } from '#platform/mail/mail';
import type { MailTopic } from '#platform/mail/topic';
import { dateOf } from '#platform/time';
import type { Group } from './group.ts';
import { membersOf } from './members-store.ts';
import { groupPath } from './paths.ts';
import { words } from './words.ts';

/** Whoever steers a group hears of those who join it: each morning, in one letter for all of them. */
export const joinedTopic: MailTopic = {
  name: 'groups.joined',
  label: {
    fr: 'Les personnes qui rejoignent les groupes que vous animez',
    en: 'People who join the groups that you run',
  },
  rhythm: 'daily',
  audience: 'staff',
};

interface Seated {
  group: Group;
  personId: string;
  organisation: string;
  /** Who gave it. */
  by: Viewer;
  now: Date;
}

/** Tells somebody that she has a seat, who gave it, and to whom she says that she does not want it. */
export async function tellSeated(
  tx: Database,
  { group, personId, organisation, by, now }: Seated,
): Promise<void> {
  const person = await personById(tx, personId);
  if (!person?.email) return;
  const lang = await langOf(tx);
  const t = words(lang).letter;
  await sendMail(tx, {
    to: person.email,
    lang,
    subject: t.subject(group.name),
    text: [
      { plain: t.hello(person.name) },
      { plain: t.seated(by.name, group.name) },
      organisation ? { plain: t.speaksFor(organisation) } : '',
      t.what,
      { label: t.read, address: siteAddress(tx, groupPath(group.slug), lang) },
      by.email ? t.unwanted(by.email) : '',
      siteName(tx),
    ],
    headers: by.email ? { 'Reply-To': by.email } : undefined,
    now,
  });
}

/** Tells those who preside or keep the secretariat that somebody took a seat by herself; once a day, though she left and came back. */
export async function tellJoined(
  tx: Database,
  { group, personId, now }: Pick<Seated, 'group' | 'personId' | 'now'>,
): Promise<void> {
  const members = await membersOf(tx, group.id);
  const name = members.find((member) => member.personId === personId)?.name;
  if (!name) return;
  const lang = await langOf(tx);
  const day = dateOf(now, await zoneOf(tx));
  const t = words(lang).letter;
  const way = { label: t.members, address: siteAddress(tx, groupPath(group.slug, 'membres'), lang) };
  const said = [{ plain: t.joined(name, group.name) }, t.joinedHow, way];
  await sendMails(
    tx,
    members.flatMap(({ personId: reader, name: readerName, email, standing }) =>
      standing === 'member' || email === null || reader === personId
        ? []
        : {
            ...{ to: email, lang, subject: t.joinedSubject(name, group.name), topic: joinedTopic.name },
            text: [{ plain: t.hello(readerName) }, ...said, siteName(tx)],
            short: said,
            key: `groups.joined ${group.id} ${personId} ${reader} ${day}`,
            now,
          },
    ),
  );
}
