/** A word that is not as it should be. */
export interface Fault {
  where: string;
  why: string;
}
