export const listPath = '/extranet/ateliers';
/** What the network itself holds, in no space of its own. */
export const networkPlanPath = `${listPath}/reseau`;
export const spacePlanPath = (spaceId: string): string => `/extranet/espaces/${spaceId}/ateliers`;
export const newPath = (spaceId: string): string => `${spacePlanPath(spaceId)}/nouveau`;
export const networkNewPath = `${networkPlanPath}/nouveau`;
/** Where the meetings of a space are, or those of the network. */
export const planPathOf = (space: { id: string } | null): string =>
  space ? spacePlanPath(space.id) : networkPlanPath;
export const copyPath = (spaceId: string): string => `${spacePlanPath(spaceId)}/recopier`;
export const meetingPath = (meetingId: string): string => `/extranet/seances/${meetingId}`;
export const changePath = (meetingId: string): string => `${meetingPath(meetingId)}/changer`;
