/** The later of two moments. */
export const later = (one: Date, other: Date): Date => new Date(Math.max(one.getTime(), other.getTime()));
