import { groupPath } from '#modules/groups/rules';

/** Where whoever steers a group says what a date that a poll found is for. */
export const foundDatePath = (slug: string, pollId: string): string =>
  groupPath(slug, 'dates-trouvees', pollId);
