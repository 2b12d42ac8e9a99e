/** Where a space tells its time and keeps its public holidays. */
export interface Locality {
  zone: string;
  /** As the holiday calendar spells it (`Bas-Rhin`, `La Réunion`); where it is missing, the zone decides. */
  region?: string | undefined;
}

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
