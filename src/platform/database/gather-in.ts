import { gather } from '#platform/gather';
import { type Located, networkOf } from './deed.ts';

/** `gather`, for the calls of each network apart. */
export function gatherIn<In extends { db: Located }, Out>(
  keyOf: (one: In) => string,
  doAll: (many: readonly [In, ...In[]]) => Promise<readonly Out[]>,
): (one: In) => Promise<Out> {
  const ofNetworks = new WeakMap<object, (one: In) => Promise<Out>>();
  return (one) => {
    const network = networkOf(one.db);
    const gathered = ofNetworks.get(network) ?? gather(keyOf, doAll);
    ofNetworks.set(network, gathered);
    return gathered(one);
  };
}

/** A question that many ask at the same time: one reading, begun after they asked, answers those who wait for it. */
export const readTogether = <In extends { db: Located }, Out>(
  keyOf: (one: In) => string,
  read: (one: In) => Promise<Out>,
): ((one: In) => Promise<Out>) =>
  gatherIn(keyOf, async (many) => {
    const answer = await read(many[0]);
    return many.map(() => answer);
  });
