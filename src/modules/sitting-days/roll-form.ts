import { z } from 'zod';
import { lines, optional } from '#platform/forms/fields';
import type { Called } from './note-presence.ts';
import type { Presence, Way } from './presence.ts';

const list = z.preprocess((value) => [value].flat().filter(Boolean), z.array(z.string().max(200)));

/** Who is ticked, who takes part from afar, and what the page showed of each: `<seat> there`. */
export const RollForm = z.object({
  there: list,
  remote: list,
  seen: list,
  kept: list,
  shown: list,
  guests: optional(lines(8000)),
});

type Roll = z.output<typeof RollForm>;

/** What was ticked of each member. */
export function rollIn({ there, remote, seen }: Roll, memberIds: readonly string[]): Called[] {
  const before = new Map(seen.map((text) => text.split(' ') as [string, Way]));
  return memberIds.map((memberId) => ({
    memberId,
    way: remote.includes(memberId) ? 'remote' : there.includes(memberId) ? 'there' : null,
    seen: before.get(memberId) ?? null,
  }));
}

/** « Lina Roy, mairie de Gramat », one to a line. */
export const guestsIn = ({ guests }: Roll): Presence[] =>
  (guests ?? '')
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean)
    .map((line) => {
      const [, name = '', organisation = ''] =
        /^([^,;]{1,140})[^,;]*(?:[,;]\s*(.{0,120}).*)?$/.exec(line) ?? [];
      return { memberId: null, name: name.trim(), organisation: organisation.trim(), way: 'there' as const };
    })
    .filter(({ name }) => name !== '');

/** Others that the page showed ticked, and that are not any more. */
export const droppedIn = ({ shown, kept }: Roll): string[] => shown.filter((name) => !kept.includes(name));
