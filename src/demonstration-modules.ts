import type { Module } from '#platform/module';
import { demonstration } from './modules/demonstration/module.ts';
import { demonstrationAccounts } from './modules/demonstration-accounts/module.ts';
import { demonstrationCollections } from './modules/demonstration-collections/module.ts';
import { demonstrationCourses } from './modules/demonstration-courses/module.ts';
import { demonstrationGallery } from './modules/demonstration-gallery/module.ts';
import { demonstrationGroups } from './modules/demonstration-groups/module.ts';
import { demonstrationNews } from './modules/demonstration-news/module.ts';
import { demonstrationPlans } from './modules/demonstration-plans/module.ts';
import { demonstrationRegistrations } from './modules/demonstration-registrations/module.ts';
import { demonstrationSeason } from './modules/demonstration-season/module.ts';
import { demonstrationYear } from './modules/demonstration-year/module.ts';

/** What tells the demonstration: it needs most of the program, and nothing of the program needs it. They end the list of `modules.ts`. */
export const demonstrationModules: readonly Module[] = [
  demonstration,
  demonstrationSeason,
  demonstrationRegistrations,
  demonstrationYear,
  demonstrationAccounts,
  demonstrationNews,
  demonstrationGallery,
  demonstrationGroups,
  demonstrationPlans,
  demonstrationCourses,
  demonstrationCollections,
];
