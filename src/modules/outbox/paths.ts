export const outboxPath = '/extranet/courriels';
export const unreachablePath = `${outboxPath}/injoignables`;

/** Where everybody reads the mail of a demonstration; `?courriel=` and an identifier shows one. */
export const demonstrationPath = '/courriels';
