export { framed } from './framed.ts';
