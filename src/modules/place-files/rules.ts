export { sourceOf } from './format.ts';
export {
  type FileRefusal,
  isRefused,
  type Note,
  type NoteKind,
  type Raw,
  type Reading,
  type ReadingOptions,
  type ReadRow,
  type RefusedRow,
  type Row,
  type RowRefusal,
  type Source,
  sources,
  type Unreadable,
} from './place-file.ts';
export { type Target, targets } from './target.ts';
export { fileRefusalInWords, noteInWords, rowRefusalInWords, targetInWords } from './words.ts';
