import { z } from 'zod';
import { choice, lines, optional } from '#platform/forms/fields';
import type { Called } from './note-presence.ts';
import type { Presence, Way } from './presence.ts';

const list = z.preprocess((value) => [value].flat().filter(Boolean), z.array(z.string().max(200)));

const ways = ['there', 'remote', 'away'] as const;

/** The field in which one says how a member is there: one answer, so that no two contradict each other. */
export const wayField = (memberId: string): string => `way-${memberId}`;

/** How each member is there, what the page showed of each (`<seat> there`), and who came besides. */
export const rollForm = (memberIds: readonly string[]) =>
  z
    .object({
      seen: list,
      kept: list,
      shown: list,
      guests: optional(lines(8000)),
    })
    .and(
      z
        .object(Object.fromEntries(memberIds.map((id) => [wayField(id), optional(choice(ways))])))
        .transform((typed) => ({ ways: new Map(Object.entries(typed)) })),
    );

type Roll = z.output<ReturnType<typeof rollForm>>;

/** What was said of each member; of whom nothing was said stays what the page showed. */
export function rollIn({ ways: said, seen }: Roll, memberIds: readonly string[]): Called[] {
  const before = new Map(seen.map((text) => text.split(' ') as [string, Way]));
  return memberIds.map((memberId) => {
    const shown = before.get(memberId) ?? null;
    const way = said.get(wayField(memberId)) ?? shown;
    return { memberId, way: way === 'away' ? null : way, seen: shown };
  });
}

/** « Lina Roy, mairie de Gramat », one to a line. */
export const guestsIn = ({ guests }: Pick<Roll, 'guests'>): Presence[] =>
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
export const droppedIn = ({ shown, kept }: Pick<Roll, 'shown' | 'kept'>): string[] =>
  shown.filter((name) => !kept.includes(name));
