import type { Decided } from '#modules/decisions';
import { membersOf, seatTokens } from '#modules/groups';
import type { Group, Member } from '#modules/groups/rules';
import { type Sitting, whenInWords } from '#modules/sittings/rules';
import type { Database } from '#platform/database/deed';
import { langOf } from '#platform/database/language';
import { zoneOf } from '#platform/database/zone';
import { siteAddress, siteName } from '#platform/http/site-address';
import type { Lang } from '#platform/i18n';
import type { Part } from '#platform/letters/parts';
import { sendMails } from '#platform/mail/mail';
import type { MailTopic } from '#platform/mail/topic';
import { seatMinutesPath } from './paths.ts';
import { words } from './words.ts';

export const minutesTopic: MailTopic = {
  name: 'minutes.proposed',
  label: {
    fr: 'Les comptes rendus de vos groupes, à relire et validés',
    en: 'The minutes of your groups, to be read and validated',
  },
  rhythm: 'at-once',
  audience: 'staff',
};

/** The kind of the links that open the minutes of a meeting to a member who has no account. */
export const minutesLink = 'minutes';

interface About {
  sitting: Sitting;
  group: Group;
}

interface By {
  id: string;
  name: string;
  now: Date;
}

/** Tells the members, but for whoever proposed them, that minutes are to be read. */
export async function tellProposed(tx: Database, about: About, by: By): Promise<void> {
  const lang = await langOf(tx);
  const t = words(lang).mail;
  const said = (when: string): Part[] => [
    { plain: t.proposed(by.name, about.group.name, when) },
    { plain: t.how },
  ];
  await tellMembers(tx, about, { by, said, lang, subject: t.subject(about.group.name), look: t.look });
}

/** Tells the members, but for whoever validated them, that minutes stand, what they decided, and that those before are published no more. */
export async function tellValidated(
  tx: Database,
  about: About & { decisions: readonly Decided[]; isOffline: boolean },
  by: By,
): Promise<void> {
  const lang = await langOf(tx);
  const t = words(lang).mail;
  const decisions = about.decisions.map(({ text, about: title }) => (title ? t.decision(title, text) : text));
  const said = (when: string): Part[] => [
    { plain: t.validated(by.name, about.group.name, when) },
    ...(about.isOffline ? [{ plain: t.offline }] : []),
    ...(decisions.length > 0 ? [{ title: t.decided }, { list: decisions }] : []),
  ];
  await tellMembers(tx, about, {
    ...{ by, said, lang, subject: t.validatedSubject(about.group.name), look: t.read },
  });
}

interface Letter {
  by: By;
  said: (when: string) => Part[];
  /** That of the network: no member chose another. */
  lang: Lang;
  subject: string;
  /** What its link says. */
  look: string;
}

async function tellMembers(
  tx: Database,
  { sitting, group }: About,
  { by, said, lang, subject, look }: Letter,
) {
  const parts = said(whenInWords(lang, sitting, await zoneOf(tx)));
  const readers = (await membersOf(tx, group.id)).filter(
    (member): member is Member & { email: string } => member.email !== null && member.personId !== by.id,
  );
  const ids = readers.map(({ id }) => id);
  const tokens = await seatTokens(tx, ids, { what: minutesLink, id: sitting.id });
  await sendMails(
    tx,
    readers.map(({ id, name, email }) => {
      const way = { label: look, address: siteAddress(tx, seatMinutesPath(tokens.get(id) ?? ''), lang) };
      return {
        to: email,
        lang,
        subject,
        text: [{ plain: words(lang).mail.hello(name) }, ...parts, way, siteName(tx)],
        short: [...parts, way],
        topic: minutesTopic.name,
        now: by.now,
      };
    }),
  );
}
