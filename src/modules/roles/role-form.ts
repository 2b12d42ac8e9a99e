import { z } from 'zod';
import type { Viewer } from '#platform/access';
import { choice, lines, optional } from '#platform/forms/fields';
import type { Form } from '#platform/forms/form';
import type { Lang } from '#platform/i18n';
import type { Page } from '#platform/page';
import { slugOf } from '#platform/slug';
import type { IsoDate } from '#platform/time';
import type { Places } from './places.ts';
import { mayGive, rolesToGive } from './rights.ts';
import { type Share, type TeamRole, teamRoles } from './share.ts';
import { words } from './words.ts';

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

type RoleTyped = z.output<z.ZodObject<typeof roleShape>>;

/** The role that an address asks about, for a form to begin with; who gives one role only is not asked. */
export function roleAsked({ viewer, query }: Page): string {
  const roles = rolesToGive(viewer);
  return roles.length === 1 ? (roles[0] as string) : (new URLSearchParams(query).get('role') ?? '');
}

/** The role that a form is about; null as long as none is chosen. */
export const roleIn = ({ values }: Form): TeamRole | null =>
  teamRoles.find((role) => role === values.role) ?? null;

interface Reading {
  viewer: Viewer;
  places: Places;
  lang: Lang;
}

/** The role as it was meant, or a sentence per field that does not hold together. */
export function shareIn(
  typed: RoleTyped,
  reading: Reading,
): { share: Share; errors: null } | { share: null; errors: Record<string, string> } {
  const none = { role: typed.role, communes: [], epcis: [], spaces: [] };
  if (typed.role === 'animator') return animation(typed, none, reading);
  if (typed.role === 'ambassador') return embassy(typed, none, reading);
  return { share: none, errors: null };
}

function animation(
  typed: RoleTyped,
  none: Share,
  { viewer, places, lang }: Reading,
): ReturnType<typeof shareIn> {
  const t = words(lang).errors;
  const chosen = spaceFields.map((name) => typed[name]).filter((id) => id !== null);
  const spaces = [...new Set(chosen)];
  if (spaces.length === 0) return { share: null, errors: { space1: t.noSpaces } };
  const wrong = spaceFields.filter((name) => {
    const id = typed[name];
    return id !== null && (!places.spaces.has(id) || !mayGive(viewer, { ...none, spaces: [id] }, places));
  });
  if (wrong.length > 0)
    return { share: null, errors: Object.fromEntries(wrong.map((name) => [name, t.notYours])) };
  return { share: { ...none, spaces }, errors: null };
}

function embassy(
  { epcis, communes }: RoleTyped,
  none: Share,
  { places, lang }: Reading,
): ReturnType<typeof shareIn> {
  const t = words(lang).errors;
  const codes = new Map([...places.communes.values()].map(({ code, name }) => [slugOf(name), code]));
  const names = (communes ?? '')
    .split(/[\n,;]/)
    .map((name) => name.trim())
    .filter((name) => name !== '');
  const unknown = names.filter((name) => !codes.has(slugOf(name)));
  if (unknown.length > 0) return { share: null, errors: { communes: t.unknownCommune(unknown.join(', ')) } };
  const known = [...new Set(epcis)].filter((code) => places.epcis.has(code));
  if (known.length + names.length === 0) return { share: null, errors: { epcis: t.noTerritory } };
  const chosen = new Set(names.map((name) => codes.get(slugOf(name)) as string));
  return { share: { ...none, epcis: known, communes: [...chosen] }, errors: null };
}

/** What is wrong with a first and a last day, by field: they are to come, and in their order. */
export function daysProblem(
  { from, until }: { from: IsoDate; until: IsoDate | null },
  { today, lang }: { today: IsoDate; lang: Lang },
): Record<string, string> {
  const t = words(lang).errors;
  if (from < today) return { from: t.past };
  if (until !== null && until < from) return { until: t.endBeforeStart };
  return {};
}
