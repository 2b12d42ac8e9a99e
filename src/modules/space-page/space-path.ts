import type { MenuLine, Page } from '#platform/page';

const list = '/annuaire';

/** Where a space's page is, by its slug. */
export const spacePath = (slug: string): string => `${list}/${slug}`;

/** The list of all spaces, where this network has one. */
export const listOf = ({ publicMenu }: Page): MenuLine | undefined =>
  publicMenu.find(({ path }) => path === list);
