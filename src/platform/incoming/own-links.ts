/**
 * Words of an address of ours whose next part is a secret: whoever reads it acts as the one to whom it was sent. A path that
 * a program on the way packed into another address has its signs in letters (`%2F`).
 */
const secret =
  /jeton(?:=|%3D)[\w-]{20}|(?:\/|%2F)(?:verification|epreuve|invitation|inscription|sondages|choix-courriels|arret-courriels|calendrier|lettre|convocation|emargement|fil|relecture|piece|dossier)(?:\/|%2F)[\w-]{20}/i;

/** A text without the links that a letter of ours brought to its reader alone, which her mail program quotes with the rest. */
export const withoutOwnLinks = (text: string): string =>
  text.replace(/[^\s<>]+/g, (word) => (secret.test(word) ? '[…]' : word));
