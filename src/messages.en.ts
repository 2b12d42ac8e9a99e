import type { Messages } from './messages.fr.ts';

export const en: Messages = {
  notFoundTitle: 'This page does not exist',
  notFound: 'The address may be incomplete, or the page was removed.',
  toOwn: (label) => `Back to “${label}”`,
  toHome: 'Go to the home page of the site',
  notAllowedTitle: 'This page is reserved',
  notAllowed: 'Your role in the network does not open it. The coordinator can open it for you.',
  foreignTitle: 'This request comes from another site',
  foreign: 'For safety, nothing was done. Go back to the page you came from and start again from this site.',
  tooSoonTitle: 'Too many tries in a row',
  tooSoon: (wait) => `To keep accounts safe, wait ${wait}, then try again.`,
  tooLargeTitle: 'This is too heavy',
  tooLarge:
    'What you send may weigh 25 MB at most. Make the photo or file smaller and try again. Nothing was saved.',
  faultTitle: 'We could not answer',
  fault: (id: string) =>
    `The problem is ours and it is noted. Try again in a moment, or call us and quote the code ${id}.`,
  expiredTitle: 'This page had been open for a long time',
  expired: 'For safety, please confirm.',
  nothingLost: 'Nothing that you wrote is lost.',
  restKept: 'Nothing was sent yet. Go back to the form: what you wrote will be there.',
  typeAgain: 'A password or a code is not kept: you will type it again.',
  chooseAgain: 'A file is not kept from one page to the next: you will choose it again.',
  keptForYou:
    'You had been signed out, and nothing is sent yet. Sign in: what you were writing is waiting for you.',
  signedOutTitle: 'You had been signed out',
  nothingSent: 'You had been signed out: nothing was sent.',
  signInElsewhere:
    'Sign in in another tab, then come back here to send. Only this page keeps what you wrote: copy it if you have to close it.',
  signIn: 'Sign in in another tab',
  sendAgain: 'Send',
  toForm: 'Back to the form',
};
