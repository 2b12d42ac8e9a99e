export const calendarsPath = (spaceId: string): string => `/extranet/espaces/${spaceId}/calendriers`;
export const followPath = (spaceId: string): string => `${calendarsPath(spaceId)}/suivre`;
export const calendarPath = (spaceId: string, calendarId: string): string =>
  `${calendarsPath(spaceId)}/${calendarId}`;
