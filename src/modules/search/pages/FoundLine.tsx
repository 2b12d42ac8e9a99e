import type { Page } from '#platform/page';
import { dateOf, daysBetween } from '#platform/time';
import { formatDateWithYear, formatDayFrom } from '#platform/time-words';
import { type Found, marks } from '../find-store.ts';
import { Marked } from './Marked.tsx';

/** Something that was found: its title, what and where it is, and the words around those that were looked for. */
export const FoundLine = ({ page, found, kind }: { page: Page; found: Found; kind: string }) => (
  <li class="entry" lang={found.lang === page.lang ? undefined : found.lang}>
    <h2>
      <a href={page.href(found.path)}>
        <Marked text={found.title} />
      </a>
    </h2>
    <p class="meta">{[kind, found.place, dayOf(page, found)].filter(Boolean).join(' · ')}</p>
    {found.snippet && (
      <p>
        <Marked text={inItsText(found.snippet)} />
      </p>
    )}
  </li>
);

/** A piece of a text begins and ends somewhere in it. */
const inItsText = (snippet: string): string =>
  (/^[\p{Lu}\p{N}«]/u.test(snippet.replace(marks[0], '')) ? '' : '… ') +
  snippet +
  (/[.!?…»]$/.test(snippet.replace(marks[1], '').trim()) ? '' : ' …');

function dayOf({ lang, now, network }: Page, { date }: Found): string | null {
  if (!date) return null;
  const [day, today] = [dateOf(date, network.zone), dateOf(now, network.zone)];
  const isFar = Math.abs(daysBetween(today, day)) > 180;
  return isFar ? formatDateWithYear(lang, day) : formatDayFrom(lang, day, today);
}
