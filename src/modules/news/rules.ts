export {
  type Concern,
  isShown,
  longestBody,
  longestTitle,
  type NewsItem,
  type Phase,
  type PlacedItem,
  phaseOf,
  phases,
  targetOf,
} from './item.ts';
export { concernInWords, dayInWords } from './item-words.ts';
export { itemPath } from './paths.ts';
