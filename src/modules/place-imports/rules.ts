export {
  type ColumnRead,
  type Counts,
  type Import,
  type ImportRow,
  isRenumbered,
  isWorthApplying,
  totalOf,
} from './import.ts';
