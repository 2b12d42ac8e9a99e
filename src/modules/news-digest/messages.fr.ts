import { plural } from '#platform/i18n';

export const fr = {
  home: 'Accueil',
  news: 'Actualités',
  title: 'Recevoir les actualités par courriel',
  lead: 'Une lettre courte, le jeudi matin, avec ce qui est à la une. Rien à dire, pas de lettre.',
  email: 'Votre adresse de courriel',
  emailHint: 'Elle ne sert qu’à cette lettre, et personne d’autre ne la voit.',
  place: 'Votre commune ou code postal',
  placeHint:
    'Pour ne recevoir que les actualités de votre intercommunalité et du réseau. Sans commune, vous les recevez toutes.',
  rhythm: 'À quel rythme',
  rhythms: { weekly: 'Chaque jeudi', monthly: 'Le premier jeudi du mois' },
  trap: 'Ne remplissez pas ce champ',
  send: 'M’abonner',
  sentTitle: 'Regardez votre boîte de courriel',
  sent: 'Un courriel vient de partir. Ouvrez le lien qu’il contient : l’abonnement commence alors, pas avant.',
  sentLate: 'Rien reçu dans dix minutes ? Regardez dans les indésirables, puis recommencez.',
  again: 'Recommencer',
  confirmTitle: 'Confirmer l’abonnement',
  confirmLead: (email: string) => `La lettre d’actualités partira à ${email}.`,
  confirm: 'Confirmer',
  confirmed:
    'C’est noté : vous recevrez la prochaine lettre. Chacune dit comment l’arrêter, d’un seul geste.',
  badTitle: 'Ce lien ne sert plus',
  bad: 'Il a déjà servi, ou il a plus de trois jours. Demandez-en un autre, c’est immédiat.',
  errors: {
    email: 'Donnez votre adresse de courriel.',
    unknownPlace: 'Nous ne connaissons pas cette commune ici. Un code postal convient aussi.',
    severalPlaces: (names: string) =>
      `Plusieurs communes peuvent convenir : ${names}. Écrivez son nom entier.`,
  },
  tooMany: (wait: string) => `Trop de demandes depuis cet ordinateur. Réessayez ${wait}.`,
  part: {
    text: 'Les recevoir par courriel, une fois par semaine ou par mois',
  },
  mail: {
    subject: 'Confirmez votre abonnement aux actualités',
    hello: 'Bonjour,',
    asked: (network: string) =>
      `Quelqu’un, vous sans doute, a demandé à recevoir ici les actualités de ${network}.`,
    confirm: 'Confirmer l’abonnement',
    ignore:
      'Si ce n’est pas vous, ne faites rien : rien ne vous sera envoyé, et cette adresse sera oubliée dans trois jours.',
  },
  next: {
    title: 'Lettre d’actualités',
    when: (day: string) => `La prochaine part ${day}, à 7 h.`,
    items: (count: number) =>
      count === 0
        ? 'Rien n’est venu à la une depuis la dernière.'
        : plural('fr', count, {
            one: '1 actualité à la une depuis la dernière.',
            other: `${count} actualités à la une depuis la dernière.`,
          }),
    readers: (weekly: number, monthly: number) =>
      `Abonnés : ${weekly} chaque semaine, ${monthly} chaque mois.`,
    choose: 'Choisir ce qui est à la une',
  },
  letter: {
    subject: (title: string, others: number) =>
      `${title}, et ${plural('fr', others, { one: '1 autre actualité', other: `${others} autres actualités` })}`,
    intro: (network: string, count: number) =>
      plural('fr', count, {
        one: `Une actualité de ${network} depuis la dernière lettre.`,
        other: `${count} actualités de ${network} depuis la dernière lettre.`,
      }),
    read: 'Lire la suite',
  },
};

export type Messages = typeof fr;
