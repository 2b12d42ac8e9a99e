/** A place where the floor plan is not kept. */
export interface Breach {
  wall: string;
  where: string;
  why: string;
}
