/** What one program of this process says for all of it, such as where its letters lead. */
interface Rule<Said> {
  now(): Said;
  /** Says it, and gives what takes it back: what was said before, and still holds, then holds again. */
  set(said: Said): () => void;
}

export function openRule<Said>(unsaid: Said): Rule<Said> {
  let standing: { said: Said }[] = [];
  return {
    now: () => standing.at(-1)?.said ?? unsaid,
    set(said) {
      const one = { said };
      standing.push(one);
      return () => {
        standing = standing.filter((each) => each !== one);
      };
    },
  };
}
