/** A name at the beginning of a line: its first letter in upper case, where there are cases. */
export function heading(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1);
}
