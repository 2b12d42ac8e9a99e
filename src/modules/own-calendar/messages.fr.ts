export const fr = {
  title: 'Mon calendrier',
  calendarName: (network: string) => `Mon calendrier – ${network}`,
  intro: 'Vos ateliers et ceux de vos espaces, dans le calendrier de votre téléphone ou de votre ordinateur.',
  secret:
    'L’adresse est secrète : qui l’a lit votre calendrier, sans mot de passe. Ne la donnez à personne ; si elle a pu être lue, retirez-la.',
  none: 'Pas d’adresse pour l’instant',
  since: (day: string) => `Une adresse, faite le ${day}`,
  make: 'Faire une adresse',
  again: 'Faire une autre adresse',
  againHint: 'L’adresse n’est affichée qu’une fois. Une autre la remplace : la première n’ouvre plus rien.',
  isShown: 'Votre adresse, affichée cette seule fois',
  open: 'Ouvrir dans mon calendrier',
  takeBack: 'Retirer l’adresse',
  takenBack: 'L’adresse est retirée : elle n’ouvre plus rien.',
  manage: 'Gérer',
};

export type Messages = typeof fr;
