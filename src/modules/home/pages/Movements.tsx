import { fieldWords } from '#modules/network/rules';
import { speak } from '#platform/i18n';
import type { Page } from '#platform/page';
import { dateOf, wallClockOf } from '#platform/time';
import { formatDate, formatTime, minutesOf } from '#platform/time-words';
import { Table } from '#ui/Table';
import { en } from '../messages.en.ts';
import { fr } from '../messages.fr.ts';
import type { Movement } from '../store.ts';

interface MovementsProps {
  page: Page;
  movements: readonly Movement[];
  isNetwork: boolean;
  /** Where its page is looked after; null when no module has such a page. */
  hrefOf: (movement: Movement) => string | null;
}

/** Who changed which page last. */
export const Movements = ({ page, movements, isNetwork, hrefOf }: MovementsProps) => {
  const t = speak({ fr, en }, page.lang).movements;
  return (
    <section>
      <h2>{isNetwork ? t.title : t.titleHere}</h2>
      <Table
        caption={<span class="unseen">{t.caption}</span>}
        rows={movements}
        columns={[
          { head: t.when, cell: ({ at }) => momentInWords(page, at) },
          { head: t.who, cell: ({ actorName }) => actorName },
          {
            head: t.what,
            cell: (one) => <Changed page={page} movement={one} href={hrefOf(one)} />,
            phone: 'alone',
          },
          { head: t.where, cell: ({ communeName }) => communeName },
        ]}
      />
    </section>
  );
};

const Changed = ({ page, movement, href }: { page: Page; movement: Movement; href: string | null }) => {
  const name = movement.spaceName;
  return (
    <>
      {href === null ? name : <a href={page.href(href)}>{name}</a>}
      <br />
      <span class="meta">{fieldsInWords(page, movement)}</span>
    </>
  );
};

const mostFields = 3;

const inOrder = Object.keys(fieldWords.fr);

/** The first few by their labels, in the order of the form, and how many more there are. */
function fieldsInWords({ lang }: Page, { fields, note }: Movement): string {
  const t = speak({ fr, en }, lang).movements;
  const labels = fields
    .toSorted((one, other) => inOrder.indexOf(one) - inOrder.indexOf(other))
    .map((field) => (field === 'note' ? (note?.[lang] ?? t.withdrawn) : fieldWords[lang][field].label));
  const more = labels.length - mostFields;
  return labels.slice(0, mostFields).join(' · ') + (more > 0 ? t.more(more) : '');
}

/** Today a time is enough, before today a day. */
function momentInWords({ lang, now, network }: Page, at: Date): string {
  const wall = wallClockOf(at, network.zone);
  const isToday = wall.startsWith(dateOf(now, network.zone));
  return isToday ? formatTime(lang, minutesOf(wall.slice(11))) : formatDate(lang, wall.slice(0, 10));
}
