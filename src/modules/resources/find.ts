import type { Database } from '#platform/database/deed';
import { countAnswers, listResources } from './find-store.ts';
import type { Resource } from './resource.ts';
import type { Search } from './search.ts';

export const resourcesPerPage = 20;

/** How many resources each answer of a filter would leave, the other filters kept. */
export interface Counts {
  kind: Map<string, number>;
  theme: Map<string, number>;
  level: Map<string, number>;
  competence: Map<string, number>;
}

export interface Found {
  search: Search;
  total: number;
  pages: number;
  resources: Resource[];
  counts: Counts;
}

/** One page of what is published and meets what is asked; the last one, where a later one was asked. */
export async function find(db: Database, search: Search): Promise<Found> {
  const offset = (search.page - 1) * resourcesPerPage;
  const [{ total, resources }, counts] = await Promise.all([
    listResources(db, search, { limit: resourcesPerPage, offset }),
    countAnswers(db, search),
  ]);
  const pages = Math.ceil(total / resourcesPerPage);
  if (search.page > pages && pages > 0) return find(db, { ...search, page: pages });
  return { search, total, pages, resources, counts };
}
