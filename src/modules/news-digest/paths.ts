export const letterPath = '/actualites/lettre';
export const sentPath = `${letterPath}/envoyee`;
export const confirmPath = (token: string): string => `${letterPath}/${token}`;
