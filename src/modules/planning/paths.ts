export const listPath = '/extranet/ateliers';
export const spacePlanPath = (spaceId: string): string => `/extranet/espaces/${spaceId}/ateliers`;
export const newPath = (spaceId: string): string => `${spacePlanPath(spaceId)}/nouveau`;
export const assetsPath = (spaceId: string): string => `${spacePlanPath(spaceId)}/salles-et-materiel`;
export const copyPath = (spaceId: string): string => `${spacePlanPath(spaceId)}/recopier`;
export const meetingPath = (meetingId: string): string => `/extranet/seances/${meetingId}`;
export const changePath = (meetingId: string): string => `${meetingPath(meetingId)}/changer`;
