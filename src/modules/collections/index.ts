export { addItem, openCollection } from './change-collection.ts';
