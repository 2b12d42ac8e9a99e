export { type Asset, assetsOf, setUsed, usedBy } from './asset-store.ts';
export { checkDays } from './check-dates.ts';
