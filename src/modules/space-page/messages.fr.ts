import { capitalised } from '#platform/letter-case';
import { ofName } from '#platform/of-name';
import type { Offer } from './offer.ts';

const offers: Record<Offer, string> = {
  demarches: 'De l’aide pour une démarche',
  atelier: 'Un atelier pour apprendre',
  ordinateur: 'Un ordinateur en libre accès',
  imprimer: 'Imprimer ou numériser',
  ecran: 'Un conseiller par écran',
  individuel: 'Être aidé seul à seul',
  outils: 'Apprendre les outils de tous les jours',
  emploi: 'Chercher un emploi',
  securite: 'Se protéger des arnaques',
  parents: 'Accompagner ses enfants',
  loisirs: 'Créer, se divertir',
  comprendre: 'Comprendre le numérique',
  materiel: 'Acheter un ordinateur à petit prix',
  wifi: 'Le Wi-Fi',
};

export const fr = {
  home: 'Accueil',
  offers,
  walkIn: {
    yes: 'Venez sans rendez-vous.',
    sometimes: {
      phone: 'Sans rendez-vous à certains moments : appelez avant de venir.',
      email: 'Sans rendez-vous à certains moments : écrivez avant de venir.',
      nobody: 'Sans rendez-vous à certains moments.',
    },
    no: {
      phone: 'Sur rendez-vous seulement : appelez d’abord.',
      email: 'Sur rendez-vous seulement : écrivez d’abord.',
      nobody: 'Sur rendez-vous seulement.',
    },
    unknown: {
      phone: 'Appelez avant de venir : l’espace n’a pas dit s’il faut un rendez-vous.',
      email: 'Écrivez avant de venir : l’espace n’a pas dit s’il faut un rendez-vous.',
      nobody: 'L’espace n’a pas dit s’il faut un rendez-vous.',
    },
  },
  noPhone: 'L’espace n’a pas donné de téléphone.',
  askNetwork: 'Le réseau peut vous renseigner :',
  book: 'Prendre rendez-vous',
  checked: (day: string) => `Vérifié le ${day} par l’équipe de l’espace.`,
  unchecked: 'Cette page n’a pas encore été vérifiée par l’équipe de l’espace.',
  fromSource: (source: string, day: string) =>
    `Source : ${source}, ${day}. L’équipe de l’espace n’a pas encore vérifié cette page.`,
  fictitious: 'Cet espace est un exemple inventé pour la démonstration.',
  draft: 'Cette page n’est pas publiée : vous seul et vos collègues la voyez.',
  hours: 'Horaires',
  hoursOf: (dates: string) => `${capitalised(dates)}.`,
  day: 'Jour',
  open: 'Ouverture',
  today: '(aujourd’hui)',
  noHours: {
    phone: 'Horaires à demander par téléphone.',
    email: 'Horaires à demander par courriel.',
    nobody: 'L’espace n’a pas donné ses horaires.',
  },
  doing: 'Ce qu’on peut y faire',
  coming: 'Y venir',
  bus: 'En bus :',
  parking: 'En voiture :',
  access: 'Accès :',
  welcome: 'Vous êtes bienvenus',
  adapted: 'Un accueil adapté :',
  prices: 'Prix',
  labels: 'Labels et programmes',
  about: 'En quelques mots',
  team: 'L’équipe',
  contact: 'Joindre l’espace',
  website: 'Site',
  email: 'Courriel',
  runBy: 'Géré par',
  vcard: 'Ajouter à mes contacts (vCard)',
  nearby: 'Pas loin d’ici',
  map: (commune: string) => `Plan : ${commune} et les espaces autour.`,
  route: 'Itinéraire',
  qr: 'À photographier ou à coller sur le frigo : cette page, toujours à jour.',
  house: (name: string) => `Dessin d’une maison, en attendant une photo ${ofName(name)}.`,
  accessDetails: 'Détails de l’accessibilité sur Acceslibre',
  closedTitle: (name: string) => `${name} a fermé`,
  closed: 'Cet espace n’accueille plus le public. Voici les plus proches :',
  equipment: {
    computer: (count: number) => (count < 2 ? 'un ordinateur' : `${count} ordinateurs`),
    tablet: (count: number) => (count < 2 ? 'une tablette' : `${count} tablettes`),
    projector: () => 'un vidéoprojecteur',
    headset: (count: number) => (count < 2 ? 'un casque audio' : `${count} casques audio`),
  },
};

export type Messages = typeof fr;
