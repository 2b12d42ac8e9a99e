import type { Database } from '#platform/database/deed';
import { langOf } from '#platform/database/language';
import { siteAddress, siteName } from '#platform/http/site-address';
import type { Lang } from '#platform/i18n';
import { sendMails } from '#platform/mail/mail';
import { formatDateWithYear } from '#platform/time-words';
import { actionsGiven, type Reminder } from './action-store.ts';
import { actionPath, actionsPath } from './paths.ts';
import { actionTopic } from './remind.ts';
import { words } from './words.ts';

/** Tells whoever was given something to do, all in one letter, but for whoever gave it. */
export async function tellOwners(
  tx: Database,
  actionIds: readonly string[],
  { personId, now }: { personId: string; now: Date },
): Promise<void> {
  const given = (await actionsGiven(tx, actionIds)).filter(({ ownerId }) => ownerId !== personId);
  const lang = await langOf(tx);
  const letters = [...Map.groupBy(given, ({ ownerEmail }) => ownerEmail)];
  await sendMails(
    tx,
    letters.map(([to, actions]) => ({ to, ...letterOf(tx, actions, lang), now })),
  );
}

function letterOf(tx: Database, actions: readonly Reminder[], lang: Lang) {
  const t = words(lang).mail;
  const [first] = actions;
  const lines = actions.map(({ text, groupName, dueOn }) =>
    dueOn === null ? t.undated(text, groupName) : t.line(text, groupName, formatDateWithYear(lang, dueOn)),
  );
  const way =
    actions.length === 1 && first
      ? { label: t.look, address: siteAddress(tx, actionPath(first.id), lang) }
      : { label: t.lookAll, address: siteAddress(tx, actionsPath, lang) };
  const said = [{ plain: t.given(actions.length) }, { list: lines }, { plain: t.givenHow }, way];
  return {
    lang,
    subject: t.subjectGiven(actions.length),
    text: [{ plain: t.hello(first?.ownerName ?? '') }, ...said, siteName(tx)],
    short: said,
    topic: actionTopic.name,
  };
}
