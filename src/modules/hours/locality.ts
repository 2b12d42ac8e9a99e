/** Where a space tells its time and keeps its public holidays. */
export interface Locality {
  zone: string;
  /** As the holiday calendar spells it (`Bas-Rhin`, `La Réunion`); where it is missing, the zone decides. */
  region?: string | undefined;
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
export const holidayRegion = ({ zone, region }: Locality): string => region ?? regionOfZone[zone] ?? '';
