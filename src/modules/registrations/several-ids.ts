import { z } from 'zod';

/** The bookings that a form names, one or several. */
export const severalIds = z.preprocess(
  (value) => [value].flat().filter((each) => each !== undefined),
  z.array(z.uuid()).min(1, 'noneChosen').max(500),
);
