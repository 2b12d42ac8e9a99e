export { addPhoto } from './add-photo.ts';
export { blurPhoto } from './blur-photo.ts';
export { changeAlbum, moveForward } from './change-album.ts';
export { consentById, consentsOf, firstEnds, pastConsentById, pastConsentsOf } from './consent-store.ts';
export { forgetConsent, noteConsent, prolongConsent } from './note-consent.ts';
export { type ListedAlbum, shownAlbum } from './public-store.ts';
export { readyPhoto } from './ready-photo.ts';
export { isShown, shownPhotos } from './shown.ts';
export {
  albumById,
  albumsIn,
  countAlbumsIn,
  type DeskAlbum,
  deleteEmptyAlbum,
  hiddenIn,
  insertAlbum,
  photoById,
  photosOf,
} from './store.ts';
export { showAgain, takeDown } from './take-down.ts';
