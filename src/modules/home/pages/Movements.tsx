import { speak } from '#platform/i18n';
import type { Page } from '#platform/page';
import { dateOf, wallClockOf } from '#platform/time';
import { formatDate, formatTime, minutesOf } from '#platform/time-words';
import { Table } from '#ui/Table';
import { en } from '../messages.en.ts';
import { fr } from '../messages.fr.ts';
import type { Movement } from '../store.ts';

/** Who changed which page last. */
export const Movements = ({ page, movements }: { page: Page; movements: readonly Movement[] }) => {
  const t = speak({ fr, en }, page.lang).movements;
  return (
    <section>
      <h2>{t.title}</h2>
      <Table
        caption={<span class="unseen">{t.caption}</span>}
        rows={movements}
        columns={[
          { head: t.when, cell: ({ at }) => momentInWords(page, at) },
          { head: t.who, cell: ({ actorName }) => actorName },
          { head: t.what, cell: ({ spaceName }) => t.changed(spaceName) },
          { head: t.where, cell: ({ communeName }) => communeName },
        ]}
      />
    </section>
  );
};

/** Today a time is enough, before today a day. */
function momentInWords({ lang, now, network }: Page, at: Date): string {
  const wall = wallClockOf(at, network.zone);
  const isToday = wall.startsWith(dateOf(now, network.zone));
  return isToday ? formatTime(lang, minutesOf(wall.slice(11))) : formatDate(lang, wall.slice(0, 10));
}
