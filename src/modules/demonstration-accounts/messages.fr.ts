export const fr = {
  demonstration: {
    title: 'Essayer la démonstration',
    intro:
      'Choisissez un rôle. Le mot de passe est « demonstration ». Le code change toutes les 30 secondes.',
    caption: 'Comptes de démonstration',
    role: 'Rôle',
    email: 'Adresse',
    code: 'Code du moment',
    codes: 'Codes du moment, pour essayer',
    noCode: 'pas de code',
  },
  roles: {
    coordinator: 'Coordination du réseau',
    ambassador: 'Ambassade d’un territoire',
    animator: 'Animation d’espaces',
    partner: 'Partenaire',
    inhabitant: 'Habitante',
  },
};

export type Messages = typeof fr;
