import { type Lang, speak } from '#platform/i18n';
import { en } from './messages.en.ts';
import { fr } from './messages.fr.ts';
import type { PictureRefusal } from './picture.ts';

/** Why a file is not taken as a picture, for whoever chose it. */
export const pictureRefusals = (lang: Lang): Record<PictureRefusal, string> =>
  speak({ fr, en }, lang).refusals;
