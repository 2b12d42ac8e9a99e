/** Where identity providers send people back, below the network's root. */
export const returnPath = '/connexion/retour';
