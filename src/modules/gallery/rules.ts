export {
  type AlbumPhoto,
  type Consent,
  mostAtOnce,
  mostDaysWaiting,
  mostUploadMegabytes,
  type PastConsent,
  type PhotoRefusal,
  type PlacedAlbum,
  peopleIn,
  type ReadyRefusal,
  uses,
} from './album.ts';
export { albumPath, deskPath, deskPhotoPath, galleryPath } from './paths.ts';
