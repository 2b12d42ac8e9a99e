export { addPhoto } from './add-photo.ts';
export { moveForward } from './arrange.ts';
export { blurPhoto } from './blur-photo.ts';
export { consentById, consentsOf, firstEnds, insertConsent } from './consent-store.ts';
export { readyPhoto } from './ready-photo.ts';
export {
  albumById,
  albumsIn,
  type DeskAlbum,
  deleteEmptyAlbum,
  insertAlbum,
  photoById,
  photosOf,
  updateAlbum,
} from './store.ts';
export { showAgain, takeDown } from './take-down.ts';
