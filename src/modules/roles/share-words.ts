import type { Role } from '#platform/access';
import type { Lang } from '#platform/i18n';
import type { Places } from './places.ts';
import type { Share } from './share.ts';
import { words } from './words.ts';

/** Where a role holds: « Médiathèque (Gramat), La Filature (Figeac) »; nothing when it is the whole network. */
export function whereInWords({ communes, epcis, spaces }: Share, places: Places): string {
  const named = [
    ...spaces.map((id) => spaceInWords(id, places)),
    ...epcis.map((code) => places.epcis.get(code)?.name ?? code),
    ...communes.map((code) => places.communes.get(code)?.name ?? code),
  ];
  return named.filter((name) => name !== '').join(', ');
}

/** « La Filature (Figeac) »; a name that says its commune is enough. */
export function spaceInWords(id: string, { spaces }: Places): string {
  const space = spaces.get(id);
  if (!space) return '';
  return space.name.includes(space.communeName) ? space.name : `${space.name} (${space.communeName})`;
}

/** « animation : Médiathèque (Gramat) », « coordination du réseau ». */
export function shareInWords(lang: Lang, share: Share, places: Places): string {
  const t = words(lang);
  const where = whereInWords(share, places);
  return where === '' ? t.roles[share.role] : t.roleAt(t.roles[share.role], where);
}

export const roleInWords = (lang: Lang, role: Role): string => words(lang).roles[role];

/** With a capital, at the head of a line. */
export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
