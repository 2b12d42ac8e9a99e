/** Where a reader chooses, and where her mail program stops what it shows: both followed by a token. */
export const choosePath = '/choix-courriels';
export const stopPath = '/arret-courriels';

/** Below « Mon compte ». */
export const ownChoices = 'courriels';
