export { changedFields, fieldWord, toCompare } from './changed-fields.ts';
export { contentFrom, valuesOf } from './form.ts';
export { mergeValues } from './merge.ts';
export { deskPath, listPath as deskListPath } from './paths.ts';
