export const registerPath = '/extranet/decisions';
export const actionsPath = '/extranet/actions';
export const actionPath = (id: string): string => `${actionsPath}/${id}`;
