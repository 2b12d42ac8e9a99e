import { membersOf } from '#modules/groups';
import type { Group } from '#modules/groups/rules';
import type { Database } from '#platform/database/deed';
import { langOf } from '#platform/database/language';
import { zoneOf } from '#platform/database/zone';
import { siteAddress, siteName } from '#platform/http/site-address';
import type { Lang } from '#platform/i18n';
import type { Part } from '#platform/letters/parts';
import { type Mail, sendMails } from '#platform/mail/mail';
import type { MailTopic } from '#platform/mail/topic';
import { hashOf, newToken } from '#platform/secret-token';
import { formatDateWithYear } from '#platform/time-words';
import type { DatePoll } from './date-poll.ts';
import { answerPath } from './paths.ts';
import { insertLinks, respondentsOf } from './respondent-store.ts';
import { slotInWords } from './slot-words.ts';
import { words } from './words.ts';

/** What members choose to hear of by mail; the page of the group shows it whatever they chose. */
export const pollTopic: MailTopic = {
  name: 'date-polls.asked',
  label: {
    fr: 'Les sondages de dates de vos groupes',
    en: 'The polls of dates of your groups',
  },
  rhythm: 'at-once',
  audience: 'staff',
};

interface About {
  poll: DatePoll;
  group: Pick<Group, 'name'>;
  now: Date;
}

/** Guests, and who is a member today: whoever left the group is written to no more. */
async function toldOf(tx: Database, { id, groupId }: DatePoll) {
  const seated = new Set((await membersOf(tx, groupId)).map(({ personId }) => personId));
  return (await respondentsOf(tx, id)).filter(({ personId }) => personId === null || seated.has(personId));
}

/** Asks those who have not answered, each by a link that is hers; `again` when they were asked once. */
export async function askToAnswer(tx: Database, { poll, group, now }: About, again = false): Promise<void> {
  const asked = (await toldOf(tx, poll)).filter(({ answeredAt }) => answeredAt === null);
  const lang = await langOf(tx);
  const t = words(lang).mail;
  const zone = await zoneOf(tx);
  const dates = poll.options.map((option) => slotInWords(lang, option, zone));
  const links: { tokenHash: string; respondentId: string }[] = [];
  const mails = asked.flatMap(({ id, name, email }): (Mail & { now: Date })[] => {
    if (email === null) return [];
    const token = newToken();
    links.push({ tokenHash: hashOf(token), respondentId: id });
    const way = { label: t.answer, address: siteAddress(tx, answerPath(token), lang) };
    const why = again
      ? t.again(group.name, formatDateWithYear(lang, poll.closesOn))
      : t.asked(poll.openedByName, group.name, formatDateWithYear(lang, poll.closesOn));
    return [
      {
        to: email,
        lang,
        subject: again ? t.againSubject(poll.title) : t.subject(poll.title),
        text: [{ plain: t.hello(name) }, { plain: why }, { list: dates }, way, t.ownLink, siteName(tx)],
        short: [{ plain: why }, way],
        topic: pollTopic.name,
        key: `date-polls.${again ? 'again' : 'asked'}.${id}`,
        now,
      },
    ];
  });
  await insertLinks(tx, links);
  await sendMails(tx, mails);
}

/** Tells the date that was chosen, or that none was, to all who were asked and to those who answered by the shared link. */
export async function tellOutcome(tx: Database, { poll, group, now }: About): Promise<void> {
  const lang = await langOf(tx);
  const t = words(lang).mail;
  const zone = await zoneOf(tx);
  const told = poll.chosen
    ? {
        subject: t.chosenSubject(poll.title),
        text: t.chosen(slotInWords(lang, poll.chosen, zone), group.name),
      }
    : { subject: t.droppedSubject(poll.title), text: t.dropped(group.name) };
  const mails = (await toldOf(tx, poll)).flatMap(
    ({ id, personId, name, email, says }): (Mail & { now: Date })[] => {
      if (email === null) return [];
      const own = poll.chosen ? sentenceOf(lang, says.get(poll.chosen.id)) : '';
      const text: Part[] = [{ plain: t.hello(name) }, { plain: told.text }, own, siteName(tx)];
      return [
        {
          to: email,
          lang,
          subject: told.subject,
          text,
          short: [{ plain: told.text }],
          // A guest left her address for this.
          topic: personId === null ? undefined : pollTopic.name,
          key: `date-polls.closed.${id}`,
          now,
        },
      ];
    },
  );
  await sendMails(tx, mails);
}

const sentenceOf = (lang: Lang, says: 'yes' | 'maybe' | 'no' | undefined): string =>
  says === undefined ? '' : words(lang).mail.youSaid[says];

/** Tells a guest where she finds her answer again. */
export async function sendOwnLink(
  tx: Database,
  { poll, to, name, token, now }: { poll: DatePoll; to: string; name: string; token: string; now: Date },
): Promise<void> {
  const lang = await langOf(tx);
  const t = words(lang).mail;
  const text: Part[] = [
    { plain: t.hello(name) },
    { plain: t.noted(poll.title) },
    { label: t.change, address: siteAddress(tx, answerPath(token), lang) },
    t.later,
    siteName(tx),
  ];
  await sendMails(tx, [{ to, lang, subject: t.notedSubject(poll.title), text, now }]);
}
