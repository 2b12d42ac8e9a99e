export { type Binding, bindBook } from './bind.ts';
export { type Book, type Entry, entriesOf } from './book.ts';
export { changesBetween } from './changes.ts';
export { printerFile, typeset, typesetProof } from './typeset.ts';
