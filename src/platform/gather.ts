interface Call<In, Out> {
  one: In;
  resolve: (out: Out) => void;
  reject: (fault: unknown) => void;
}

/** So many calls are done together at most: a message to the database stays of a size. */
const mostTogether = 100;

/**
 * Calls of the same key that come while one is under way are done together by the next: the more come at once, the less
 * each costs, and one that comes alone waits for nobody. Where many fail together each is tried alone, so that a fault is
 * the fault of its own call. `doAll` answers in the order of what it is given.
 */
export function gather<In, Out>(
  keyOf: (one: In) => string,
  doAll: (many: readonly [In, ...In[]]) => Promise<readonly Out[]>,
): (one: In) => Promise<Out> {
  const waiting = new Map<string, Call<In, Out>[]>();

  async function workOff(key: string, first: Call<In, Out>): Promise<void> {
    const queue: Call<In, Out>[] = [];
    waiting.set(key, queue);
    for (let calls = [first]; calls.length > 0; calls = queue.splice(0, mostTogether)) await answer(calls);
    waiting.delete(key);
  }

  async function answer(calls: readonly Call<In, Out>[]): Promise<void> {
    try {
      const outs = await doAll(calls.map(({ one }) => one) as [In, ...In[]]);
      for (const [rank, { resolve }] of calls.entries()) resolve(outs[rank] as Out);
    } catch (fault) {
      if (calls.length === 1) calls[0]?.reject(fault);
      else for (const call of calls) await answer([call]);
    }
  }

  return (one) =>
    new Promise((resolve, reject) => {
      const call = { one, resolve, reject };
      const queue = waiting.get(keyOf(one));
      if (queue) queue.push(call);
      else void workOff(keyOf(one), call);
    });
}
