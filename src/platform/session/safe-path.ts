/** A path of this site to go back to; whatever leads elsewhere becomes the home page. */
export function safePath(path: string | undefined): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: browsers drop them, and `/\t/evil` would then leave the site
  if (path === undefined || !/^\/(?![/\\])[^\\\u0000-\u0020]*$/.test(path)) return '/';
  return path;
}
