import { networkOfProgramme, networkOfTypology } from './inclusion-lists.ts';
import {
  addressIn,
  idOf,
  known,
  listIn,
  nameOf,
  type Publishing,
  placeOf,
  translated,
} from './inclusion-place.ts';
import type { Line } from './line.ts';
import { type StandardRow, unknownPivot } from './standard.ts';

/** A space as a structure of data·inclusion. */
export function structureOf(line: Line, publishing: Publishing) {
  const { row } = line;
  return known({
    id: idOf(row, publishing),
    nom: nameOf(row),
    ...placeOf(line, publishing),
    siret: /^\d{14}$/.test(row.pivot) && row.pivot !== unknownPivot ? row.pivot : null,
    site_web: addressIn(row.site_web),
    accessibilite_lieu: addressIn(row.fiche_acces_libre),
    description: descriptionOf(row),
    reseaux_porteurs: networksOf(row),
  });
}

/** The schema refuses a text of less than five letters. */
function descriptionOf({ presentation_detail, presentation_resume }: StandardRow): string | null {
  const description = presentation_detail ?? presentation_resume ?? '';
  return description.length >= 5 ? description : null;
}

const networksOf = (row: StandardRow): string[] => [
  ...new Set([
    'espaces-publics-numeriques',
    ...translated(listIn(row.dispositif_programmes_nationaux), networkOfProgramme),
    ...translated(listIn(row.typologie), networkOfTypology),
  ]),
];
