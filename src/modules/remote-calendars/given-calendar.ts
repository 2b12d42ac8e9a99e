import { largestBytes } from '#platform/calendars/calendar-text';
import type { Ask } from '#platform/http/env';
import { fetchFile } from '#platform/remote/fetch-file';
import { fetchRefusalText } from '#platform/remote/fetch-words';
import { calendarLimits } from './refresh.ts';
import { words } from './words.ts';

type Given = { bytes: Uint8Array; name: string } | { field: 'file' | 'address'; error: string };

/** The file that was chosen, or that of the address. */
export async function givenCalendar(c: Ask, address: string | null): Promise<Given> {
  const t = words(c.var.lang);
  const { file: sent } = await c.req.parseBody({ all: true });
  const chosen = [sent].flat()[0];
  const isChosen = chosen instanceof File && (chosen.size > 0 || chosen.name !== '');
  if (isChosen && address !== null) return { field: 'file', error: t.errors.both };
  if (isChosen && chosen.size > largestBytes) return { field: 'file', error: t.refusals.large };
  if (isChosen) return { bytes: new Uint8Array(await chosen.arrayBuffer()), name: nameOf(chosen.name) };
  if (address === null) return { field: 'address', error: t.errors.nothing };
  const fetched = await fetchFile(address, calendarLimits);
  if (fetched.refusal !== null) return { field: 'address', error: fetchRefusalText(fetched, c.var.lang) };
  return { bytes: fetched.bytes, name: new URL(address).hostname };
}

const nameOf = (fileName: string): string => fileName.replace(/\s+/g, ' ').trim() || 'calendrier.ics';
