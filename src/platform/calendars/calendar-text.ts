/** Why a file cannot be read as a calendar. */
export type CalendarRefusal =
  /** A web page, or anything else. */
  | 'not_calendar'
  /** It stops in the middle: what is missing is not what was taken out. */
  | 'cut'
  | 'large';

/** A calendar in pieces, each as it is written: one that cannot be read leaves the others as they are. */
export interface CalendarPieces {
  /** As it calls itself. */
  name: string | null;
  /** The clocks that it describes, by the name it gives them. */
  zones: ReadonlyMap<string, string>;
  events: readonly string[];
}

/** The largest calendar that is read: some twenty thousand events. */
export const largestBytes = 10 * 1024 * 1024;

/** Cuts a calendar (RFC 5545) into its events and zones, without reading them yet. */
export function piecesOf(
  bytes: Uint8Array,
): { refusal: null; pieces: CalendarPieces } | { refusal: CalendarRefusal } {
  if (bytes.length > largestBytes) return { refusal: 'large' };
  const text = textOf(bytes).trimStart();
  if (!/^BEGIN:VCALENDAR\s/i.test(text)) return { refusal: 'not_calendar' };
  if (!/\nEND:VCALENDAR\s*$/i.test(text)) return { refusal: 'cut' };
  const lines = text.split(/\r\n|\n|\r/);
  const zones = blocksIn(lines, 'VTIMEZONE').map((block) => [zoneName(block), block] as const);
  return {
    refusal: null,
    pieces: { name: nameIn(lines), zones: new Map(zones), events: blocksIn(lines, 'VEVENT') },
  };
}

/** What is no UTF-8 was written by an old program of this country. */
function textOf(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}

function blocksIn(lines: readonly string[], kind: string): string[] {
  const [begin, end] = [`BEGIN:${kind}`, `END:${kind}`];
  const blocks: string[] = [];
  let open = -1;
  for (const [index, line] of lines.entries()) {
    const said = line.trimEnd().toUpperCase();
    if (said === begin) open = index;
    else if (said === end && open >= 0) {
      blocks.push(lines.slice(open, index + 1).join('\r\n'));
      open = -1;
    }
  }
  return blocks;
}

const zoneName = (block: string): string => /^TZID[^:\r\n]*:(.*)$/im.exec(unfolded(block))?.[1]?.trim() ?? '';

function nameIn(lines: readonly string[]): string | null {
  const first = lines.findIndex((line) => /^BEGIN:V(EVENT|TIMEZONE)/i.test(line));
  const head = unfolded(lines.slice(0, first < 0 ? 200 : first).join('\n'));
  const name = /^(?:X-WR-CALNAME|NAME)[^:\n]*:(.*)$/im.exec(head)?.[1];
  return name?.replace(/\\([\\;,])/g, '$1').trim() || null;
}

/** A long line goes on after a line end and a space. */
const unfolded = (text: string): string => text.replace(/\r?\n[ \t]/g, '');
