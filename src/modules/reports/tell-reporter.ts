import { historyOf } from '#modules/network';
import { type Changed, fieldWords } from '#modules/network/rules';
import { spacePath } from '#modules/space-page/rules';
import type { Database } from '#platform/database/deed';
import type { Lang } from '#platform/i18n';
import { sendMail } from '#platform/mail/mail';
import type { Page } from '#platform/page';
import { dateOf } from '#platform/time';
import { formatDate } from '#platform/time-words';
import type { PlacedReport } from './report.ts';
import { words } from './words.ts';

/** What a letter needs of the page from which it is written. */
export type Letterhead = Pick<Page, 'absolute' | 'network' | 'now'>;

interface About {
  lang: Lang;
  spaceName: string;
  communeName: string;
  slug: string;
}

/** Thanks somebody at once. Nothing that was typed is in this letter: whoever types chooses where it goes. */
export async function thank(tx: Database, to: string, about: About, letter: Letterhead): Promise<void> {
  const mail = words(about.lang).mails.thanks({ ...aboutIn(about, letter), network: letter.network.name });
  await sendMail(tx, { to, ...mail, lang: about.lang, now: letter.now });
}

/** Tells her what became of it, and what changed on the page since. */
export async function tellResult(
  tx: Database,
  to: string,
  report: PlacedReport & { state: 'done' | 'refused' },
  letter: Letterhead,
): Promise<void> {
  const { lang, createdAt, answer } = report;
  const mail = words(lang).mails[report.state]({
    ...aboutIn(report, letter),
    network: letter.network.name,
    day: formatDate(lang, dateOf(createdAt, letter.network.zone)),
    changed: await changedSince(tx, report),
    answer,
  });
  await sendMail(tx, { to, ...mail, lang, now: letter.now });
}

const aboutIn = ({ lang, spaceName, communeName, slug }: About, { absolute }: Letterhead) => ({
  space: spaceName,
  commune: communeName,
  address: absolute(spacePath(slug), lang),
});

const changesRead = 100;

/** What was corrected on the page since it was reported, by the names of its fields. */
export async function changedSince(
  tx: Database,
  { spaceId, createdAt, lang }: PlacedReport,
): Promise<string[]> {
  const history = await historyOf(tx, spaceId, changesRead);
  const fields = history
    .filter(({ at, field }) => at >= createdAt && field !== 'note' && field !== 'checkedOn')
    .map(({ field }) => fieldWords[lang][field as Changed].label);
  return [...new Set(fields)];
}
