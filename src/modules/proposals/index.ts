export { type OpenedSpace, openSpace } from './open-space.ts';
export { lastAuthorOf, type Saved, saveFields, spaceFor } from './save-fields.ts';
