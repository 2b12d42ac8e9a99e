/** The page of one registration, for whoever holds its link. */
export const linkPath = (token: string): string => `/inscription/${token}`;
