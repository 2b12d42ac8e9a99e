import type { Lang } from '#platform/i18n';
import type { Share } from './invitation.ts';
import type { Places } from './places.ts';
import { words } from './words.ts';

/** Where a role holds: « Médiathèque (Gramat), La Filature (Figeac) »; nothing when it is the whole network. */
export function whereInWords({ communes, epcis, spaces }: Share, places: Places): string {
  const named = [
    ...spaces.map((id) => spaceName(places, id)),
    ...epcis.map((code) => places.epcis.get(code)?.name ?? code),
    ...communes.map((code) => places.communes.get(code)?.name ?? code),
  ];
  return named.filter((name) => name !== '').join(', ');
}

function spaceName({ spaces }: Places, id: string): string {
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

/** With a capital, at the head of a line. */
export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
