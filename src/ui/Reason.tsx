import type { Lang } from '#platform/i18n';

/** What somebody of the network wrote as a reason: in the language of the network, whatever that of the page. */
export const Reason = ({ lang, reason }: { lang: Lang; reason: string | null }) =>
  reason && (
    <>
      {' '}
      (<span lang={lang}>{reason}</span>)
    </>
  );
