export const fr = {
  skip: 'Aller au contenu',
  menu: 'Menu',
  closeMenu: 'Fermer le menu',
  mainMenu: 'Menu principal',
  where: 'Vous êtes ici',
  question: 'Une question ? Appelez-nous',
  help: 'Besoin d’aide maintenant ?',
  otherLanguage: 'English',
  demonstration: 'Ceci est une démonstration : des lieux et des personnes y sont inventés.',
  network: (territory: string) => `Le réseau : ${territory}`,
  errorPrefix: 'Erreur : ',
  optional: 'facultatif',
  summary: { one: 'Un point est à revoir', other: (count: number) => `${count} points sont à revoir` },
  refused: 'Ce n’est pas possible',
  pagination: 'Pages',
  page: (number: number) => `Page ${number}`,
  previous: 'Précédente',
  next: 'Suivante',
  sameInTable: 'Les mêmes chiffres en tableau',
  sessions: (done: number, total: number) => `${done} ${done < 2 ? 'séance' : 'séances'} sur ${total}`,
};

export type Messages = typeof fr;
