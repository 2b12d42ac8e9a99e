/** The form of a meeting, from the path of its page. */
export const formPath = (meetingPath: string): string => `${meetingPath}/inscription`;
