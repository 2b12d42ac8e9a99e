import { z } from 'zod';
import type { Viewer } from '#platform/access';
import { choice, lines, optional } from '#platform/forms/fields';
import { slugOf } from '#platform/slug';
import { type Share, teamRoles } from './invitation.ts';
import type { Messages } from './messages.fr.ts';
import type { Places } from './places.ts';
import { mayGive } from './rights.ts';

/** How many spaces a form offers to fill in at once; more are added afterwards. */
export const spaceFields = ['space1', 'space2', 'space3'] as const;

const aSpace = optional(z.uuid('unknownChoice'));

/** The questions about a role and where it holds. */
export const roleShape = {
  role: choice(teamRoles),
  space1: aSpace,
  space2: aSpace,
  space3: aSpace,
  epcis: z.preprocess((value) => [value ?? []].flat(), z.array(z.string().max(9, 'unknownChoice'))),
  communes: optional(lines(2000)),
};

export type RoleTyped = z.output<z.ZodObject<typeof roleShape>>;

/** The role as it was meant, or a sentence per field that does not hold together. */
export function shareIn(
  typed: RoleTyped,
  { viewer, places, t }: { viewer: Viewer; places: Places; t: Messages },
): { share: Share; errors: null } | { share: null; errors: Record<string, string> } {
  const none = { role: typed.role, communes: [], epcis: [], spaces: [] };
  if (typed.role === 'animator') return animation(typed, none, { viewer, places, t });
  if (typed.role === 'ambassador') return embassy(typed, none, { places, t });
  return { share: none, errors: null };
}

function animation(
  typed: RoleTyped,
  none: Share,
  { viewer, places, t }: { viewer: Viewer; places: Places; t: Messages },
): ReturnType<typeof shareIn> {
  const chosen = spaceFields.map((name) => typed[name]).filter((id) => id !== null);
  const spaces = [...new Set(chosen)];
  if (spaces.length === 0) return { share: null, errors: { space1: t.errors.noSpaces } };
  const wrong = spaceFields.filter((name) => {
    const id = typed[name];
    return id !== null && (!places.spaces.has(id) || !mayGive(viewer, { ...none, spaces: [id] }, places));
  });
  if (wrong.length > 0)
    return { share: null, errors: Object.fromEntries(wrong.map((name) => [name, t.errors.notYours])) };
  return { share: { ...none, spaces }, errors: null };
}

function embassy(
  { epcis, communes }: RoleTyped,
  none: Share,
  { places, t }: { places: Places; t: Messages },
): ReturnType<typeof shareIn> {
  const codes = new Map([...places.communes.values()].map(({ code, name }) => [slugOf(name), code]));
  const names = (communes ?? '')
    .split(/[\n,;]/)
    .map((name) => name.trim())
    .filter((name) => name !== '');
  const unknown = names.filter((name) => !codes.has(slugOf(name)));
  if (unknown.length > 0)
    return { share: null, errors: { communes: t.errors.unknownCommune(unknown.join(', ')) } };
  const known = [...new Set(epcis)].filter((code) => places.epcis.has(code));
  if (known.length + names.length === 0) return { share: null, errors: { epcis: t.errors.noTerritory } };
  const chosen = new Set(names.map((name) => codes.get(slugOf(name)) as string));
  return { share: { ...none, epcis: known, communes: [...chosen] }, errors: null };
}
