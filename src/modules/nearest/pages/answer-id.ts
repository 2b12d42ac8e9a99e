/** Where the question leads: the nearest space, which a phone shows a screen below, or the doubt, which stands under it. */
export const answerId = 'proche';
