/** Work that is asked for again while it is under way begins once it is over: the last word is the latest. */
export function oneAfterTheOther(work: () => Promise<void>): () => Promise<void> {
  let last = Promise.resolve();
  return () => {
    last = last.then(work, work);
    return last;
  };
}
