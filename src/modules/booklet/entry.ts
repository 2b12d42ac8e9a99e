import type { PlacedSpace } from '#modules/network/rules';
import { formatPhone } from '#platform/phone-words';
import type { Entry } from './book.ts';
import { hoursInPrint } from './hours-in-print.ts';
import { signsOf } from './signs.ts';

type Brought = Pick<Entry, 'number' | 'url' | 'people' | 'lines' | 'picture' | 'signs'>;

/** A space as the book says it. */
export function entryOf(space: PlacedSpace, { number, url, people, lines, picture, signs }: Brought): Entry {
  const hours = hoursInPrint(space.hours);
  return {
    id: space.id,
    number,
    commune: space.communeName,
    name: space.name,
    address: [space.address, space.addressExtra, `${space.postalCode}\u00a0${space.communeName}`].filter(
      (line) => line !== null,
    ),
    phone: space.phone === null ? null : formatPhone(space.phone),
    hours: hours ?? [],
    coming: comingInWords(space, hours),
    people,
    lines,
    signs: [...signsOf(space), ...signs],
    url,
    picture,
    fictitious: space.fictitious,
  };
}

/** What one does before coming, in a line. */
function comingInWords({ walkIn, phone }: PlacedSpace, hours: readonly object[] | null): string {
  const first = phone ? 'appelez' : 'renseignez-vous';
  if (hours === null) return `Les horaires changent selon la saison\u00a0: ${first} avant de venir.`;
  if (hours.length === 0) return `Horaires à demander\u00a0: ${first} avant de venir.`;
  if (walkIn === 'yes') return 'Sans rendez-vous.';
  if (walkIn === 'no') return 'Sur rendez-vous.';
  return walkIn === 'sometimes' ? 'Sans rendez-vous à certains moments.' : '';
}
