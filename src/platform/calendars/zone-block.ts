import { tzlib_get_ical_block } from 'timezones-ical-library';

const known = new Map<string, string>();

/**
 * What a zone's clocks do, as a calendar carries it: since 1970, by a rule that comes again each year. It is the one form
 * that Outlook reads. Islands that share a clock with others keep their own name.
 */
export function zoneBlock(zone: string): string {
  const kept = known.get(zone);
  if (kept !== undefined) return kept;
  const [block = ''] = tzlib_get_ical_block(zone);
  if (!block.startsWith('BEGIN:VTIMEZONE')) throw new Error(`Nothing is known of the clocks of ${zone}.`);
  const named = block.replace(/^(TZID|X-LIC-LOCATION):.*$/gm, (_line, name) => `${name}:${zone}\r`);
  const text = `${named.replace(/\r+\n/g, '\r\n')}\r\n`;
  known.set(zone, text);
  return text;
}
