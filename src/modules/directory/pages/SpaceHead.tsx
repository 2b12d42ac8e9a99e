import type { Child } from 'hono/jsx';
import type { Page } from '#platform/page';
import { formatPhone } from '#platform/phone-words';
import { dateOf } from '#platform/time';
import { formatDateWithYear } from '#platform/time-words';
import { Button } from '#ui/Button';
import { HouseDrawing } from '#ui/HouseDrawing';
import { Notice } from '#ui/Notice';
import type { Messages } from '../messages.fr.ts';
import type { Sheet } from '../sheet.ts';
import { Reason, StateWord } from './StateOf.tsx';

export interface InSpace {
  page: Page;
  t: Messages;
  sheet: Sheet;
}

/** The answer first: open or not, may I come, the telephone, the address. */
export function SpaceHead({
  page,
  t,
  sheet,
  parts,
  picture,
}: InSpace & { parts: Child; picture: Child | null }) {
  const { space } = sheet;
  return (
    <div class="columns halves">
      <div class="stack">
        <h1 class="p-name">{space.name}</h1>
        {space.status !== 'published' && <Notice kind="warning">{t.space.draft}</Notice>}
        <StateSentence t={t} sheet={sheet} />
        <p class="lead">{t.space.walkIn[space.walkIn ?? 'unknown']}</p>
        <Actions page={page} t={t} sheet={sheet} />
        <Address sheet={sheet} />
        <p class="meta">
          {space.fictitious && `${t.space.fictitious} `}
          {checked(page, t, space.checkedOn)} {parts}
        </p>
      </div>
      <figure class="on-screen">
        {picture ?? (
          <HouseDrawing seed={space.id} sign={signOf(space.name)} title={t.space.house(space.name)} />
        )}
      </figure>
    </div>
  );
}

function StateSentence({ t, sheet: { hours } }: Pick<InSpace, 't' | 'sheet'>) {
  if (hours.state === null) return <p class="lead">{t.space.noHours}</p>;
  return (
    <p class="lead">
      <StateWord words={hours.state} />
      {hours.state.detail && `, ${hours.state.detail}`}
      <Reason reason={hours.state.reason} />.
    </p>
  );
}

const Actions = ({ t, sheet: { space } }: InSpace) => (
  <>
    <p class="buttons on-screen">
      {space.phone && (
        <Button href={`tel:${space.phone}`} icon="phone">
          {formatPhone(space.phone)}
        </Button>
      )}
      {space.bookingUrl && (
        <Button href={space.bookingUrl} kind="secondary">
          {t.space.book}
        </Button>
      )}
    </p>
    {space.phone ? (
      <p class="on-paper display p-tel">{formatPhone(space.phone)}</p>
    ) : (
      <p>{t.space.noPhone}</p>
    )}
  </>
);

const Address = ({ sheet: { space } }: Pick<InSpace, 'sheet'>) => (
  <p class="p-adr h-adr">
    <b>
      <span class="p-street-address">{space.address}</span>,{' '}
      <span class="p-postal-code">{space.postalCode}</span>{' '}
      <span class="p-locality">{space.communeName}</span>
    </b>
    {space.addressExtra && <br />}
    {space.addressExtra}
  </p>
);

/** A year after it was checked, a page still says when: the reader judges. */
const checked = (page: Page, t: Messages, day: string | null): string =>
  day === null || day > dateOf(page.now, page.network.zone)
    ? t.space.unchecked
    : t.space.checked(formatDateWithYear(page.lang, day));

/** What is written over the door: what kind of place it is. */
const signOf = (name: string): string => name.split(/ de | du | des | d’| d'|,/)[0]?.slice(0, 24) ?? '';
