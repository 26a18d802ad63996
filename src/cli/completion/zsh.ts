import type { Offer } from './offers';
import type { CompletedCommand, CompletedOption } from './tree';

/** The completion script for zsh, to be sourced, or saved as a file `_name` in a folder of `fpath`. */
export function zshScript(name: string, commands: readonly CompletedCommand[]): string {
  return `#compdef ${name}
# zsh completion of ${name}: source <(${name} completion zsh)
${commands.map((command) => functionOf(name, command)).join('\n')}
if [[ \${funcstack[1]} == _${name} ]]; then
  _${name} "$@"
else
  compdef _${name} ${name}
fi
`;
}

function functionOf(name: string, command: CompletedCommand): string {
  const { path, subcommands, options, places, repeats } = command;
  const specs = options.flatMap(optionSpecs);
  if (subcommands.length === 0) {
    const asked = places.map((offer, i) => {
      const place = repeats && i === places.length - 1 ? '*' : String(i + 1);
      return quoted(`${place}: :${offer === null ? ' ' : action(offer)}`);
    });
    return `${functionName(name, path)}() {
  _arguments ${[...specs, ...asked].join(' \\\n    ')}
}`;
  }
  const list = subcommands.map((sub) => `      ${quoted(`${sub.name}:${sub.summary}`)}`);
  const branches = subcommands.map(
    (sub) => `      ${sub.name}) ${functionName(name, [...path, sub.name])} ;;`,
  );
  return `${functionName(name, path)}() {
  local context state state_descr line
  local -a commands
  typeset -A opt_args
  _arguments -C ${specs.join(' \\\n    ')} \\
    '1: :->command' '*:: :->rest'
  case $state in
  command)
    commands=(
${list.join('\n')}
    )
    _describe command commands ;;
  rest)
    case $line[1] in
${branches.join('\n')}
    esac ;;
  esac
}`;
}

function functionName(name: string, path: readonly string[]): string {
  return ['', name, ...path].join('_');
}

/** `-o` and `--output=` each shut the other out. */
function optionSpecs({ flags, summary, value }: CompletedOption): string[] {
  const others = flags.length > 1 ? `(${flags.join(' ')})` : '';
  const text = summary.replace(/[[\]:\\]/g, '\\$&');
  return flags.map((flag) => {
    if (value === undefined) return quoted(`${others}${flag}[${text}]`);
    const spelt = flag.startsWith('--') ? `${flag}=` : `${flag}+`;
    return quoted(`${others}${spelt}[${text}]: :${value === null ? ' ' : action(value)}`);
  });
}

function action(offer: Offer): string {
  if ('words' in offer) return `(${offer.words.join(' ')})`;
  if (offer.files.length === 0) return '_files';
  const [only, ...more] = offer.files;
  // A single name in brackets would be taken for qualifiers of the pattern.
  const names = more.length === 0 ? only : `(${offer.files.join('|')})`;
  return `_files -g "(#i)*.${names}"`;
}

function quoted(text: string): string {
  return `'${text.replaceAll("'", "'\\''")}'`;
}
