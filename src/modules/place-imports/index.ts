export { applyImport } from './apply-import.ts';
export { type ReadImport, readAgain, readImport } from './read-import.ts';
export { chooseRows, countRows, listRows, refusedColumns, someNotes } from './row-store.ts';
export {
  countImports,
  countWaiting,
  dropImport,
  examples,
  importById,
  listImports,
  lockImport,
  markImport,
  waitForTurn,
} from './store.ts';
export { undoImport } from './undo-import.ts';
