import type { Page } from '#platform/page';
import { dateOf } from '#platform/time';
import { formatDates, formatDateWithYear } from '#platform/time-words';
import { Button } from '#ui/Button';
import { Disclosure } from '#ui/Disclosure';
import { FormFrame } from '#ui/FormFrame';
import { type Column, Table } from '#ui/Table';
import type { OpenedPerson } from '../open-person.ts';
import { mayGive } from '../rights.ts';
import { type HeldShare, isOver } from '../share-store.ts';
import { capital, whereInWords } from '../share-words.ts';
import { words } from '../words.ts';

interface SharesProps {
  page: Page;
  opened: OpenedPerson;
}

/** Her roles, with where and until when; those that ended are one click away. */
export function Shares(props: SharesProps) {
  const { page, opened } = props;
  const t = words(page.lang).person;
  const current = opened.shares.filter((share) => !isOver(share, page.now));
  const past = opened.shares.filter((share) => isOver(share, page.now));
  return (
    <section class="rule">
      <h2>{t.rolesTitle}</h2>
      {current.length === 0 ? (
        <p>{t.rolesNone}</p>
      ) : (
        <Table caption={t.rolesCaption} columns={columnsOf(props, true)} rows={current} />
      )}
      {past.length > 0 && opened.isHers && (
        <Disclosure summary={t.pastTitle}>
          <Table caption={t.pastCaption} columns={columnsOf(props, false)} rows={past} />
        </Disclosure>
      )}
    </section>
  );
}

function columnsOf({ page, opened }: SharesProps, areHeld: boolean): Column<HeldShare>[] {
  const t = words(page.lang);
  const columns: Column<HeldShare>[] = [
    {
      head: t.person.role,
      cell: ({ role, replacedName }) => (
        <>
          {capital(t.roles[role])}
          {replacedName && <small> ({t.person.inPlaceOf(replacedName)})</small>}
        </>
      ),
    },
    {
      head: t.person.where,
      cell: (share) => whereInWords(share, opened.places) || t.person.wholeNetwork,
      phone: 'alone',
    },
    { head: t.person.dates, cell: (share) => periodOf(page, share), phone: 'alone' },
  ];
  if (areHeld && opened.shares.some((share) => mayGive(page.viewer, share, opened.places)))
    columns.push({
      head: <span class="unseen">{t.person.end}</span>,
      cell: (share) => <End {...{ page, opened, share }} />,
      phone: 'alone',
    });
  return columns;
}

function End({ page, opened, share }: SharesProps & { share: HeldShare }) {
  const t = words(page.lang);
  if (!mayGive(page.viewer, share, opened.places)) return null;
  return (
    <FormFrame page={page} action={`/extranet/equipe/${opened.person.id}/roles/${share.id}/fin`}>
      <Button kind="quiet" dense>
        {t.person.end} <span class="unseen">{t.person.endOf(t.roles[share.role])}</span>
      </Button>
    </FormFrame>
  );
}

/** « depuis le 5 janvier 2026 », « du 7 au 11 décembre »; the end is the last day, included. */
export function periodOf(page: Page, { startsAt, endsAt }: { startsAt: Date; endsAt: Date | null }): string {
  const t = words(page.lang).person;
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
