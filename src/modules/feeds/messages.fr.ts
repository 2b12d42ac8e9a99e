export const fr = {
  title: 'Suivre',
  home: 'Accueil',
  lead: 'Ce qui est annoncé ici peut venir à vous : dans le calendrier de votre téléphone, ou dans un lecteur d’actualités. C’est gratuit, sans compte ni adresse à donner, et vous arrêtez quand vous voulez.',
  description:
    'Recevoir l’agenda dans son calendrier et les nouvelles du réseau dans un lecteur d’actualités.',
  inCalendar: 'Ouvrir dans mon calendrier',
  inReader: 'Pour un lecteur d’actualités :',
  address: 'Adresse à recopier :',
  calendarTitle: 'Dans un calendrier',
  calendar:
    'Un calendrier que l’on suit se met à jour tout seul : un atelier déplacé change de jour, un atelier annulé est barré. Vos propres rendez-vous n’y sont pas mêlés.',
  steps: [
    ['iPhone, iPad, Mac', 'Touchez « Ouvrir dans mon calendrier », puis « S’abonner ».'],
    [
      'Android, Google Agenda',
      'Sur un ordinateur, dans Google Agenda : « Autres agendas », « + », « À partir de l’URL », collez l’adresse. Le téléphone suit.',
    ],
    ['Outlook', '« Ajouter un calendrier », « S’abonner à partir du web », collez l’adresse.'],
    ['Thunderbird', '« Nouvel agenda », « Sur le réseau », collez l’adresse.'],
  ] as readonly (readonly [program: string, steps: string])[],
  readerTitle: 'Dans un lecteur d’actualités',
  reader:
    'Un lecteur d’actualités (ou agrégateur) rassemble ce qui paraît sur les sites que vous choisissez, sans courriel et sans réseau social. Donnez-lui l’une de ces adresses : elles disent la même chose sous trois formes, prenez la première que votre lecteur accepte.',
  narrowTitle: 'Seulement ce qui vous intéresse',
  narrow:
    'Dans l’agenda, choisissez d’abord votre commune, un thème ou un niveau, puis le lien « suivre » au bas de la page : il garde votre choix. Sur la fiche d’un espace, le même lien ne suit que cet espace.',
  all: 'Toutes les adresses en un fichier (OPML)',
  opmlTitle: (network: string) => `Suivre ${network}`,
};

export type Messages = typeof fr;
