import source from './rich-text.typ?raw';

/**
 * Beside a document's own sources: `#import "rich-text.typ": rich-text`, then `#rich-text(data.text, under: 1)` draws
 * what `blocksOf` gave.
 */
export const richTextTypst = { 'rich-text.typ': source };
