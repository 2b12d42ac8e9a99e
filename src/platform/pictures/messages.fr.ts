/** Why a file is not taken as a picture, for whoever chose it. */
export const fr = {
  refusals: {
    missing: 'Choisissez une photo.',
    tooBig: 'Cette photo pèse plus de 10 Mo : prenez-la en qualité moyenne, ou réduisez-la.',
    notImage: 'Ce fichier n’est pas une photo. Envoyez une image JPEG, PNG ou WebP.',
    heic: 'Cette photo est au format HEIC, que les navigateurs ne lisent pas. Sur un iPhone : Réglages, Appareil photo, Formats, « Le plus compatible ».',
    svg: 'Un dessin SVG peut contenir un programme : enregistrez-le en PNG.',
    gif: 'Une image GIF n’est pas une photo : enregistrez-la en JPEG ou en PNG.',
    otherImage: 'Ce format d’image n’est pas pris : enregistrez la photo en JPEG.',
    animated: 'Cette image est animée : envoyez une photo fixe.',
    broken: 'Cette photo est abîmée ou incomplète : reprenez le fichier d’origine.',
    tooManyPixels: 'Cette photo dépasse 50 millions de points : réduisez-la avant de l’envoyer.',
    tooSmall: 'Cette photo est trop petite : il faut au moins 640 points de large et 360 de haut.',
    hidesFile:
      'Ce fichier contient autre chose qu’une photo. Ouvrez-le et enregistrez-le de nouveau en JPEG.',
  },
};
