/** Where the workshops of a space are kept, by the module that needs this one. */
export const workshopsPath = '/extranet/ateliers';
export const assetsPath = (spaceId: string): string =>
  `/extranet/espaces/${spaceId}/ateliers/salles-et-materiel`;
