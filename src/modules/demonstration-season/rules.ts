export { type Piece, repertoire } from './repertoire.ts';
export type { Holder } from './season.ts';
