/** True for a file that may hold rows of data; what it is, its first bytes say. Articles are never named so. */
export function isDataPath(path: string): boolean {
  return /\.(?:csv|tsv|tab|json|xlsx)$/i.test(path);
}
