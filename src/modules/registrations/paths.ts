export const registrationsPath = '/extranet/inscriptions';
export const registrationPath = (id: string): string => `${registrationsPath}/${id}`;
export const slipPath = (id: string): string => `${registrationPath(id)}/fiche.pdf`;
/** Under the page of a meeting, where somebody who calls is registered. */
export const takePath = (meetingPath: string): string => `${meetingPath}/inscrire`;
