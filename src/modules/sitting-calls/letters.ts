import { groupById, membersOf } from '#modules/groups';
import type { Group, Member } from '#modules/groups/rules';
import { joinAddress, pointsOf, sittingById } from '#modules/sittings';
import { agreedOf, lengthInWords, type Point, type Sitting, whenInWords } from '#modules/sittings/rules';
import type { Database } from '#platform/database/deed';
import { langOf } from '#platform/database/language';
import { zoneOf } from '#platform/database/zone';
import { siteAddress, siteName } from '#platform/http/site-address';
import type { Lang } from '#platform/i18n';
import type { Part } from '#platform/letters/parts';
import { type CalendarPart, sendMail } from '#platform/mail/mail';
import { calendarPart, type Invitation } from './calendar-part.ts';
import { type Answer, type Call, deputiesOf } from './call.ts';
import { orderHash } from './order-told.ts';
import { linkPath } from './paths.ts';
import { newLink, noteOrderTold } from './store.ts';
import { words } from './words.ts';

/** What all letters of a meeting say alike. */
export interface Occasion {
  sitting: Sitting;
  group: Group;
  members: readonly Member[];
  points: readonly Point[];
  joinAddress: string | null;
  /** That of the network: no member chose another. */
  lang: Lang;
  zone: string;
  now: Date;
}

export type Kind = 'call' | 'again' | 'changed' | 'moved' | 'undated' | 'cancelled' | 'reminder';

/** There is nothing to come to any more: the entry leaves the calendars, and nobody is asked to answer. */
const isWithdrawn = (kind: Kind): boolean => kind === 'undated' || kind === 'cancelled';

/** What a meeting's letters say. */
export async function occasionOf(db: Database, sittingId: string, now: Date): Promise<Occasion | null> {
  const sitting = await sittingById(db, sittingId);
  const group = sitting && (await groupById(db, sitting.groupId));
  if (!group) return null;
  const [members, points, address, lang, zone] = await Promise.all([
    membersOf(db, group.id),
    pointsOf(db, sittingId),
    joinAddress(db, sitting),
    langOf(db),
    zoneOf(db),
  ]);
  return {
    ...{ sitting, group, members, points, lang, zone, now },
    joinAddress: address,
  };
}

/** The topic of what its reader may do without; a call always leaves. */
export const reminderTopic = 'sitting-calls.reminders';

/** Writes to a member who was called; whoever left no mailbox, or the group, gets nothing. */
export async function writeTo(tx: Database, occasion: Occasion, call: Call, kind: Kind): Promise<void> {
  const { sitting, members, lang, zone, now } = occasion;
  const member = members.find(({ id }) => id === call.memberId);
  if (!member?.email) return;
  const t = words(lang).letters;
  const token = isWithdrawn(kind) ? null : await newLink(tx, call.id, now);
  const organiser = organiserOf(members);
  const when = whenInWords(lang, sitting, zone);
  await sendMail(tx, {
    to: member.email,
    lang,
    subject: t[kind].subject(sitting.title, when),
    text: partsOf(tx, occasion, { member, kind, token }),
    topic: kind === 'reminder' ? reminderTopic : undefined,
    calendar: entryIn(tx, occasion, {
      kind,
      organiser,
      to: { name: member.name, email: member.email, answer: call.answer },
    }),
    headers: organiser?.email ? { 'Reply-To': organiser.email } : undefined,
    now,
  });
  if (token !== null) await noteOrderTold(tx, call.id, orderHash(occasion.points));
}

/** What her calendar does with the letter: nothing with a reminder, nor with a meeting that stands in no calendar. */
function entryIn(
  tx: Database,
  { sitting, points, joinAddress: address, lang, now }: Occasion,
  { kind, ...who }: Pick<Invitation, 'organiser' | 'to'> & { kind: Kind },
): CalendarPart | undefined {
  const { startsAt, endsAt } = sitting;
  if (kind === 'reminder' || startsAt === null || endsAt === null) return undefined;
  return calendarPart(tx, {
    ...{ sitting: { ...sitting, startsAt, endsAt }, ...who, joinAddress: address, now },
    isWithdrawn: isWithdrawn(kind),
    text: orderLines(lang, points).join('\n'),
  });
}

/** Who answers for the meeting: the secretariat, or whoever presides. */
const organiserOf = (members: readonly Member[]): Member | undefined =>
  ['secretary', 'chair']
    .map((standing) => members.find((member) => member.standing === standing && member.email !== null))
    .find((member) => member !== undefined);

interface Letter {
  member: Member;
  kind: Kind;
  /** Of her link; null when there is nothing to answer. */
  token: string | null;
}

function partsOf(tx: Database, occasion: Occasion, { member, kind, token }: Letter): Part[] {
  const { sitting, group, members, points, lang, zone, joinAddress: address } = occasion;
  const t = words(lang).letters;
  const seat = members.find(({ id }) => id === member.deputyOf);
  return [
    { plain: t.hello(member.name) },
    t[kind].says(group.name),
    ...(seat ? [t.asDeputy(seat.name)] : []),
    { title: sitting.title },
    {
      list: [
        whenInWords(lang, sitting, zone),
        ...(sitting.place ? [sitting.place] : []),
        ...(address && token ? [t.online(address)] : []),
      ],
    },
    ...(sitting.cancelledWhy ? [t.why(sitting.cancelledWhy)] : []),
    ...(token && points.length > 0 ? [{ title: t.order }, { list: orderLines(lang, points) }] : []),
    ...(token ? waysOf(tx, occasion, { member, token }) : []),
    `${group.name}\n${siteName(tx)}`,
  ];
}

function waysOf(
  tx: Database,
  occasion: Occasion,
  { member, token }: { member: Member; token: string },
): Part[] {
  const { lang } = occasion;
  const t = words(lang);
  const way = (answer: Answer, label: string, named = '') => ({
    label,
    address: siteAddress(tx, linkPath(token, answer + named), lang),
  });
  return [
    t.letters.answer,
    way('there', t.answers.there),
    ...(occasion.joinAddress ? [way('remote', t.answers.remote)] : []),
    ...deputiesOf(occasion.members, member.id).map(({ id, name }) =>
      way('deputy', t.answers.deputyNamed(name), `:${id}`),
    ),
    way('excused', t.answers.excused),
    t.letters.noAccount,
  ];
}

/** « 1. Budget (15 min, Awa Diallo) » */
const orderLines = (lang: Lang, points: readonly Point[]): string[] =>
  agreedOf(points).map(({ rank, title, minutes, presenter }) => {
    const more = [minutes && lengthInWords(lang, minutes), presenter].filter(Boolean).join(', ');
    return `${rank}. ${title}${more ? ` (${more})` : ''}`;
  });
