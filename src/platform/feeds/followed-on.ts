import type { Module } from '#platform/module';
import type { FollowedList } from '#platform/page';
import { namedPath, namesIn } from './list-path.ts';

/** The lists that a page shows, asked what the page is asked: for its head, and for those who want to follow it. */
export function followedOn(
  modules: readonly Pick<Module, 'lists' | 'routes'>[],
  path: string,
  query: URLSearchParams,
): FollowedList[] {
  return modules.flatMap(({ lists = [] }) =>
    lists.flatMap((list) => {
      const patterns = list.shownOn.filter((pattern) => pattern === path || !plainPaths(modules).has(path));
      const named = patterns.map((pattern) => namesIn(pattern, path)).find((names) => names !== null);
      if (!named) return [];
      const { label, isCalendar = false, queryOn } = list;
      return [{ label, path: namedPath(list.path, named), query: queryOn?.(query) ?? '', isCalendar }];
    }),
  );
}

const known = new WeakMap<readonly Pick<Module, 'routes'>[], ReadonlySet<string>>();

/** The pages that have an address of their own: `/annuaire/integrer` is not the space of that name. */
function plainPaths(modules: readonly Pick<Module, 'routes'>[]): ReadonlySet<string> {
  const kept =
    known.get(modules) ??
    new Set(modules.flatMap(({ routes }) => routes?.routes ?? []).map(({ path }) => path));
  known.set(modules, kept);
  return kept;
}
