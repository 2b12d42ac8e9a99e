export { bindBook } from './bind.ts';
export { type Binding, bindLines } from './bind-lines.ts';
export { type Book, type BookLines, type Entry, entriesOf, linesOf } from './book.ts';
export { changesBetween } from './changes.ts';
export { withWhoAgrees } from './named-today.ts';
export { printerFile, typeset, typesetProof } from './typeset.ts';
