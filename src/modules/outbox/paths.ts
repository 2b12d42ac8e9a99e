export const outboxPath = '/extranet/courriels';
export const unreachablePath = `${outboxPath}/injoignables`;
