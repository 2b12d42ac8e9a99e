import OpeningHours from 'opening_hours';

/** Where a space tells its time and keeps its public holidays. */
export interface Locality {
  zone: string;
  /** As the holiday calendar spells it (`Bas-Rhin`, `La Réunion`); where it is missing, the zone decides. */
  region?: string | undefined;
}

/** `appointment`: somebody is there, but one has to call first. */
export type Kind = 'open' | 'appointment';

/** A span of wall-clock time, in milliseconds as if the zone were UTC. */
export interface WallSpan {
  start: number;
  end: number;
  kind: Kind;
}

/**
 * When a string in OSM syntax opens, between two wall clocks. Throws when it cannot be read.
 * A comment without a state, such as `"sur rendez-vous"`, means `unknown` in OSM, and by appointment here.
 */
export function wallSpans(hours: string, window: { from: number; to: number }, place: Locality): WallSpan[] {
  return inUtc(() =>
    parsed(hours, place)
      .getOpenIntervals(new Date(window.from), new Date(window.to))
      .map(([start, end, isUnknown]) => ({
        start: start.getTime(),
        end: end.getTime(),
        kind: isUnknown ? 'appointment' : 'open',
      })),
  );
}

/** The string as OSM writes it (`Lu 9h-12h` becomes `Mo 09:00-12:00`), and what its parser doubts. */
export function proofread(hours: string, place: Locality): { text: string; warnings: string[] } {
  return inUtc(() => {
    const schedule = parsed(hours, place);
    const warnings = schedule.getStructuredWarnings().map(({ type }) => type);
    return { text: schedule.prettifyValue(), warnings };
  });
}

/** Public holidays between two days, both included, with their French names. */
export function holidaysBetween(from: string, to: string, place: Locality): { date: string; name: string }[] {
  return inUtc(() =>
    parsed('PH', place)
      .getOpenIntervals(new Date(from), new Date(Date.parse(to) + 1))
      .map(([start, , , name]) => ({ date: start.toISOString().slice(0, 10), name: name ?? '' })),
  );
}

function parsed(hours: string, place: Locality): OpeningHours {
  const nominatim = { lat: 46.5, lon: 2.5, address: { country_code: 'fr', state: holidayRegion(place) } };
  return new OpeningHours(hours, nominatim, {
    tag_key: 'opening_hours',
    locale: 'fr',
    mode: undefined,
    map_value: undefined,
    warnings_severity: undefined,
  });
}

/**
 * The library computes in the zone of the process. Only in UTC do wall clocks pass through it unchanged:
 * elsewhere they would stumble on that zone's own clock changes.
 */
function inUtc<Result>(work: () => Result): Result {
  const zone = process.env.TZ;
  if (zone === 'UTC') return work();
  process.env.TZ = 'UTC';
  try {
    return work();
  } finally {
    if (zone === undefined) delete process.env.TZ;
    else process.env.TZ = zone;
  }
}

/** Alsace and Moselle share their zone with the rest of France, and keep two holidays more. */
const regionOfDepartment: Record<string, string> = { '57': 'Moselle', '67': 'Bas-Rhin', '68': 'Haut-Rhin' };

/** Where a space is, as far as its clock and its holidays go. */
export const localityOf = ({ communeCode }: { communeCode: string }, zone: string): Locality => ({
  zone,
  region: regionOfDepartment[communeCode.slice(0, 2)],
});

/** The territories whose zone is enough to know which public holidays they add. */
const regionOfZone: Record<string, string> = {
  'America/Cayenne': 'Guyane',
  'America/Guadeloupe': 'Guadeloupe',
  'America/Marigot': 'Saint-Martin',
  'America/Martinique': 'Martinique',
  'America/St_Barthelemy': 'Saint-Barthélemy',
  'Indian/Mayotte': 'Mayotte',
  'Indian/Reunion': 'La Réunion',
  'Pacific/Noumea': 'Nouvelle-Calédonie',
  'Pacific/Tahiti': 'Polynésie française',
  'Pacific/Wallis': 'Wallis-et-Futuna',
};

/** The region whose public holidays hold; an empty name stands for those of the whole country. */
const holidayRegion = ({ zone, region }: Locality): string => region ?? regionOfZone[zone] ?? '';
