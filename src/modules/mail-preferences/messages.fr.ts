export const fr = {
  title: 'Vos courriels',
  account: 'Courriels que vous recevez',
  accountWhy: 'Ce que le site vous écrit, et quand.',
  choose: 'Choisir',
  intro: (address: string) => `Ce que le site écrit à ${address}, et quand.`,
  gathered:
    'Ce qui vient chaque jour ou chaque semaine est réuni en une lettre, qui part le matin, ou le lundi matin.',
  always:
    'Les liens pour se connecter, les confirmations et les réponses à ce que vous demandez partent toujours aussitôt.',
  rhythms: {
    'at-once': 'Aussitôt',
    daily: 'Chaque jour, en une lettre',
    weekly: 'Chaque semaine, en une lettre',
    never: 'Jamais',
  },
  save: 'Enregistrer',
  stopAll: 'Ne plus rien recevoir de tout cela',
  saved: 'C’est noté.',
  nothing: 'Rien à choisir',
  nothingWhy: 'Le site ne vous écrit que pour répondre à ce que vous faites.',
  badTitle: 'Ce lien ne convient pas',
  badWhy: 'Il a peut-être été coupé. Ouvrez-le de nouveau depuis le courriel, en entier.',
};

export type Messages = typeof fr;
