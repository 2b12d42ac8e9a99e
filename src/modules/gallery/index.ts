export { addPhoto } from './add-photo.ts';
export { insertConsent } from './consent-store.ts';
export { readyPhoto } from './ready-photo.ts';
export { insertAlbum, photoById } from './store.ts';
