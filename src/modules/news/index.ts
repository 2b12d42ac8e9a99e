export { examples } from './examples.ts';
export {
  featureItem,
  type ModerationRefusal,
  markRead,
  restoreItem,
  takeBack,
  withdrawItem,
} from './moderate-item.ts';
export { partsOf } from './parts-of.ts';
export { type FrontItem, frontBetween } from './public-store.ts';
export { type ShownItem, shownItem } from './shown-item.ts';
export { countsIn, itemById, itemsIn } from './store.ts';
export { addItem, changeItem, removeDraft, type WriteRefusal, type Written } from './write-item.ts';
