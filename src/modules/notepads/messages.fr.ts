export const fr = {
  own: {
    title: 'Mes blocs-notes',
    intro: 'Personne d’autre ne les lit. Ceux d’un groupe sont sur la page du groupe.',
    create: 'Nouveau bloc-notes',
    none: 'Pas encore de bloc-notes',
    noneHint: 'Une idée, le brouillon d’un compte rendu : commencez par une page blanche ou par un modèle.',
    name: 'Bloc-notes',
    changed: 'Modifié',
  },
  create: {
    title: 'Nouveau bloc-notes',
    name: 'Titre',
    nameHint: 'Comme on en parlera : « Réunion du 12 mars », « Plan de formation ».',
    template: 'Commencer par',
    submit: 'Créer le bloc-notes',
    cancel: 'Annuler',
  },
  templates: {
    blank: { label: 'Une page blanche', text: '' },
    minutes: {
      label: 'Un compte rendu',
      text: '## Présents\n\n- \n\n## Ordre du jour\n\n1. \n\n## Ce qui s’est dit\n\n## Décisions\n\n- \n\n## Actions\n\n| Action | Qui | Pour quand |\n| --- | --- | --- |\n|  |  |  |\n\n## Prochaine réunion',
    },
    method: {
      label: 'Une note de méthode',
      text: '## Pourquoi\n\n## À qui cela sert\n\n## Comment faire, étape par étape\n\n1. \n\n## Ce qu’il faut\n\n## À quoi l’on voit que cela marche',
    },
    specification: {
      label: 'Un cahier des charges',
      text: '## Contexte\n\n## Besoin\n\n## Ce qui est attendu\n\n| Quoi | Pourquoi | Indispensable |\n| --- | --- | --- |\n|  |  |  |\n\n## Ce qui n’est pas demandé\n\n## Calendrier\n\n## Budget\n\n## Comment l’on choisira',
    },
  },
  page: {
    changed: (moment: string) => `Modifié ${moment}.`,
    closed: 'Ce bloc-notes est clos : on n’y écrit plus.',
    empty: 'Rien n’est encore écrit.',
    text: 'Texte',
    textHint:
      'Un titre commence par ##, une liste par un tiret. Plusieurs personnes peuvent écrire en même temps : rien ne s’efface.',
    save: 'Enregistrer',
    history: 'Historique',
    reading: 'Lire la page',
    writing: 'Écrire',
    rename: 'Renommer',
    renameSubmit: 'Changer le titre',
    title: 'Titre',
    remove: 'Supprimer ce bloc-notes',
    removeWhy: 'Son texte et son historique disparaissent pour de bon.',
    removeSubmit: 'Supprimer pour de bon',
  },
  others: {
    title: 'Enregistré, avec ce que d’autres ont écrit entre-temps',
    seen: 'Votre texte et le leur tiennent ensemble. Voici ce qu’ils ont changé :',
    broughtBack:
      'Un passage où vous avez écrit avait été supprimé entre-temps : il est revenu, avec vos mots.',
    tooLong: 'C’était il y a trop longtemps pour le montrer ici ; l’historique le dit.',
  },
  history: {
    title: (name: string) => `Historique de « ${name} »`,
    intro: 'Le texte après chaque moment d’écriture, le plus récent d’abord.',
    version: (moment: string, authors: string) => ['Écrit', moment].join(' ') + (authors && `, ${authors}`),
    first: 'Le premier texte.',
    nothing: 'Rien n’a changé dans les mots.',
    whole: 'Tout le texte de ce moment',
    restore: 'Reprendre ce texte',
    none: 'Rien n’est encore écrit.',
  },
  done: {
    created: 'Le bloc-notes est créé.',
    saved: 'Enregistré.',
    renamed: 'Le titre est changé.',
    restored: 'Ce texte est repris. Celui d’avant reste dans l’historique.',
    removed: 'Le bloc-notes est supprimé.',
  },
  refusals: {
    closed:
      'Ce bloc-notes vient d’être clos : votre texte n’est pas enregistré. Il est ci-dessous, pour le copier ailleurs.',
  },
  errors: { tooLong: 'C’est plus long que ce qu’un bloc-notes peut contenir.' },
};

export type Messages = typeof fr;
