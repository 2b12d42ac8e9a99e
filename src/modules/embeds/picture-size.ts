/** All pictures have one shape, so that a page knows beforehand the room that they take. */
export const pictureSize = { width: 690, height: 560 };
