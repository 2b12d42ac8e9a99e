import { anonymous } from '#platform/access';
import type { Page } from '#platform/page';

/** The surroundings of a page, for tests of what is drawn. */
export const aPage = (different: Partial<Page> = {}): Page => ({
  lang: 'fr',
  network: {
    slug: 'lot',
    name: 'Espaces du Lot',
    tagline: { fr: 'Partout, on vous accueille', en: '' },
    territory: 'département du Lot',
    phone: '05 36 49 10 46',
    phoneHours: 'Mo-Fr 09:00-12:00',
    phoneHoursInWords: { fr: 'Du lundi au vendredi.', en: 'Monday to Friday.' },
    zone: 'Europe/Paris',
    lang: 'fr',
  },
  viewer: anonymous,
  now: new Date('2026-11-24T09:12:00Z'),
  path: '/annuaire',
  query: '',
  href: (path, lang = 'fr') => (lang === 'en' ? `/en${path}` : path),
  absolute: (path, lang = 'fr') => `https://lot.example${lang === 'en' ? '/en' : ''}${path}`,
  asset: (source) => `/${source}`,
  token: () => 'a-token',
  publicMenu: [
    { path: '/annuaire', label: 'Trouver un espace' },
    { path: '/agenda', label: 'Agenda' },
  ],
  staffMenu: [],
  barMenu: [],
  staffParts: [],
  footerMenu: [{ path: '/mentions', label: 'Mentions légales' }],
  lists: [],
  search: null,
  notice: null,
  demonstration: false,
  ...different,
});
