export const questionedPath = (spaceId: string): string => `/extranet/espaces/${spaceId}/seances-a-revoir`;
