import { URI, Utils } from 'vscode-uri';

/** One spelling for every spelling of an address: `file:///C:/a b` and `file:///c%3A/a%20b` give the same key. */
export function uriKey(uri: string): string {
  try {
    return URI.parse(uri).toString();
  } catch {
    return uri;
  }
}

/** The last part of the path, decoded. */
export function fileName(uri: string): string {
  try {
    return Utils.basename(URI.parse(uri));
  } catch {
    return uri;
  }
}

/**
 * How an article that names no outlet is called in lists: by its file's name without the ending, and by the outlet in
 * front where files are named `outlet_headline.txt`.
 */
export function sourceName(uri: string): string {
  const stem = fileName(uri).replace(/\.\w{1,8}$/, '');
  const outlet = /^([\p{L}\p{N}.-]{2,40})_[^_]/u.exec(stem)?.[1];
  return outlet ?? stem;
}

/** The path below `folder` with "/" between its parts, decoded; undefined when the file does not lie below it. */
export function pathBelow(folder: string, uri: string): string | undefined {
  const outer = URI.parse(folder);
  const inner = URI.parse(uri);
  if (outer.scheme !== inner.scheme || outer.authority !== inner.authority) return undefined;
  const top = lowerDrive(outer.path);
  const path = lowerDrive(inner.path);
  const prefix = top.endsWith('/') ? top : `${top}/`;
  return path.startsWith(prefix) ? path.slice(prefix.length) : undefined;
}

/** "/C:/news" and "/c:/news" are one folder. */
function lowerDrive(path: string): string {
  return path.replace(/^\/[A-Z]:/, (drive) => drive.toLowerCase());
}

/** The address of a path below a folder. */
export function uriBelow(folder: string, path: string): string {
  return Utils.joinPath(URI.parse(folder), ...path.split('/')).toString();
}

/** The path part of an address, decoded: how a file outside every folder is called. */
export function uriPath(uri: string): string {
  try {
    return URI.parse(uri).path;
  } catch {
    return uri;
  }
}
