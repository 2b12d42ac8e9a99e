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
  type Unreadable,
} from './place-file.ts';
export {
  fileRefusalInWords,
  noteInWords,
  rowRefusalInWords,
  targetGroupInWords,
  targetInWords,
} from './words.ts';
