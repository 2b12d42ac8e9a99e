export { type Alike, type Found, type Kind, kinds, mostShown, type Reason } from './alike.ts';
