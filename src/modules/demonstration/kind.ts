/** What kind of place a fictitious space is: it decides its hours, its equipment and what is told of it. */
export type Kind =
  | 'library'
  | 'town_hall'
  | 'association'
  | 'school'
  | 'relay'
  | 'social_centre'
  | 'third_place'
  | 'youth';

/** The codes of the national standard, for the space and for whoever runs it. */
export const typologies: Record<Kind, { space: string; structure: string }> = {
  library: { space: 'BIB', structure: 'EPCI' },
  town_hall: { space: 'MUNI', structure: 'EPCI' },
  association: { space: 'ASSO', structure: 'ASSO' },
  school: { space: 'Autre', structure: 'ASSO' },
  relay: { space: 'EPN', structure: 'EPCI' },
  social_centre: { space: 'CS', structure: 'ASSO' },
  third_place: { space: 'TIERS_LIEUX', structure: 'ESS' },
  youth: { space: 'PIJ_BIJ', structure: 'ASSO' },
};
