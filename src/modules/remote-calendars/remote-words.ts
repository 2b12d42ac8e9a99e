import type { WrittenEvent } from '#platform/calendars/written-event';
import { whyUnfit } from '#platform/forms/unfit';
import { cleaned } from '#platform/table-files/clean-text';
import type { RemoteWords } from './remote-event.ts';

const most = { title: 120, description: 5000, place: 200 };

/** What an event says, made fit for our pages; null without a title. */
export function wordsOf({ title, description, place, url }: WrittenEvent): RemoteWords | null {
  const named = oneLine(title, most.title);
  if (named === null) return null;
  const link = url !== null && /^https?:\/\/\S{4,1000}$/.test(url) ? url : null;
  const said = suited(description ?? '');
  const text =
    link !== null && !said.includes(link) ? [cut(said, most.description - link.length - 2), link] : [said];
  return {
    title: named,
    description: cut(text.filter(Boolean).join('\n\n'), most.description) || null,
    place: oneLine(place ?? '', most.place),
  };
}

const oneLine = (text: string, longest: number): string | null =>
  cut(suited(text).replace(/\s*\n\s*/g, ', '), longest) || null;

/** A text that no field of ours would take is left out whole. */
function suited(text: string): string {
  const clean = cleaned(text).text;
  return whyUnfit(clean) === null ? clean : '';
}

const cut = (text: string, longest: number): string =>
  text.length <= longest
    ? text
    : `${text
        .slice(0, longest - 1)
        .trimEnd()
        .toWellFormed()
        .replace('\ufffd', '')}…`;
