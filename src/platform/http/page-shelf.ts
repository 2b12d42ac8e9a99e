/** What is kept in memory under a limit, of bytes or of things: what came first makes room for what comes. */
export interface Shelf<Thing> {
  get(key: string): Thing | undefined;
  put(key: string, thing: Thing): void;
  drop(key: string): void;
}

export function openShelf<Thing>(most: number, weigh: (thing: Thing) => number): Shelf<Thing> {
  const things = new Map<string, Thing>();
  let weight = 0;

  function drop(key: string): void {
    const thing = things.get(key);
    if (thing === undefined) return;
    weight -= weigh(thing);
    things.delete(key);
  }

  return {
    get: (key) => things.get(key),
    drop,
    put(key, thing) {
      drop(key);
      things.set(key, thing);
      weight += weigh(thing);
      for (const oldest of things.keys()) {
        if (weight <= most) return;
        drop(oldest);
      }
    },
  };
}
