/** The identifier of an event in calendars: no host in it, since a site may have several, and move. */
export const uidOf = (id: string, network: string): string => `${id}@${network}.maillage`;
