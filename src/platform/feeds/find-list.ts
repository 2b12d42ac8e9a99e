import type { Module } from '#platform/module';
import { type Ending, endingsOf } from './endings.ts';
import type { PublicList } from './list.ts';
import { namesIn } from './list-path.ts';

/** A list as an address asks for it: in one of its forms, with what stands in its path. */
export interface AskedList {
  list: PublicList;
  ending: Ending;
  path: string;
  type: string;
  named: Record<string, string>;
}

/** The list that is at a path of the site, such as `/agenda.ics`; null when it is no list, or not in that form. */
export function findList(modules: readonly Pick<Module, 'lists'>[], asked: string): AskedList | null {
  const [, path, ending] = /^(.+)\.([a-z]+)$/.exec(asked) ?? [];
  // Most addresses are not of a list, and every request asks.
  if (path === undefined) return null;
  for (const list of modules.flatMap(({ lists = [] }) => lists)) {
    const named = namesIn(list.path, path);
    const form = endingsOf(list).find((one) => one.ending === ending);
    if (named && form) return { list, ending: form.ending, type: `${form.type}; charset=utf-8`, path, named };
  }
  return null;
}
