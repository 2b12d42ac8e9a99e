import { ofName } from '#platform/of-name';
export const fr = {
  list: 'Ressources',
  adapt: 'Adapter',
  adaptTitle: (title: string) => `Adapter « ${title} »`,
  adaptIntro:
    'Vous en faites une copie, que vous changez comme vous voulez. L’original reste tel quel, et ses auteurs restent nommés. Vous pourrez leur proposer vos changements.',
  owner: 'Pour qui ?',
  choose: 'Choisissez',
  network: 'Le réseau',
  copy: 'En faire une copie',
  adaptedFrom: (title: string) => `Adaptée de « ${title} »`,
  adaptedFromTakenBack: 'Adaptée d’une ressource qui n’est plus publiée',
  propose: 'Proposer ce changement',
  proposeIntro: (title: string, owner: string) =>
    `Votre texte est proposé à qui écrit « ${title} » (${owner}) : il verra chaque mot changé, et pourra le reprendre.`,
  message: 'Ce que vous avez changé, et pourquoi',
  messageHint: 'Par exemple : l’exercice 2 était trop long pour des débutants, je l’ai coupé en deux.',
  send: 'Envoyer la proposition',
  proposals: 'Ce qui est proposé',
  proposalOf: (name: string) => `Proposition ${ofName(name)}`,
  lastProposal: (moment: string) => `Votre proposition, ${moment}`,
  states: {
    open: 'attend une réponse',
    accepted: 'reprise',
    declined: 'laissée',
    replaced: 'remplacée par une suivante',
  },
  changes: 'Ce qui changerait',
  nothing: 'Aucun mot ne changerait.',
  takenBack: 'La ressource n’est plus publiée : ce qu’elle dit ne se lit plus ici.',
  crossed: 'Ces passages ont changé ici aussi : en acceptant, vous prenez ceux de la proposition',
  accept: 'Reprendre ces changements',
  decline: 'Laisser le texte tel quel',
  takenFrom: (name: string, message: string) => `Proposé par ${name} : ${message.replaceAll('\n', ' ')}`,
  talk: 'En discuter',
  word: 'Votre mot',
  say: 'Envoyer',
  by: (name: string, moment: string) => `${name}, ${moment}`,
  comments: 'Entre animateurs',
  commentsIntro:
    'Ce que vous avez vu en atelier aide le suivant. Le public ne lit pas ces mots : ne nommez personne.',
  kind: 'C’est',
  kinds: { difficulty: 'Ce qui a bloqué', comment: 'Un mot' },
  waiting: (name: string, message: string) => `${name} vous propose des changements : « ${message} »`,
  outcomes: {
    accepted: (name: string) => `${name} a repris les changements que vous proposiez.`,
    declined: (name: string) => `${name} a laissé les changements que vous proposiez.`,
  },
  read: 'Regarder',
  done: {
    adapted: 'Voici votre copie, en brouillon : changez ce que vous voulez, puis enregistrez.',
    proposed: 'C’est proposé : vous verrez ici la réponse.',
    commented: 'C’est noté.',
    accept: 'C’est repris : une nouvelle version le dit, avec le nom de qui l’a proposé.',
    decline: 'Le texte reste tel quel.',
  },
  mail: {
    hello: (name: string) => `Bonjour ${name},`,
    subjects: {
      arrived: (title: string) => `On vous propose des changements : ${title}`,
      accepted: (title: string) => `Vos changements sont repris : ${title}`,
      declined: (title: string) => `Une réponse à votre proposition : ${title}`,
      discussed: (title: string) => `Un mot sur une proposition : ${title}`,
    },
    arrived: (name: string, title: string) => `${name} propose des changements à « ${title} », avec ce mot :`,
    accepted: (name: string, title: string) =>
      `${name} a repris vos changements dans « ${title} » : une nouvelle version le dit, avec votre nom.`,
    declined: (name: string, title: string) =>
      `${name} laisse « ${title} » tel quel. Votre adaptation reste à vous, comme elle est.`,
    discussed: (name: string, title: string) =>
      `${name} a écrit au sujet de ce qui est proposé à « ${title} » :`,
    look: 'Voir la proposition',
  },
  errors: {
    owner: 'Choisissez pour quel espace.',
    message: 'Dites en une phrase ce que vous avez changé.',
    body: 'Écrivez votre mot.',
  } as Record<string, string>,
  refusals: {
    changed: 'La ressource vient de changer : regardez de nouveau.',
    tooLong: 'Le texte réuni serait trop long.',
    decided: 'Quelqu’un vient de répondre à cette proposition.',
  },
};

export type Messages = typeof fr;
