import type { Transaction } from 'prosemirror-state';

/** A change that came from elsewhere: whoever wrote it did what goes with it. */
export const isOthers = (transaction: Transaction): boolean => transaction.getMeta('addToHistory') === false;
