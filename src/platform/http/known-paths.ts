import type { Result, Router } from 'hono/router';
import { TrieRouter } from 'hono/router/trie-router';

/**
 * Hono's router, which remembers where the paths lead that are asked often: to look through a thousand routes takes as long
 * as all else that a page needs beside its drawing.
 */
export class KnownPaths<Handler> implements Router<Handler> {
  readonly name = 'KnownPaths';
  readonly #routes = new TrieRouter<Handler>();
  readonly #known = new Map<string, Result<Handler>>();

  add(method: string, path: string, handler: Handler): void {
    this.#routes.add(method, path, handler);
    this.#known.clear();
  }

  match(method: string, path: string): Result<Handler> {
    const name = `${method} ${path}`;
    const known = this.#known.get(name);
    if (known) return known;
    const match = this.#routes.match(method, path);
    if (name.length <= longestKept) this.#keep(name, match);
    return match;
  }

  #keep(name: string, match: Result<Handler>): void {
    if (this.#known.size >= mostKept) this.#known.clear();
    this.#known.set(name, match);
  }
}

const mostKept = 1000;

/** Nobody fills the memory with paths as long as a request may be. */
const longestKept = 200;
