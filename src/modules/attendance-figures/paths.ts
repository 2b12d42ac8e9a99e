export const figuresPath = (spaceId: string): string => `/extranet/espaces/${spaceId}/frequentation`;
