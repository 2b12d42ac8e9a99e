import type { Page } from '#platform/page';
import { dateOf } from '#platform/time';
import { formatDateWithYear } from '#platform/time-words';
import { Button } from '#ui/Button';
import { Disclosure } from '#ui/Disclosure';
import { FormFrame } from '#ui/FormFrame';
import { type Column, Table } from '#ui/Table';
import type { OpenedPerson } from '../open-person.ts';
import { mayGive } from '../rights.ts';
import { type HeldShare, isOver } from '../share-store.ts';
import { whereInWords } from '../share-words.ts';
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
          {t.roles[role]}
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
      head: t.person.end,
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
  return t.between(day(startsAt), day(new Date(endsAt.getTime() - 1)));
}
