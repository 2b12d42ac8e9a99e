import type { PlacedSpace } from '#modules/network/rules';
import { dateOf } from '#platform/time';

/** The columns of the national standard of digital mediation places, v1.0.2, in its order. */
export const standardFields = [
  'id',
  'pivot',
  'nom',
  'commune',
  'code_postal',
  'code_insee',
  'adresse',
  'complement_adresse',
  'latitude',
  'longitude',
  'typologie',
  'telephone',
  'courriels',
  'site_web',
  'horaires',
  'presentation_resume',
  'presentation_detail',
  'source',
  'itinerance',
  'structure_parente',
  'date_maj',
  'services',
  'publics_specifiquement_adresses',
  'prise_en_charge_specifique',
  'frais_a_charge',
  'dispositif_programmes_nationaux',
  'formations_labels',
  'autres_formations_labels',
  'modalites_acces',
  'modalites_accompagnement',
  'fiche_acces_libre',
  'prise_rdv',
] as const;

export type StandardField = (typeof standardFields)[number];

/** A space as the standard has it; what is not known is null. */
export type StandardRow = Record<Exclude<StandardField, 'latitude' | 'longitude'>, string | null> &
  Record<'latitude' | 'longitude', number> &
  Record<Always, string>;

type Always = 'id' | 'pivot' | 'nom' | 'commune' | 'code_postal' | 'adresse' | 'source' | 'date_maj';

/** Who publishes: the network's name stands for the source of a space that names none. */
export interface Publisher {
  name: string;
  zone: string;
}

/** What the standard's own patterns ask; a value that does not fit is left out rather than published wrong. */
export const phonePattern = '^\\+(33|590|594|262|596|269|687|689|508|681)\\d{6,9}$';
export const communePattern = '^([013-9]\\d|2[AB1-9])\\d{3}$';

/** The national convention for a SIRET that is not known. */
export const unknownPivot = '0'.repeat(14);

/**
 * A place that does not exist says so in its name: whoever meets one line of the file on a map or in an address book sees
 * the name, while the other columns are often left behind.
 */
export const fictitiousMark = ' (exemple inventé)';
export const longestName = 150;

/** A space as a row of the standard, as the files give it; `standard-store.ts` says the same to the database. */
export function standardRow(space: PlacedSpace, publisher: Publisher): StandardRow {
  return {
    id: space.id,
    pivot: space.structureSiret ?? unknownPivot,
    nom: nameOf(space),
    commune: space.communeName,
    code_postal: space.postalCode,
    code_insee: fitting(space.communeCode, communePattern),
    adresse: space.address,
    complement_adresse: space.addressExtra || null,
    latitude: space.latitude,
    longitude: space.longitude,
    typologie: listed(space.typologies),
    telephone: fitting(space.phone, phonePattern),
    courriels: space.email || null,
    site_web: space.website,
    horaires: space.hours || null,
    presentation_resume: space.summary || null,
    presentation_detail: space.description || null,
    source: space.source || publisher.name,
    itinerance: listed(space.itinerancy),
    structure_parente: space.structureName,
    date_maj: latest(space.checkedOn, space.sourceOn) ?? dateOf(space.updatedAt, publisher.zone),
    services: listed(space.services),
    publics_specifiquement_adresses: listed(space.publics),
    prise_en_charge_specifique: listed(space.specialCare),
    frais_a_charge: listed(space.fees),
    dispositif_programmes_nationaux: listed(space.programmes),
    formations_labels: listed(space.trainings),
    autres_formations_labels: listed(space.otherLabels),
    modalites_acces: listed(space.accessModes),
    modalites_accompagnement: listed(space.supportModes),
    fiche_acces_libre: space.accessibilityUrl,
    prise_rdv: space.bookingUrl,
  };
}

function nameOf({ name, fictitious }: PlacedSpace): string {
  if (!fictitious) return name;
  return [...name].slice(0, longestName - fictitiousMark.length).join('') + fictitiousMark;
}

const latest = (...days: readonly (string | null)[]): string | undefined =>
  days
    .filter((day) => day !== null)
    .toSorted()
    .at(-1);

const fitting = (value: string | null, pattern: string): string | null =>
  value !== null && new RegExp(pattern).test(value) ? value : null;

const listed = (values: readonly string[]): string | null => values.join('|') || null;
