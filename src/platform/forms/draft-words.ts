import type { Lang } from '#platform/i18n';

export const draftWords: Record<Lang, { back: string }> = {
  fr: { back: 'Vous revoilà. Ce que vous écriviez est revenu : relisez, puis envoyez.' },
  en: { back: 'Welcome back. What you were writing is here again: read it over, then send it.' },
};
