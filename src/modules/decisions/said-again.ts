/** A decision or an action, in the words of its minutes; under which title of theirs, where that is kept. */
interface Worded {
  text: string;
  about?: string | null;
}

export interface Matched<Known, One> {
  /** What is said, each with what the register has of it. */
  pairs: readonly { one: One; known: Known | null }[];
  /** What is said no more. */
  gone: readonly Known[];
}

/**
 * What is said again finds what is there already, each once: « adopté » stands under several titles. The same title first;
 * then its words alone, since a title may have been worded again.
 */
export function saidAgain<Known extends Worded, One extends Worded>(
  known: readonly Known[],
  said: readonly One[],
): Matched<Known, One> {
  const left = [...known];
  const take = (fits: (each: Known) => boolean): Known | null => {
    const at = left.findIndex(fits);
    return at < 0 ? null : (left.splice(at, 1)[0] ?? null);
  };
  const under = said.map((one) => ({
    one,
    known: take((each) => each.text === one.text && (each.about ?? null) === (one.about ?? null)),
  }));
  const pairs = under.map(({ one, known: found }) => ({
    one,
    known: found ?? take(({ text }) => text === one.text),
  }));
  return { pairs, gone: left };
}
