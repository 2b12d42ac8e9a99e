export { examples } from './examples.ts';
export { openItem } from './open-item.ts';
