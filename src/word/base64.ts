/** So many bytes at once: a call's arguments are limited. */
const CHUNK = 0x8000;

/** Bytes as base64 text, the form Word takes files in. */
export function base64Of(bytes: Uint8Array): string {
  let binary = '';
  for (let start = 0; start < bytes.length; start += CHUNK)
    binary += String.fromCharCode(...bytes.subarray(start, start + CHUNK));
  return btoa(binary);
}
