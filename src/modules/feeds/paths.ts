export const followPath = '/suivre';
export const opmlPath = `${followPath}.opml`;
