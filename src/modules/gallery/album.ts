import type { PictureRefusal } from '#platform/pictures/picture';

export interface Album {
  id: string;
  number: number;
  title: string;
  summary: string | null;
  spaceId: string;
  seriesId: string | null;
  createdAt: Date;
  changedAt: Date;
  /** Of its words. */
  version: number;
}

/** An album with the name of its space, and where that is. */
export interface PlacedAlbum extends Album {
  spaceName: string;
  spaceSlug: string;
  spaceStatus: string;
  communeCode: string;
  communeName: string;
  epciCode: string | null;
}

/** Whether people can be recognised in a photo. */
export const peopleIn = ['nobody', 'consented'] as const;
export type PeopleIn = (typeof peopleIn)[number];

/** A photo of an album, whatever it still lacks. */
export interface AlbumPhoto {
  id: string;
  number: number;
  albumId: string;
  position: number;
  draftSha256: string | null;
  sha256: string | null;
  width: number;
  height: number;
  alternative: string | null;
  credit: string | null;
  people: PeopleIn | null;
  hiddenAt: Date | null;
  /** Of its words and of who is in it. */
  version: number;
}

/** What a person agreed to: the site, paper, albums that are handed on. */
export const uses = ['site', 'print', 'packs'] as const;
export type Use = (typeof uses)[number];

export interface Consent {
  id: string;
  photoId: string;
  personName: string;
  isMinor: boolean;
  guardianName: string | null;
  onSite: boolean;
  inPrint: boolean;
  inPacks: boolean;
  holdsUntil: Date;
  paperSha256: string;
  paperType: string;
  notedBy: string;
  notedAt: Date;
}

/** What a consent said before it was prolonged. */
export interface PastConsent {
  id: string;
  consentId: string;
  heldUntil: Date;
  paperSha256: string;
  paperType: string;
  notedBy: string;
  notedAt: Date;
}

export const mostPhotos = 200;
/** How long a photo waits to be described, or one that is hidden for a decision. */
export const mostDaysWaiting = 30;
export const mostAtOnce = 12;
export const mostUploadMegabytes = 60;

/** Why a photo is not taken into an album. */
export type PhotoRefusal = PictureRefusal | 'already' | 'tooMany';

/** Why a photo is not shown. */
export type ReadyRefusal = 'gone' | 'changed' | 'noConsent' | 'already' | 'takenDown' | 'broken';
