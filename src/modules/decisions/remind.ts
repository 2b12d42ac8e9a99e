import { type Database, inTransaction } from '#platform/database/deed';
import { langOf } from '#platform/database/language';
import { siteAddress, siteName } from '#platform/http/site-address';
import type { Lang } from '#platform/i18n';
import { sendMails } from '#platform/mail/mail';
import type { MailTopic } from '#platform/mail/topic';
import { addDays, type IsoDate } from '#platform/time';
import { formatDateWithYear } from '#platform/time-words';
import { type Reminder, remindersDue, updateAction } from './action-store.ts';
import { actionPath, actionsPath } from './paths.ts';
import { words } from './words.ts';

export const actionTopic: MailTopic = {
  name: 'decisions.actions',
  label: {
    fr: 'Ce que vous avez dit faire dans un groupe, quand la date approche',
    en: 'What you said you would do in a group, as its date comes',
  },
  rhythm: 'at-once',
  audience: 'staff',
};

const daysBefore = 7;

/** Writes to those who have something to do: once a week before its date, once when that has passed, all in one letter. */
export const remindOwners = (db: Database, { today, now }: { today: IsoDate; now: Date }): Promise<number> =>
  inTransaction(db, async (tx) => {
    const until = addDays(today, daysBefore);
    const late = await remindersDue(tx, 'late', { today, until });
    const soon = await remindersDue(tx, 'before', { today, until });
    const lang = await langOf(tx);
    const letters = [...Map.groupBy([...late, ...soon], ({ ownerEmail }) => ownerEmail)];
    await sendMails(
      tx,
      letters.map(([to, actions]) => ({ to, ...letterOf(tx, actions, { today, lang }), now })),
    );
    for (const { id } of late) await updateAction(tx, id, { remindedLate: now });
    for (const { id } of soon) await updateAction(tx, id, { remindedBefore: now });
    return letters.length;
  });

function letterOf(
  tx: Database,
  actions: readonly Reminder[],
  { today, lang }: { today: IsoDate; lang: Lang },
) {
  const t = words(lang).mail;
  const [first] = actions;
  const late = actions.filter(({ dueOn }) => dueOn !== null && dueOn < today);
  const lines = actions.map(({ text, groupName, dueOn }) =>
    t.line(text, groupName, formatDateWithYear(lang, dueOn as string)),
  );
  const way =
    actions.length === 1 && first
      ? { label: t.look, address: siteAddress(tx, actionPath(first.id), lang) }
      : { label: t.lookAll, address: siteAddress(tx, actionsPath, lang) };
  const said = [
    { plain: late.length > 0 ? t.late(late.length) : t.soon },
    { list: lines },
    { plain: t.how },
    way,
  ];
  return {
    lang,
    subject: late.length > 0 ? t.subjectLate(late.length) : t.subjectSoon,
    text: [{ plain: t.hello(first?.ownerName ?? '') }, ...said, siteName(tx)],
    short: said,
    topic: actionTopic.name,
  };
}
