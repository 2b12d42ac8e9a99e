import { speak } from '#platform/i18n';
import { capitalised } from '#platform/letter-case';
import type { Page } from '#platform/page';
import { isoWeekOf, wallClockOf } from '#platform/time';
import { formatDay, formatTime, minutesOf } from '#platform/time-words';
import { Button } from '#ui/Button';
import { EmptyState } from '#ui/EmptyState';
import { Figures } from '#ui/Figure';
import { StaffLayout } from '#ui/StaffLayout';
import type { Drawn } from '../blocks.ts';
import { en } from '../messages.en.ts';
import { fr } from '../messages.fr.ts';

interface StaffHomePageProps {
  page: Page;
  drawn: Drawn;
  /** Whether it is the whole network that is looked at, rather than one's own spaces. */
  isNetwork: boolean;
}

/** What comes next, the figures, what awaits somebody, and what stands beside. */
export const StaffHomePage = ({ page, drawn, isNetwork }: StaffHomePageProps) => {
  const t = speak({ fr, en }, page.lang).staff;
  const title = isNetwork ? t.network : t.hello(firstName(page.viewer.name));
  return (
    <StaffLayout page={page} title={title} current="/extranet">
      <p class="soft">{momentInWords(page, isNetwork)}</p>
      <h1>{title}</h1>
      {drawn.next}
      {drawn.figures.length > 0 && <Figures>{drawn.figures}</Figures>}
      <Sections page={page} drawn={drawn} />
    </StaffLayout>
  );
};

const Sections = ({ page, drawn }: Omit<StaffHomePageProps, 'isNetwork'>) => {
  if (drawn.section.length === 0 && drawn.aside.length === 0) return <Nothing page={page} />;
  if (drawn.aside.length === 0) return <>{drawn.section}</>;
  return (
    <section class="columns">
      <div class="text">{drawn.section}</div>
      <aside>{drawn.aside}</aside>
    </section>
  );
};

const Nothing = ({ page }: { page: Page }) => {
  const t = speak({ fr, en }, page.lang).staff;
  const toSite = (
    <Button kind="secondary" href={page.href('/')}>
      {t.toSite}
    </Button>
  );
  return (
    <EmptyState title={t.nothing} actions={toSite}>
      {t.nothingMore}
    </EmptyState>
  );
};

const firstName = (name: string): string => name.split(' ')[0] ?? name;

function momentInWords({ lang, now, network }: Page, isNetwork: boolean): string {
  const t = speak({ fr, en }, lang).staff;
  const wall = wallClockOf(now, network.zone);
  const date = wall.slice(0, 10);
  const day = capitalised(formatDay(lang, date));
  return isNetwork
    ? t.momentWithWeek(day, isoWeekOf(date))
    : t.moment(day, formatTime(lang, minutesOf(wall.slice(11))));
}
