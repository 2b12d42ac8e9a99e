import type { Result, Router } from 'hono/router';
import { TrieRouter } from 'hono/router/trie-router';
import { openShelf } from './page-shelf.ts';

/**
 * Hono's router, which remembers where the paths lead that were asked lately: to look through a thousand routes takes a third
 * of what a page needs beside its drawing.
 */
export class KnownPaths<Handler> implements Router<Handler> {
  readonly name = 'KnownPaths';
  readonly #routes = new TrieRouter<Handler>();
  #known = openShelf<Result<Handler>>(mostKept, () => 1);

  add(method: string, path: string, handler: Handler): void {
    this.#routes.add(method, path, handler);
    this.#known = openShelf(mostKept, () => 1);
  }

  match(method: string, path: string): Result<Handler> {
    const name = `${method} ${path}`;
    const known = this.#known.get(name);
    if (known) return known;
    const match = this.#routes.match(method, path);
    if (name.length <= longestKept) this.#known.put(name, match);
    return match;
  }
}

const mostKept = 1000;

/** A longer path is nobody's page. */
const longestKept = 200;
