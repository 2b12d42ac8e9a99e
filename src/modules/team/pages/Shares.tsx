import type { StandIns } from '#modules/handovers';
import { capital, type HeldShare, isOver, mayGive, roleInWords, whereInWords } from '#modules/roles';
import type { Page } from '#platform/page';
import { dateOf } from '#platform/time';
import { formatDates, formatDateWithYear } from '#platform/time-words';
import { Button } from '#ui/Button';
import { Disclosure } from '#ui/Disclosure';
import { type Column, Table } from '#ui/Table';
import type { OpenedMember } from '../open-member.ts';
import { words } from '../words.ts';

interface SharesProps {
  page: Page;
  opened: OpenedMember;
  standIns: StandIns;
}

/** Her roles, with where and until when; those that ended are one click away. */
export function Shares(props: SharesProps) {
  const { page, opened } = props;
  const t = words(page.lang).shares;
  const current = opened.shares.filter((share) => !isOver(share, page.now));
  const past = opened.shares.filter((share) => isOver(share, page.now));
  return (
    <section class="rule">
      <h2>{t.title}</h2>
      {current.length === 0 ? (
        <p>{t.none}</p>
      ) : (
        <Table caption={t.caption} columns={columnsOf(props, true)} rows={current} />
      )}
      {past.length > 0 && opened.isHers && (
        <Disclosure summary={t.pastTitle}>
          <Table caption={t.pastCaption} columns={columnsOf(props, false)} rows={past} />
        </Disclosure>
      )}
    </section>
  );
}

function columnsOf({ page, opened, standIns }: SharesProps, areHeld: boolean): Column<HeldShare>[] {
  const t = words(page.lang).shares;
  const columns: Column<HeldShare>[] = [
    {
      head: t.role,
      cell: ({ id, role }) => {
        const replaced = standIns.get(id);
        return (
          <>
            {capital(roleInWords(page.lang, role))}
            {replaced && <small> ({t.inPlaceOf(replaced.name)})</small>}
          </>
        );
      },
    },
    {
      head: t.where,
      cell: (share) => whereInWords(share, opened.places) || t.wholeNetwork,
      phone: 'alone',
    },
    { head: t.dates, cell: (share) => periodOf(page, share), phone: 'alone' },
  ];
  if (areHeld && opened.shares.some((share) => mayGive(page.viewer, share, opened.places)))
    columns.push({
      head: <span class="unseen">{t.end}</span>,
      cell: (share) => <End {...{ page, opened, share }} />,
      phone: 'alone',
    });
  return columns;
}

function End({ page, opened, share }: Omit<SharesProps, 'standIns'> & { share: HeldShare }) {
  const t = words(page.lang).shares;
  if (!mayGive(page.viewer, share, opened.places)) return null;
  return (
    <Button href={page.href(`/extranet/equipe/${opened.person.id}/roles/${share.id}/fin`)} kind="quiet" dense>
      {t.end} <span class="unseen">{t.endOf(roleInWords(page.lang, share.role))}</span>
    </Button>
  );
}

/** « depuis le 5 janvier 2026 », « du 7 au 11 décembre »; the end is the last day, included. */
export function periodOf(page: Page, { startsAt, endsAt }: { startsAt: Date; endsAt: Date | null }): string {
  const t = words(page.lang).shares;
  const day = (at: Date): string => formatDateWithYear(page.lang, dateOf(at, page.network.zone));
  if (endsAt === null) return startsAt > page.now ? t.from(day(startsAt)) : t.since(day(startsAt));
  const days = {
    from: dateOf(startsAt, page.network.zone),
    to: dateOf(lastInstant(endsAt), page.network.zone),
  };
  return formatDates(page.lang, days, dateOf(page.now, page.network.zone));
}

/** A grant ends at the midnight after its last day. */
const lastInstant = (end: Date): Date => new Date(end.getTime() - 1);
