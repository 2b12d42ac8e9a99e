import type { Child } from 'hono/jsx';
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
  /** What she looks after: the whole network, a territory, or what is her own. */
  reach: 'network' | 'territory' | 'own';
}

/** What comes next, what waits and what becomes stale; the day beside them; then the figures, and what changed. */
export const StaffHomePage = ({ page, drawn, reach }: StaffHomePageProps) => {
  const t = speak({ fr, en }, page.lang).staff;
  const title = reach === 'network' ? t.network : t.hello(firstName(page.viewer.name));
  const figures = drawn.figures.length > 0 && (
    <section>
      <h2 class={reach === 'own' ? undefined : 'unseen'}>{t.figures}</h2>
      <Figures>{drawn.figures}</Figures>
    </section>
  );
  return (
    <StaffLayout page={page} title={title} current="/extranet">
      <p class="soft">{momentInWords(page, reach)}</p>
      <h1>{title}</h1>
      {drawn.next}
      {reach !== 'own' && figures}
      <Columns page={page} drawn={drawn} reach={reach} />
      {reach === 'own' && figures}
      {!isCalm(drawn) && drawn.section}
    </StaffLayout>
  );
};

const Columns = ({ page, drawn, reach }: StaffHomePageProps) => {
  const lines = <Lines page={page} drawn={drawn} reach={reach} />;
  if (drawn.aside.length === 0) return lines;
  return (
    <section class="columns">
      <div class="text">{lines}</div>
      <aside>{drawn.aside}</aside>
    </section>
  );
};

const isCalm = ({ waiting, stale, next }: Drawn): boolean =>
  waiting.length + stale.length + next.length === 0;

const Lines = ({ page, drawn, reach }: StaffHomePageProps) => {
  const t = speak({ fr, en }, page.lang).staff;
  const { waiting, stale, section } = drawn;
  if (isCalm(drawn)) return section.length > 0 ? section : <Calm page={page} />;
  return (
    <>
      {waiting.length > 0 && <Waiting title={t.waiting}>{waiting}</Waiting>}
      {stale.length > 0 && <Waiting title={reach === 'territory' ? t.staleHere : t.stale}>{stale}</Waiting>}
    </>
  );
};

const Waiting = ({ title, children }: { title: string; children?: Child }) => (
  <section>
    <h2>{title}</h2>
    <ul class="awaiting">{children}</ul>
  </section>
);

/** Whom nothing awaits is shown where others find what they came for. */
const Calm = ({ page }: { page: Page }) => {
  const t = speak({ fr, en }, page.lang).staff;
  const ways = page.publicMenu.slice(0, 3).map(({ path, label }) => (
    <Button kind="secondary" href={page.href(path)}>
      {label}
    </Button>
  ));
  return (
    <EmptyState title={t.nothing} actions={ways}>
      {t.welcome}
    </EmptyState>
  );
};

const firstName = (name: string): string => name.split(' ')[0] ?? name;

function momentInWords({ lang, now, network }: Page, reach: StaffHomePageProps['reach']): string {
  const t = speak({ fr, en }, lang).staff;
  const wall = wallClockOf(now, network.zone);
  const date = wall.slice(0, 10);
  const day = capitalised(formatDay(lang, date));
  return reach === 'network'
    ? t.momentWithWeek(day, isoWeekOf(date))
    : t.moment(day, formatTime(lang, minutesOf(wall.slice(11))));
}
