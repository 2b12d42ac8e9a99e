import type { fr } from './messages.fr.ts';

export const en: typeof fr = {
  refusals: {
    missing: 'Choose a photo.',
    tooBig: 'This photo weighs more than 10 MB: take it in medium quality, or make it smaller.',
    notImage: 'This file is not a photo. Send a JPEG, PNG or WebP picture.',
    heic: 'This photo is in the HEIC format, which browsers do not read. On an iPhone: Settings, Camera, Formats, “Most Compatible”.',
    svg: 'An SVG drawing may hold a program: save it as PNG.',
    gif: 'A GIF picture is not a photo: save it as JPEG or PNG.',
    otherImage: 'This kind of picture is not taken: save the photo as JPEG.',
    animated: 'This picture moves: send a still photo.',
    broken: 'This photo is damaged or incomplete: take the original file again.',
    tooManyPixels: 'This photo has more than 50 million pixels: make it smaller before sending it.',
    tooSmall: 'This photo is too small: it takes at least 640 pixels across and 360 down.',
    hidesFile: 'This file holds something else than a photo. Open it and save it again as JPEG.',
  },
};
