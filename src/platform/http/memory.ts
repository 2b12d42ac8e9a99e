/** What a network shows everywhere, such as its menu: read once, and forgotten when the network changes. */
export type Remember = <Thing>(name: string, make: () => Promise<Thing>) => Promise<Thing>;

interface Kept {
  revision: number;
  thing: Promise<unknown>;
}

/** A memory for each network, under the revision that its pages are kept by. */
export function openMemory(revisionOf: (schema: string) => number): (schema: string) => Remember {
  const networks = new Map<string, Map<string, Kept>>();

  return (schema) => {
    const things = networks.get(schema) ?? new Map<string, Kept>();
    networks.set(schema, things);
    return <Thing>(name: string, make: () => Promise<Thing>) => {
      const revision = revisionOf(schema);
      const kept = things.get(name);
      if (kept?.revision === revision) return kept.thing as Promise<Thing>;
      const thing = make();
      keepUnlessItFails(things, name, { revision, thing }, thing);
      return thing;
    };
  };
}

/** What failed is asked again, not remembered; what took its place meanwhile stays. */
export function keepUnlessItFails<Kept>(
  things: Map<string, Kept>,
  name: string,
  kept: Kept,
  reading: Promise<unknown>,
): void {
  things.set(name, kept);
  reading.catch(() => {
    if (things.get(name) === kept) things.delete(name);
  });
}
