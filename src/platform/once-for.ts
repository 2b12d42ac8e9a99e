/** Worked out once for each thing, as long as it lives: what changes must be another object. */
export function onceFor<Thing extends object, Result>(
  work: (thing: Thing) => Result,
): (thing: Thing) => Result {
  const known = new WeakMap<Thing, { result: Result }>();
  return (thing) => {
    const kept = known.get(thing) ?? { result: work(thing) };
    known.set(thing, kept);
    return kept.result;
  };
}
