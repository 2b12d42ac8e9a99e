import type { WhyLeft } from './remote-event.ts';

export const fr = {
  title: 'Calendriers suivis',
  lead: 'Ce que la commune ou une association annonce sur son propre site vient dans l’agenda de l’espace, et y reste à jour.',
  none: 'Aucun calendrier n’est suivi.',
  list: 'Les calendriers que suit l’espace',
  name: 'Calendrier',
  state: 'État',
  coming: 'À venir',
  lookedAt: 'Dernière lecture',
  lookedAtOn: (when: string) => `Lu ${when}.`,
  readWell: 'À jour',
  problem: 'Rien de neuf',
  isFile: 'Fichier',
  comingCount: (count: number) =>
    count === 0 ? 'aucune date à venir' : count === 1 ? '1 date à venir' : `${count} dates à venir`,
  follow: 'Suivre un calendrier',
  address: 'Adresse du calendrier',
  addressHint:
    'Elle finit souvent par .ics : sur le site de la commune, « s’abonner » ou « ajouter à mon agenda ».',
  file: 'Ou un fichier',
  fileHint: 'Un fichier .ics, 10 Mo au plus. Pour le mettre à jour, donnez-le de nouveau sous le même nom.',
  fileAgain: 'Choisissez le fichier à nouveau.',
  look: 'Voir ce qui viendrait',
  errors: {
    both: 'Donnez une adresse ou un fichier, pas les deux.',
    nothing: 'Donnez l’adresse du calendrier, ou choisissez un fichier.',
  },
  preview: {
    title: 'Ce qui viendrait dans l’agenda',
    from: (name: string) => `De « ${name} »`,
    count: (count: number) =>
      count === 0
        ? 'Aucun événement à venir.'
        : count === 1
          ? 'Un événement à venir.'
          : `${count} événements à venir.`,
    more: (count: number) => `Et ${count} autres.`,
    own: (count: number) =>
      count === 1
        ? 'Un événement vient d’ici : il n’est pas repris.'
        : `${count} événements viennent d’ici : ils ne sont pas repris.`,
    left: (count: number) =>
      count === 1 ? 'Un événement reste de côté' : `${count} événements restent de côté`,
    repeats: 'se répète',
    public: 'Ils paraissent tout de suite dans l’agenda public, comme des événements sans inscription.',
    follows:
      'Le calendrier est relu toutes les quatre heures. Ce que vous changez ici de votre main reste comme vous l’avez mis.',
    fileOnly: 'Le fichier est lu une fois. Donnez-le de nouveau pour le mettre à jour.',
    callIt: 'Nom du calendrier',
    callItHint: 'Pour vous y retrouver ; il paraît dans le motif d’une annulation.',
    confirm: 'Suivre ce calendrier',
    confirmFile: 'Faire venir ces événements',
    back: 'Revenir',
  },
  whyLeft: {
    unreadable: 'illisible',
    untitled: 'sans titre',
    private: 'privé',
    own: 'annoncé par nous',
    too_long: 'dure plus de quatorze jours',
    too_often: 'revient plusieurs fois par jour',
    too_many: 'au-delà des mille premiers',
  } satisfies Record<WhyLeft, string>,
  came: (added: number, changed: number, cancelled: number) =>
    [
      added === 1 ? 'Un événement est venu.' : added > 1 ? `${added} événements sont venus.` : '',
      changed === 1 ? 'Un a changé.' : changed > 1 ? `${changed} ont changé.` : '',
      cancelled === 1 ? 'Un est annulé.' : cancelled > 1 ? `${cancelled} sont annulés.` : '',
    ]
      .filter(Boolean)
      .join(' ') || 'Rien de nouveau.',
  refusals: {
    not_calendar: 'Ce n’est pas un calendrier : le fichier ne commence pas comme un fichier .ics.',
    cut: 'Le calendrier s’arrête au milieu. Rien n’a changé ici.',
    large: 'Le calendrier dépasse 10 Mo.',
    known: 'L’espace suit déjà ce calendrier.',
    emptied: 'Le calendrier est devenu vide d’un coup. Rien n’est annulé ici tant qu’il ne revient pas.',
    forgotten: 'Ce calendrier a été lu il y a trop longtemps. Donnez-le de nouveau.',
    fault: 'Le calendrier n’a pas pu être lu. Nous le relirons.',
  },
  one: {
    what: 'Ce qui en vient',
    caption: 'Les événements à venir de ce calendrier',
    none: 'Rien à venir de ce calendrier.',
    event: 'Événement',
    next: 'Prochaine date',
    followed: 'suivi',
    ours: 'à vous',
    gone: 'annulé',
    oursHint:
      'Un événement « à vous » a été annoncé ou repris par votre équipe : le calendrier n’y touche plus.',
    readAgain: 'Relire maintenant',
    stop: 'Ne plus suivre',
    stopLead: 'Le calendrier ne sera plus relu.',
    ofWhatComes: 'Ce qui est à venir',
    keep: 'reste dans l’agenda, et vous le tenez vous-mêmes',
    remove: 'est retiré de l’agenda',
    removeHint:
      'Sauf les dates où des personnes sont inscrites : elles sont annulées, et ces personnes prévenues.',
    stopped: (name: string) => `« ${name} » n’est plus suivi.`,
  },
  part: {
    title: 'Calendriers suivis',
    lead: 'Faites venir dans l’agenda ce qu’annonce le site de la commune.',
    problems: (count: number) =>
      count === 1 ? 'Un calendrier ne se lit plus' : `${count} calendriers ne se lisent plus`,
    open: 'Suivre un calendrier',
    see: (count: number) =>
      count === 1 ? 'Voir le calendrier suivi' : `Voir les ${count} calendriers suivis`,
  },
};

export type Messages = typeof fr;
