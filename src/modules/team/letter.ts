import type { Page } from '#platform/page';

/** What a mail of this module needs to know of its page: who writes, from which network, in which language. */
export type Letter = Pick<Page, 'lang' | 'network' | 'absolute' | 'now'>;
