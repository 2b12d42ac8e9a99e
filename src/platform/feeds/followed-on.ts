import type { Module } from '#platform/module';
import type { FollowedList } from '#platform/page';
import { namedPath, namesIn } from './list-path.ts';

/** The lists that a page shows, asked what the page is asked: for its head, and for those who want to follow it. */
export function followedOn(
  modules: readonly Pick<Module, 'lists'>[],
  path: string,
  query: URLSearchParams,
): FollowedList[] {
  return modules.flatMap(({ lists = [] }) =>
    lists.flatMap((list) => {
      const named = list.shownOn.map((pattern) => namesIn(pattern, path)).find((names) => names !== null);
      if (!named) return [];
      const { label, isCalendar = false, queryOn } = list;
      return [{ label, path: namedPath(list.path, named), query: queryOn?.(query) ?? '', isCalendar }];
    }),
  );
}
