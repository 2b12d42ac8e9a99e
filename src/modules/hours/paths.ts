/** Where a space's hours and exceptions are looked after. */
export const hoursPath = (slug: string): string => `/espaces/${slug}/horaires`;
export const specialPath = (slug: string): string => `/espaces/${slug}/fermetures`;
export const todayPath = (slug: string): string => `${specialPath(slug)}/aujourdhui`;
export const reopenPath = (slug: string): string => `${todayPath(slug)}/rouvrir`;
export const removePath = (slug: string, id: string): string => `${specialPath(slug)}/${id}/retirer`;
