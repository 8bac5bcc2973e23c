/** Stands for a speaker without a key, who is nobody in particular. */
const nobody = 0;

/** A key as one number (FNV-1a). Two keys may share one, so whoever looks up by it compares the keys as well. */
export function numberOfKey(key: string | undefined): number {
  if (key === undefined) return nobody;
  let number = 0x811c9dc5;
  for (let at = 0; at < key.length; at += 1) number = Math.imul(number ^ key.charCodeAt(at), 0x01000193) >>> 0;
  return number === nobody ? 1 : number;
}
