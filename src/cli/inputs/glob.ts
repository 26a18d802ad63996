/** Whether an argument is a pattern rather than a name. */
export function isGlob(argument: string): boolean {
  return /[*?[{]/.test(argument);
}

/** The folder a pattern's search begins in: everything before its first wildcard. */
export function globBase(pattern: string): string {
  const before = pattern.slice(0, pattern.search(/[*?[{]/));
  return before.slice(0, before.lastIndexOf('/') + 1);
}

/**
 * A pattern as a regular expression for whole paths with `/` between names: `*` and `?` within a name,
 * `**` across folders, `[…]` and `{a,b}`. As shells have it, a wildcard does not match a leading dot.
 */
export function globExpression(pattern: string): RegExp {
  let source = '';
  let braces = 0;
  for (let at = 0; at < pattern.length; at += 1) {
    const rest = pattern.slice(at);
    const character = pattern.charAt(at);
    const atNameStart = at === 0 || pattern[at - 1] === '/';
    const set = /^\[([!^]?)([^\]/]+)\]/.exec(rest);
    if (atNameStart && rest.startsWith('**/')) {
      source += '(?:(?!\\.)[^/]+/)*';
      at += 2;
    } else if (character === '*') {
      source += `${atNameStart ? '(?!\\.)' : ''}[^/]*`;
      if (rest.startsWith('**')) at += 1;
    } else if (character === '?') {
      source += '[^/]';
    } else if (set !== null) {
      const [whole, not = '', members = ''] = set;
      source += `[${not === '' ? '' : '^'}${members.replace(/[\\^[]/g, '\\$&')}]`;
      at += whole.length - 1;
    } else if (character === '{' && rest.includes('}')) {
      source += '(?:';
      braces += 1;
    } else if (character === '}' && braces > 0) {
      source += ')';
      braces -= 1;
    } else if (character === ',' && braces > 0) {
      source += '|';
    } else {
      source += character.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
    }
  }
  return new RegExp(`^${source}${')'.repeat(braces)}$`, 'u');
}
