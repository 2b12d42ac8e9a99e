import { plural } from '#platform/i18n';
import { ofName } from '#platform/of-name';

export const fr = {
  title: 'Discussions',
  open: 'Ouvrir une discussion',
  posts: (count: number) => plural('fr', count, { one: '1 message', other: `${count} messages` }),
  last: (name: string, moment: string) => `dernier message ${ofName(name)}, ${moment}`,
  isClosed: 'Fermée',
  isOpen: 'Ouverte',
  list: {
    lead: 'Ce que le groupe se dit entre deux réunions, ici et par courriel.',
    empty: 'Aucune discussion pour le moment',
    emptyMore: 'Posez une question au groupe : chaque membre la reçoit par courriel, et y répond de là.',
    emptyRead: 'Quand le groupe discutera, cela se lira ici.',
    caption: 'Les discussions du groupe',
    columns: { title: 'Sujet', posts: 'Messages', last: 'Dernier message', state: 'État' },
    all: 'Toutes les discussions',
  },
  form: {
    lead: 'Chaque membre reçoit votre message par courriel, au rythme qu’il a choisi, et peut y répondre de là.',
    what: 'Sujet',
    text: 'Votre message',
    submit: 'Envoyer au groupe',
    opened: 'La discussion est ouverte, et votre message part aux membres.',
    errors: { title: 'Donnez un sujet à cette discussion.', text: 'Écrivez votre message.' },
  },
  page: {
    gone: 'Une personne qui n’est plus là',
    answer: 'Votre réponse',
    answerHint: 'Chaque membre la reçoit par courriel, au rythme qu’il a choisi.',
    as: (name: string) => `Vous écrivez sous le nom ${ofName(name)}.`,
    submit: 'Répondre au groupe',
    rhythm: 'Choisir ce que vous recevez par courriel, et quand',
    sent: 'Votre réponse est là, et part aux membres.',
    byMail: 'par courriel',
    filesLeft: (names: string) => `Joint au courriel, et pas gardé ici : ${names}.`,
    removeOne: (name: string, moment: string) => `Retirer le message ${ofName(name)}, ${moment}`,
    remove: 'Retirer',
    removedByOthers: 'Ce message a été retiré par le secrétariat du groupe.',
    removed: 'Le message est retiré. Les courriels déjà partis ne peuvent pas l’être.',
    close: 'Fermer la discussion',
    closeHint: 'On n’y écrira plus rien, ni ici ni par courriel. Elle restera à lire.',
    closedNow: 'La discussion est fermée.',
    reopen: 'Rouvrir la discussion',
    reopenedNow: 'La discussion est rouverte.',
    closed: 'Cette discussion est fermée : on n’y écrit plus.',
    archived: 'Ce groupe a terminé ses travaux : on n’y écrit plus.',
    none: 'Tous les messages ont été retirés.',
  },
  refusals: {
    closed: 'La discussion a été fermée pendant que vous écriviez. Votre texte est encore là.',
    archived: 'Le groupe a terminé ses travaux pendant que vous écriviez. Votre texte est encore là.',
    tooMany: (wait: string) =>
      `Beaucoup de messages sont partis par ce lien. Votre texte est encore là : envoyez-le dans ${wait}.`,
  },
  mail: {
    hello: (name: string) => `Bonjour ${name},`,
    wrote: (name: string) => `${name} a écrit :`,
    read: 'Lire la discussion et y répondre',
    files: (names: readonly string[]) => `Joint au message, et pas transmis : ${names.join(', ')}.`,
    yours: 'Voici ce que vous aviez écrit :',
    removedSubject: (title: string) => `Votre message a été retiré de « ${title} »`,
    removed: (by: string, title: string, group: string) =>
      `${by} a retiré votre message de la discussion « ${title} », dans « ${group} » : on y voit encore que vous avez écrit, plus ce que vous aviez écrit.`,
    notTakenSubject: (title: string) => `Votre courriel n’est pas arrivé dans « ${title} »`,
    notTaken: {
      closed: (title: string) => `La discussion « ${title} » est fermée : on n’y écrit plus.`,
      archived: (_title: string, group: string) => `« ${group} » a terminé ses travaux : on n’y écrit plus.`,
      notMember: (_title: string, group: string) =>
        `Vous n’êtes plus membre de « ${group} » : votre courriel n’y est pas publié.`,
      empty: (title: string) =>
        `Votre courriel à la discussion « ${title} » ne contenait rien d’autre que le message auquel il répond. Écrivez au-dessus, ou répondez sur la page.`,
      tooLong: (title: string) =>
        `Votre courriel à la discussion « ${title} » dépasse vingt mille caractères. Envoyez l’essentiel, et donnez le reste comme document du groupe.`,
      tooMany: (title: string) =>
        `Douze courriels de votre part sont arrivés en une heure dans « ${title} » : les suivants ne sont pas publiés. Reprenez dans une heure, ou sur la page.`,
      forged: (title: string) =>
        `Un courriel est arrivé en votre nom dans « ${title} », d’une autre adresse que la vôtre : il n’est pas publié. Si c’était vous, écrivez depuis cette adresse-ci, ou répondez sur la page.`,
    },
  },
};

export type Messages = typeof fr;
