import { groupById, membersOf } from '#modules/groups';
import type { Group, Member } from '#modules/groups/rules';
import { joinAddress, pointsOf, sittingById } from '#modules/sittings';
import { agreedOf, lengthInWords, type Point, type Sitting, whenInWords } from '#modules/sittings/rules';
import type { Database } from '#platform/database/connect';
import { zoneOf } from '#platform/database/zone';
import { siteAddress, siteName } from '#platform/http/site-address';
import type { Part } from '#platform/letters/parts';
import { sendMail } from '#platform/mail/mail';
import { calendarPart } from './calendar-part.ts';
import { type Answer, type Call, deputiesOf } from './call.ts';
import { linkPath } from './paths.ts';
import { newLink } from './store.ts';
import { words } from './words.ts';

/** What all letters of a meeting say alike. */
export interface Occasion {
  sitting: Sitting & { startsAt: Date; endsAt: Date };
  group: Group;
  members: readonly Member[];
  points: readonly Point[];
  joinAddress: string | null;
  zone: string;
  now: Date;
}

export type Kind = 'call' | 'again' | 'changed' | 'moved' | 'cancelled' | 'reminder';

/** What a meeting's letters say; null while it has no date. */
export async function occasionOf(db: Database, sittingId: string, now: Date): Promise<Occasion | null> {
  const sitting = await sittingById(db, sittingId);
  const group = sitting && (await groupById(db, sitting.groupId));
  if (!group || sitting.startsAt === null || sitting.endsAt === null) return null;
  const { startsAt, endsAt } = sitting;
  const [members, points, address, zone] = await Promise.all([
    membersOf(db, group.id),
    pointsOf(db, sittingId),
    joinAddress(db, sitting),
    zoneOf(db),
  ]);
  return {
    sitting: { ...sitting, startsAt, endsAt },
    group,
    members,
    points,
    joinAddress: address,
    zone,
    now,
  };
}

/** Letters are in the language of the network: no member chose another. */
const lang = 'fr';

/** The topic of what its reader may do without; a call always leaves. */
export const reminderTopic = 'sitting-calls.reminders';

/** Writes to a member who was called; whoever left no mailbox, or the group, gets nothing. */
export async function writeTo(tx: Database, occasion: Occasion, call: Call, kind: Kind): Promise<void> {
  const { sitting, members, zone, now } = occasion;
  const member = members.find(({ id }) => id === call.memberId);
  if (!member?.email) return;
  const t = words(lang).letters;
  const token = kind === 'cancelled' ? null : await newLink(tx, call.id, now);
  const organiser = organiserOf(members);
  const when = whenInWords(lang, sitting, zone);
  const to = { name: member.name, email: member.email, answer: call.answer };
  const text = occasion.points.length > 0 ? orderLines(occasion.points).join('\n') : '';
  await sendMail(tx, {
    to: member.email,
    lang,
    subject: t[kind].subject(sitting.title, when),
    text: partsOf(tx, occasion, { member, kind, token }),
    topic: kind === 'reminder' ? reminderTopic : undefined,
    // A reminder changes nothing in a calendar.
    calendar:
      kind === 'reminder'
        ? undefined
        : calendarPart(tx, { sitting, to, organiser, text, joinAddress: occasion.joinAddress, now }),
    headers: organiser?.email ? { 'Reply-To': organiser.email } : undefined,
    now,
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
  const { sitting, group, members, points, zone, joinAddress: address } = occasion;
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
    ...(token && points.length > 0 ? [{ title: t.order }, { list: orderLines(points) }] : []),
    ...(token ? waysOf(tx, occasion, { member, token }) : []),
    `${group.name}\n${siteName(tx)}`,
  ];
}

function waysOf(
  tx: Database,
  occasion: Occasion,
  { member, token }: { member: Member; token: string },
): Part[] {
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
const orderLines = (points: readonly Point[]): string[] =>
  agreedOf(points).map(({ rank, title, minutes, presenter }) => {
    const more = [minutes && lengthInWords(lang, minutes), presenter].filter(Boolean).join(', ');
    return `${rank}. ${title}${more ? ` (${more})` : ''}`;
  });
