import { personById } from '#modules/network';
import type { Viewer } from '#platform/access';
import type { Database } from '#platform/database/connect';
import { siteAddress, siteName } from '#platform/http/site-address';
import { sendMail } from '#platform/mail/mail';
import type { Group } from './group.ts';
import { groupPath } from './paths.ts';
import { words } from './words.ts';

/** Letters of a group are written in the language of its members. */
const lang = 'fr';

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
  const t = words(lang).letter;
  await sendMail(tx, {
    to: person.email,
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
