export { featureItem, type ModerationRefusal, restoreItem, withdrawItem } from './moderate-item.ts';
export { countsIn, itemById, itemsIn } from './store.ts';
export { addItem, changeItem, removeDraft, type WriteRefusal, type Written } from './write-item.ts';
