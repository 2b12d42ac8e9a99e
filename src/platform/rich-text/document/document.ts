import type { Node } from 'prosemirror-model';
import { readText } from './read.ts';
import { writeText } from './write.ts';

/** A text as a document that may be written in. Of a riddle of the grammar, the words are there, if not every manner. */
export const documentOf = (markdown: string): Node => readText(markdown).doc;

/** The whole of a document as Markdown. */
export const markdownOf = (document: Node): string => writeText(document);
