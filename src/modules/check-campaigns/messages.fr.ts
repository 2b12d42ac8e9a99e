import { plural } from '#platform/i18n';

export const fr = {
  list: {
    title: 'Vérifications',
    lead: 'Chaque espace dit, de temps en temps, si sa fiche est toujours vraie. Sans réponse, un appel suffit.',
    campaign: 'La campagne',
    epci: 'Intercommunalité',
    everywhere: 'Toutes',
    filter: 'Afficher',
    tabs: 'Vérifications par état',
    states: {
      all: 'Toutes',
      overdue: 'Sans réponse',
      call: 'Sans courriel',
      waiting: 'En attente',
      corrected: 'À corriger',
      confirmed: 'Confirmées',
    },
    state: {
      overdue: 'Sans réponse',
      call: 'Sans courriel',
      waiting: 'En attente',
      corrected: 'À corriger',
      confirmed: 'Confirmée',
      lapsed: 'Terminée',
    },
    none: 'Aucune vérification ici',
    noneEver: 'Quand le réseau demandera à un espace si sa fiche est vraie, il apparaîtra dans cette liste.',
    noneHere: 'Rien dans cet état pour le moment.',
    openedOn: (day: string) => `Demandé le ${day}.`,
    answeredOn: (day: string) => `Répondu le ${day}.`,
    letters: (count: number, day: string) =>
      plural('fr', count, {
        one: `Un courriel, le ${day}.`,
        other: `${count} courriels, le dernier le ${day}.`,
      }),
    partly: (count: number) =>
      plural('fr', count, { one: 'Une rubrique relue.', other: `${count} rubriques relues.` }),
    byPhone: 'Confirmer au téléphone',
  },
  block: {
    calls: (count: number) =>
      plural('fr', count, { one: 'Un espace n’a pas répondu', other: `${count} espaces n’ont pas répondu` }),
    why: 'Leur fiche est-elle toujours vraie ? Un appel suffit.',
    see: 'Voir',
    what: 'les espaces qui n’ont pas répondu',
  },
  campaign: {
    title: 'La campagne de vérification',
    checked: 'Vérifiées à temps',
    outOf: (spaces: string, share: string) => `sur ${spaces} fiches publiées, soit ${share}`,
    waiting: 'En attente',
    waitingWhy: 'l’équipe a reçu un courriel',
    calls: 'À appeler',
    callsWhy: 'sans réponse, ou sans courriel',
    corrected: 'À corriger',
    correctedWhy: 'l’équipe a dit ce qui est faux',
    byGrouping: 'Par intercommunalité',
    caption: 'Où en est chaque intercommunalité, celle où il reste le plus à faire d’abord',
    grouping: 'Intercommunalité',
    noGrouping: 'Hors intercommunalité',
    spaces: 'Fiches',
    share: 'Part vérifiée',
    week: 'Semaine du',
    method: 'Une vérification compte la semaine où elle est terminée.',
    chart: {
      title: (count: number) =>
        plural('fr', count, {
          one: `${count} vérification terminée en douze semaines`,
          other: `${count} vérifications terminées en douze semaines`,
        }),
      description: 'Vérifications terminées chaque semaine : tout est vrai, ou quelque chose est à corriger',
      confirmed: 'Tout est vrai',
      corrected: 'À corriger',
    },
    start: {
      title: 'Demander maintenant',
      lead: 'Chaque fiche publiée qui n’est pas déjà en attente est demandée, quelle que soit la date de sa dernière vérification. Les courriels partent tout de suite, puis chaque nuit, dans la limite fixée plus bas.',
      where: 'À quels espaces ?',
      everywhere: 'Tout le réseau',
      submit: 'Voir qui serait interrogé',
      sure: 'Demander maintenant ?',
      count: (count: number, where: string) =>
        plural('fr', count, {
          one: `${where} : un espace serait interrogé.`,
          other: `${where} : ${count} espaces seraient interrogés.`,
        }),
      nights: (letters: number) =>
        `Chaque équipe reçoit un courriel. ${letters} courriels partent au plus tout de suite, puis autant chaque nuit. Rien ne part tant que vous n’appuyez pas.`,
      submitTo: (count: number) =>
        plural('fr', count, { one: 'Écrire à cet espace', other: `Écrire à ces ${count} espaces` }),
      back: 'Pas maintenant',
      started: (count: number) =>
        plural('fr', count, {
          one: `C’est parti : ${count} espace interrogé.`,
          other: `C’est parti : ${count} espaces interrogés.`,
        }),
    },
    rhythm: {
      title: 'Le rythme',
      months: 'Quand demander à un espace si sa fiche est toujours vraie ?',
      choices: {
        3: 'Trois mois après sa dernière vérification',
        6: 'Six mois après',
        12: 'Un an après',
        0: 'Jamais : seulement quand vous le demandez',
      },
      letters: 'Courriels par nuit, au plus',
      lettersHint: 'De 5 à 500. Les demandes et les rappels sont répartis sur les nuits suivantes.',
      save: 'Enregistrer le rythme',
      saved: 'C’est enregistré.',
    },
  },
};

export type Messages = typeof fr;
