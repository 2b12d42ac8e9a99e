export { findAlike } from './find-alike.ts';
export { keepApart } from './store.ts';
