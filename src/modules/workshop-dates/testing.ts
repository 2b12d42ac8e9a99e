export { insertAsset } from './asset-store.ts';
