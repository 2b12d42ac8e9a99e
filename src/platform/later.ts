import { setImmediate } from 'node:timers/promises';
import type { Child } from 'hono/jsx';

/** Draws a part of a page from an answer that is still to come. */
export type Later<Answer> = (draw: (answer: Answer) => Part) => Child;

/** Not a list: Hono joins one that comes late with commas. */
type Part = Exclude<Child, readonly unknown[]>;

/**
 * Lets a question leave for the database, and comes back at once, mostly before its answer: what is drawn of a page until then
 * costs nobody any time, and the processor stays awake.
 */
export async function begin<Answer>(answering: Promise<Answer>): Promise<Later<Answer>> {
  heard(answering);
  await setImmediate();
  return (draw) => heard(answering.then(draw)) as Promise<string>;
}

/** What fails is told to whoever waits for it: a page that failed before waits for nothing, and the program goes on. */
function heard<Result>(coming: Promise<Result>): Promise<Result> {
  coming.catch(() => {});
  return coming;
}
