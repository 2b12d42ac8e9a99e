/** Where one signs out; what the device kept of this site goes with it. */
export const signOutPath = '/deconnexion';
