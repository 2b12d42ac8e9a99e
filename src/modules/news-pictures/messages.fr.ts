export const fr = {
  news: 'Actualités',
  title: 'Image',
  lead: 'Une image aide à reconnaître un lieu ou une personne. Elle s’affiche au-dessus du texte.',
  none: 'Pas d’image pour le moment.',
  add: 'Ajouter une image',
  change: 'Changer l’image',
  keep: 'Enregistrer',
  remove: 'Retirer cette image',
  saved: 'L’image est enregistrée.',
  removed: 'L’image est retirée.',
  credit: (name: string) => `Image : ${name}`,
  fields: {
    photo: 'L’image',
    photoHint: 'JPEG, PNG ou WebP, 10 Mo au plus. Le lieu et la date cachés dans le fichier sont effacés.',
    photoOther: 'Laissez vide pour garder celle qui est là.',
    alternative: 'Ce qu’on y voit',
    alternativeHint:
      'Pour les personnes qui ne voient pas l’image. Par exemple : deux bénévoles autour d’un ordinateur ouvert.',
    credit: 'Auteur de l’image',
    rights: 'Image des personnes',
    rightsYes: 'Personne n’est reconnaissable, ou chacun a donné son accord',
  },
  errors: {
    alternative: 'Dites en une phrase ce qu’on voit sur l’image.',
    rights: 'Dites que personne n’est reconnaissable, ou que chacun est d’accord.',
  } as Record<string, string>,
};

export type Messages = typeof fr;
