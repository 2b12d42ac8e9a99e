/** What somebody of the network wrote as a reason: it is in French, whatever the page's language. */
export const Reason = ({ reason }: { reason: string | null }) =>
  reason && (
    <>
      {' '}
      (<span lang="fr">{reason}</span>)
    </>
  );
