import type { Offer } from './offers';
import type { CompletedCommand, CompletedOption } from './tree';

/** The completion script for fish, to be sourced or saved in ~/.config/fish/completions. */
export function fishScript(name: string, commands: readonly CompletedCommand[]): string {
  return `# fish completion of ${name}: ${name} completion fish | source
# Whether the words typed so far begin with these.
function __${name}_in
    set -l words (commandline -opc)
    set -l last (math 1 + (count $argv))
    test (count $words) -ge $last; and test "$words[2..$last]" = "$argv"
end
# Whether these and nothing else are typed so far.
function __${name}_at
    set -l words (commandline -opc)
    test (count $words) -eq (math 1 + (count $argv)); and test "$words[2..]" = "$argv"
end
# Folders, and files whose names end so.
function __${name}_files
    set -l extensions (string join '|' $argv)
    __fish_complete_path (commandline -ct) | string match -ri '^.*(?:/|\\.(?:'$extensions'))(?:\\t.*)?$'
end
complete -c ${name} -f
${commands.flatMap((command) => linesOf(name, command)).join('\n')}
`;
}

function linesOf(
  name: string,
  { path, subcommands, options, places, repeats }: CompletedCommand,
): string[] {
  const words = path.map((word) => ` ${word}`).join('');
  const here = `complete -c ${name} -n '__${name}_at${words}'`;
  const inside = path.length === 0 ? here : `complete -c ${name} -n '__${name}_in${words}'`;
  // Fish has no places: what may be given once is offered while no argument stands there.
  const [first] = places;
  const given = first === undefined || first === null ? [] : [first];
  const several = repeats || places.length > 1;
  return [
    ...subcommands.map((sub) => `${here} -a ${sub.name} -d ${quoted(sub.summary)}`),
    ...options.map((option) => `${inside} ${optionText(name, option)}`),
    ...given.map((offer) => `${several ? inside : here} ${offered(name, offer)}`),
  ];
}

function optionText(name: string, { flags, summary, value }: CompletedOption): string {
  const spelt = flags.map((flag) =>
    flag.startsWith('--') ? `-l ${flag.slice(2)}` : `-s ${flag.slice(1)}`,
  );
  const taken =
    value === undefined ? [] : ['-x', ...(value === null ? [] : [offered(name, value)])];
  return [...spelt, ...taken, '-d', quoted(summary)].join(' ');
}

function offered(name: string, offer: Offer): string {
  if ('words' in offer) return `-a ${quoted(offer.words.join(' '))}`;
  if (offer.files.length === 0) return `-a '(__fish_complete_path (commandline -ct))'`;
  return `-a '(__${name}_files ${offer.files.join(' ')})'`;
}

function quoted(text: string): string {
  return `'${text.replace(/['\\]/g, '\\$&')}'`;
}
