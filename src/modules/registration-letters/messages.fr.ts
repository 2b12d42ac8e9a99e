const because = (reason: string): string => (reason ? ` (${reason})` : '');

export const fr = {
  letters: {
    hello: (name: string) => `Bonjour ${name},`,
    why: (why: string) => `Voici pourquoi : ${why}`,
    way: 'Voir, changer ou annuler votre inscription',
    orPhone: (phone: string, number: number) =>
      `Vous pouvez aussi appeler le ${phone} et donner votre numéro d’inscription : ${number}.`,
    number: (number: number) => `Votre numéro d’inscription : ${number}.`,
    seat: {
      subject: (title: string, when: string) => `C’est noté : ${title}, ${when}`,
      says: 'votre place est réservée. Si vous ne pouvez plus venir, annulez : quelqu’un d’autre en profitera.',
    },
    waiting: {
      subject: (title: string, when: string) => `Liste d’attente : ${title}, ${when}`,
      says: 'c’est complet pour le moment. Vous êtes sur la liste d’attente : dès qu’une place se libère, elle est à vous et nous vous prévenons.',
    },
    promoted: {
      subject: (title: string, when: string) => `Une place pour vous : ${title}, ${when}`,
      says: 'une place s’est libérée, elle est à vous. Si vous ne pouvez plus venir, annulez : la personne suivante en profitera.',
    },
    cancelled: {
      subject: (title: string, when: string) => `Inscription annulée : ${title}, ${when}`,
      says: 'votre inscription est annulée. Merci d’avoir prévenu.',
    },
    cancelledByTeam: {
      subject: (title: string, when: string) => `Inscription annulée : ${title}, ${when}`,
      says: 'l’équipe de l’espace a annulé votre inscription. Appelez-la si ce n’est pas ce que vous vouliez.',
    },
    meeting: {
      added: {
        subject: (title: string, when: string) => `Une séance de plus : ${title}, ${when}`,
        says: 'le cycle compte une séance de plus, et votre inscription vaut pour elle aussi. Si vous ne pouvez pas venir ce jour-là, annulez cette séance seule.',
      },
      moved: {
        subject: (title: string, when: string) => `Déplacé : ${title}, ${when}`,
        says: 'l’atelier est déplacé. Votre inscription suit : si ce moment ne vous convient pas, annulez-la.',
      },
      cancelled: {
        subject: (title: string, when: string) => `N’aura pas lieu : ${title}, ${when}`,
        says: 'l’atelier est annulé. Vous n’avez rien à faire.',
      },
      restored: {
        subject: (title: string, when: string) => `Aura bien lieu : ${title}, ${when}`,
        says: 'l’atelier aura lieu finalement, et votre inscription compte toujours.',
      },
    },
    changed: {
      subject: (title: string) => `Des changements : ${title}`,
      says: 'plusieurs séances ont changé.',
    },
    changes: {
      added: (when: string) => `${when} : en plus`,
      moved: (when: string, before: string, reason: string) =>
        `${when}, au lieu de ${before}${because(reason)}`,
      cancelled: (when: string, _before: string, reason: string) => `${when} : annulé${because(reason)}`,
      restored: (when: string) => `${when} : maintenu`,
    },
    missed: {
      subject: (title: string, when: string) => `Vous nous avez manqué : ${title}, ${when}`,
      says: 'nous vous attendions. Un empêchement ? Ce n’est pas grave : vous pouvez toujours revenir.',
      next: 'Vos prochaines séances sont gardées. Si vous ne pouvez plus venir, annulez : quelqu’un d’autre en profitera.',
      again: 'Voir quand cet atelier a lieu de nouveau',
    },
    reminder: {
      subject: (title: string, when: string) => `C’est demain : ${title}, ${when}`,
      says: 'nous vous attendons demain. Si vous ne pouvez plus venir, annulez : quelqu’un d’autre en profitera.',
    },
  },
};

export type Messages = typeof fr;
