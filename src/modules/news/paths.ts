import { slugOf } from '#platform/slug';

export const newsPath = '/actualites';

/** The page of an item: its number, then its title, for whoever reads addresses. */
export const itemPath = ({ number, title }: { number: number; title: string }): string => {
  const slug = slugOf(title);
  return `${newsPath}/${slug === '' ? number : `${number}-${slug}`}`;
};
