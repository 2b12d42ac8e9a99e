export type { Edition } from './edition.ts';
export { proofOf } from './make-edition.ts';
export { bindingOf } from './open-edition.ts';
export { NoEditionPage } from './pages/NoEditionPage.tsx';
export { answerPdf, orCannot } from './pdf-answer.tsx';
export { bookOf, editionOf, editions, keptEditions, latestEdition, openEdition } from './store.ts';
