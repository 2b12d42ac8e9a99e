export { entryPath } from './entry-path.ts';
export { countLetter, type Letter, sendLetter } from './letter.ts';
export { forgetLinks, type Link, peekLink, takeLink, writeLink } from './links.ts';
export { BadLinkPage, OneButtonPage, SentPage } from './pages/LinkPages.tsx';
