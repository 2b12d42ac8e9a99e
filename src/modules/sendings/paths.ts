export const sendingsPath = '/extranet/envois';
export const sendingPath = (id: string, act = ''): string => `${sendingsPath}/${id}${act && `/${act}`}`;
