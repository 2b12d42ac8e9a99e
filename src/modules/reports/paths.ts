import { spacePath } from '#modules/space-page/rules';

/** Where anybody says that the page of a space is wrong. */
export const reportPath = (slug: string): string => `${spacePath(slug)}/signaler`;
