import type { Child } from 'hono/jsx';
import { lookOf } from '#modules/map/rules';
import type { Page } from '#platform/page';
import { formatPhone, telephone } from '#platform/phone-words';
import { dateOf } from '#platform/time';
import { formatDateWithYear } from '#platform/time-words';
import { Button } from '#ui/Button';
import { HouseDrawing } from '#ui/HouseDrawing';
import { Notice } from '#ui/Notice';
import { Reason } from '#ui/Reason';
import { State } from '#ui/State';
import type { Messages } from '../messages.fr.ts';
import { reachOf, walkInWords } from '../reach.ts';
import type { Sheet } from '../sheet.ts';
import { whoVouches } from '../who-vouches.ts';

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
        {space.status !== 'published' && <Notice kind="warning">{t.draft}</Notice>}
        <StateSentence page={page} t={t} sheet={sheet} />
        <p class="lead">{walkInWords(t, space)}</p>
        <Actions page={page} t={t} sheet={sheet} />
        <Address sheet={sheet} />
        <p class="meta">
          {space.fictitious && `${t.fictitious} `}
          {vouched(page, t, space)} {parts}
        </p>
      </div>
      <figure class="on-screen">
        {picture ?? <HouseDrawing seed={space.id} sign={signOf(space.name)} title={t.house(space.name)} />}
      </figure>
    </div>
  );
}

function StateSentence({ page, t, sheet: { space, hours } }: InSpace) {
  if (hours.state === null) return <p class="lead">{t.noHours[reachOf(space)]}</p>;
  return (
    <p class="lead on-screen">
      <State knot={lookOf[hours.state.is]}>
        {hours.state.word}
        {hours.state.detail && ','}
      </State>
      {hours.state.detail && ` ${hours.state.detail}`}
      <Reason lang={page.network.lang} reason={hours.state.reason} />.
    </p>
  );
}

const Actions = ({ page, t, sheet: { space } }: InSpace) => (
  <>
    <p class="buttons on-screen">
      {space.phone && (
        <Button href={`tel:${space.phone}`} icon="phone">
          {formatPhone(space.phone)}
        </Button>
      )}
      {space.bookingUrl && (
        <Button href={space.bookingUrl} kind="secondary">
          {t.book}
        </Button>
      )}
    </p>
    {space.phone ? (
      <p class="on-paper display p-tel">{formatPhone(space.phone)}</p>
    ) : (
      <NoPhone page={page} t={t} />
    )}
  </>
);

/** Whoever cannot call the space calls the network. */
const NoPhone = ({ page: { network }, t }: Pick<InSpace, 'page' | 't'>) => (
  <p>
    {t.noPhone}
    {network.phone && (
      <>
        {' '}
        {t.askNetwork} <a href={telephone(network.phone)}>{network.phone}</a>.
      </>
    )}
  </p>
);

const Address = ({ sheet: { space } }: Pick<InSpace, 'sheet'>) => (
  <p class="p-adr h-adr">
    <b>
      <span class="p-street-address">{space.address}</span>,{' '}
      <span class="p-postal-code">{space.postalCode}</span>
      {'\u00a0'}
      <span class="p-locality">{space.communeName}</span>
    </b>
    {space.addressExtra && <br />}
    {space.addressExtra}
  </p>
);

function vouched({ lang, now, network }: Page, t: Messages, space: Sheet['space']): string {
  const vouches = whoVouches(space, dateOf(now, network.zone));
  if (vouches.by === 'nobody') return t.unchecked;
  const day = formatDateWithYear(lang, vouches.on);
  return vouches.by === 'team' ? t.checked(day) : t.fromSource(vouches.source, day);
}

const longestSign = 24;

/** What is written over the door: what kind of place it is, in as many whole words as find room. */
function signOf(name: string): string {
  const kind = name.split(/ de | du | des | d’| d'|,/)[0] ?? '';
  return kind.length <= longestSign ? kind : kind.slice(0, longestSign + 1).replace(/\s*\S*$/, '');
}
