import { plural } from '#platform/i18n';
import { ofName } from '#platform/of-name';

const count = (comments: number) =>
  plural('fr', comments, { one: '1 commentaire', other: `${comments} commentaires` });

export const fr = {
  title: 'Commentaires',
  whole: 'Tout le bloc-notes',
  gone: 'Quelqu’un que le réseau ne connaît plus',
  quoted: (quote: string) => `« ${quote} »`,
  count,
  part: {
    none: 'Aucun commentaire pour le moment.',
    noneOpen: 'Tout ce qui a été commenté est réglé.',
    last: (comments: number, name: string, moment: string) =>
      `${count(comments)}, le dernier ${ofName(name)}, ${moment}`,
    all: 'Tous les commentaires',
    comment: 'Commenter un passage',
  },
  list: {
    title: (name: string) => `Commentaires de « ${name} »`,
    tabs: 'Où en sont les commentaires',
    open: 'À régler',
    settled: 'Réglés',
    noneOpen: 'Rien à régler',
    noneOpenWhy: 'Un passage n’est pas clair, un chiffre manque : dites-le ici, à côté du texte.',
    noneSettled: 'Rien de réglé pour le moment',
    noneSettledWhy: 'Ce qui est réglé vient ici : on peut le relire, et le rouvrir.',
    closed: 'Ce bloc-notes est clos : ses commentaires se lisent, et ne changent plus.',
    answer: 'Répondre ou régler',
    answerSettled: 'Répondre ou rouvrir',
    see: 'Voir ce passage',
  },
  form: {
    passage: 'Sur quel passage',
    passageHint: 'Ses mots sont gardés avec votre commentaire, même si le texte change.',
    quote: 'Ou sur quels mots',
    quoteAlone: 'Sur quels mots',
    quoteAloneHint: 'Sans mots, votre commentaire porte sur tout le bloc-notes.',
    quoteHint: 'Recopiez-les : ils comptent avant le choix du dessus.',
    comment: 'Votre commentaire',
    mention: (names: readonly string[]) =>
      `Pour avertir quelqu’un, écrivez @ et son nom : ${names.join(', ')}.`,
    more: (others: number) => plural('fr', others, { one: 'une autre personne', other: `${others} autres` }),
    submit: 'Commenter',
    errors: { comment: 'Écrivez votre commentaire.' },
  },
  passage: {
    crumb: 'Un passage',
    title: (quote: string) => `Commentaires sur « ${quote} »`,
    titleWhole: 'Commentaires sur tout le bloc-notes',
    isOpen: 'À régler',
    isSettled: (name: string | null, moment: string) =>
      name === null ? `Réglé ${moment}` : `Réglé par ${name}, ${moment}`,
    answer: 'Votre réponse',
    answerSubmit: 'Répondre',
    answerReopens: 'C’était réglé : une réponse rouvre le passage.',
    settle: 'C’est réglé',
    reopen: 'Rouvrir',
    remove: 'Retirer',
    removeOne: (moment: string) => `Retirer ce commentaire, écrit ${moment}`,
    write: 'Aller au bloc-notes',
  },
  done: {
    added: 'Votre commentaire est là.',
    told: (names: string) => `C’est dit à ${names}.`,
    unknown: (name: string) =>
      `« ${name} » n’est le nom de personne ici : rien ne lui est envoyé. Pour avertir quelqu’un du groupe, répondez avec son nom entier.`,
    settled: 'C’est réglé. Le passage reste à lire parmi les commentaires réglés.',
    reopened: 'Le passage est rouvert.',
    removed: 'Votre commentaire est retiré. Les courriels déjà partis ne peuvent pas l’être.',
  },
  refusals: {
    gone: 'Le dernier commentaire de ce passage vient d’être retiré : le vôtre n’est pas enregistré. Il est ci-dessous, à envoyer comme un premier commentaire.',
    closed:
      'Ce bloc-notes vient d’être clos : votre commentaire n’est pas enregistré. Il est ci-dessous, pour le copier ailleurs.',
  },
  home: {
    named: (name: string, title: string) => `${name} vous nomme dans « ${title} »`,
    answered: (name: string, title: string) => `${name} vous répond dans « ${title} »`,
    inText: (title: string) => `« ${title} » vous nomme`,
    read: 'Lire',
  },
  mail: {
    hello: (name: string) => `Bonjour ${name},`,
    namedSubject: (name: string, title: string) => `${name} vous nomme dans « ${title} »`,
    answeredSubject: (name: string, title: string) => `${name} vous répond dans « ${title} »`,
    named: (name: string, title: string) =>
      `${name} vous nomme dans un commentaire du bloc-notes « ${title} ».`,
    answered: (name: string, title: string) =>
      `${name} répond à un commentaire du bloc-notes « ${title} » auquel vous aviez pris part.`,
    about: (quote: string) => `Sur le passage « ${quote} » :`,
    read: 'Lire le commentaire et y répondre',
    inTextSubject: (title: string) => `On vous nomme dans « ${title} »`,
    inText: (title: string) => `Le texte du bloc-notes « ${title} » vous nomme :`,
    readText: 'Lire le bloc-notes',
    account: 'La page s’ouvre avec un compte du réseau.',
  },
  live: {
    comment: 'Commenter ce passage',
    next: 'Passage commenté suivant',
    none: 'Aucun passage commenté dans ce texte',
    at: 'Passage commenté : SAID',
  },
};

export type Messages = typeof fr;
