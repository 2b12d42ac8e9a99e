import type { Lang } from '#platform/i18n';
import type { KindRefusal } from './file-kind.ts';

/** Why a file is not taken, for whoever chose it. */
export const kindRefusals: Record<Lang, Record<KindRefusal, string>> = {
  fr: {
    svg: 'Un dessin SVG peut contenir un programme : enregistrez-le en PNG ou en PDF.',
    program: 'Ce fichier est une page ou un programme : ils ne sont pas pris.',
    unknownKind: 'Ce fichier n’est ni un document, ni une image, ni un son, ni un film que nous connaissons.',
  },
  en: {
    svg: 'An SVG drawing may hold a program: save it as PNG or PDF.',
    program: 'This file is a page or a program: they are not taken.',
    unknownKind: 'This file is no document, picture, sound or film that we know.',
  },
};
