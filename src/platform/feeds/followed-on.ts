import type { Module } from '#platform/module';
import { onceFor } from '#platform/once-for';
import type { FollowedList } from '#platform/page';
import { namedPath, namesIn } from './list-path.ts';

type WithLists = Pick<Module, 'lists' | 'routes'>;

/** The lists that a page shows, asked what the page is asked: for its head, and for those who want to follow it. */
export function followedOn(
  modules: readonly WithLists[],
  path: string,
  query: URLSearchParams,
): FollowedList[] {
  const { lists, plainPaths } = listsOf(modules);
  const namesOn = plainPaths.has(path) ? namesInSame : namesIn;
  return lists.flatMap(({ label, path: listPath, shownOn, queryOn, isCalendar = false }) => {
    const named = shownOn.map((pattern) => namesOn(pattern, path)).find((names) => names !== null);
    return named
      ? [{ label, path: namedPath(listPath, named), query: queryOn?.(query) ?? '', isCalendar }]
      : [];
  });
}

const namesInSame = (pattern: string, path: string): Record<string, string> | null =>
  pattern === path ? {} : null;

/** All lists, and the pages that have an address of their own: `/annuaire/integrer` is not the space of that name. */
const listsOf = onceFor((modules: readonly WithLists[]) => ({
  lists: modules.flatMap(({ lists = [] }) => lists),
  plainPaths: new Set(modules.flatMap(({ routes }) => routes?.routes ?? []).map(({ path }) => path)),
}));
