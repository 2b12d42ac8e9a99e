export { baseOf } from './merge.ts';
export { lastAuthorOf, type Saved, saveFields, spaceFor } from './save-fields.ts';
