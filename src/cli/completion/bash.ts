import type { Offer } from './offers';
import type { CompletedCommand } from './tree';

/**
 * The completion script for bash, from 3.2 (macOS) on, with or without the bash-completion package.
 *
 * @param name the program's name
 */
export function bashScript(name: string, commands: readonly CompletedCommand[]): string {
  const enter = commands.flatMap(({ path, subcommands }) =>
    subcommands.map((sub) => {
      const below = [...path, sub.name].join(' ');
      return `    ${pattern(path, sub.name)}) command='${below}'`;
    }),
  );
  const valued = commands.flatMap(({ path, options }) =>
    options.filter(({ value }) => value !== undefined).map(({ flags }) => ({ path, flags })),
  );
  const values = commands.flatMap(({ path, options }) =>
    options.flatMap(({ flags, value }) =>
      value === undefined
        ? []
        : [`  ${anyOf(path, flags)}) ${value === null ? '' : `${offering(name, value)}; `}return`],
    ),
  );
  const withOptions = commands.filter(({ options }) => options.length > 0);
  const flags = withOptions.map(
    ({ path, options }) =>
      `    '${path.join(' ')}') ${words(
        name,
        options.flatMap((option) => option.flags),
      )}`,
  );
  const places = commands.flatMap(placesOf(name));
  const skip = valued.map(({ path, flags: either }) => anyOf(path, either)).join('|');
  return `# bash completion of ${name}: source <(${name} completion bash)
_${name}_words() {
  local IFS=$' \\t\\n'
  COMPREPLY=($(compgen -W "$*" -- "$cur"))
}
# Folders, and files whose names fit one of the patterns; without a pattern all files.
_${name}_files() {
  local line one
  compopt -o filenames 2>/dev/null
  while IFS= read -r line; do COMPREPLY+=("$line"); done < <(
    if [[ $# -eq 0 ]]; then
      compgen -f -- "$cur"
    else
      compgen -d -- "$cur"
    fi
    for one; do compgen -f -X "!$one" -- "$cur"; done
  )
}
_${name}() {
  local cur=\${COMP_WORDS[COMP_CWORD]} prev=\${COMP_WORDS[COMP_CWORD-1]}
  local command='' word at=1 place=0
  COMPREPLY=()
  # Readline takes --option=value for three words.
  if [[ $cur == '=' ]]; then
    cur=''
  elif [[ $prev == '=' ]]; then
    prev=\${COMP_WORDS[COMP_CWORD-2]}
  fi
  while [[ $at -lt $COMP_CWORD ]]; do
    word=\${COMP_WORDS[at]}
    case "$command:$word" in
${enter.map((line) => `${line} ;;`).join('\n')}
    ${skip})
      [[ \${COMP_WORDS[at+1]} == '=' ]] && at=$((at + 1))
      at=$((at + 1)) ;;
    *:-*) ;;
    *) place=$((place + 1)) ;;
    esac
    at=$((at + 1))
  done
  case "$command:$prev" in
${values.map((line) => `${line} ;;`).join('\n')}
  esac
  if [[ $cur == -* ]]; then
    case "$command" in
${flags.map((line) => `${line} ;;`).join('\n')}
    esac
    return
  fi
  case "$command:$place" in
${places.map((line) => `${line} ;;`).join('\n')}
  esac
}
complete -F _${name} ${name}
`;
}

/** For each place of a command where something can be offered, the branch that offers it. */
function placesOf(name: string) {
  return ({ path, subcommands, places, repeats }: CompletedCommand): string[] => {
    const branch = (place: string, offer: Offer): string =>
      `  '${path.join(' ')}':${place}) ${offering(name, offer)}`;
    if (subcommands.length > 0) return [branch('0', { words: subcommands.map((one) => one.name) })];
    return places.flatMap((offer, i) => {
      const last = repeats && i === places.length - 1;
      return offer === null ? [] : [branch(last ? '*' : String(i), offer)];
    });
  };
}

function offering(name: string, offer: Offer): string {
  if ('words' in offer) return words(name, offer.words);
  const patterns = offer.files.map((extension) => ` '*.${eitherCase(extension)}'`);
  return `_${name}_files${patterns.join('')}`;
}

function words(name: string, list: readonly string[]): string {
  return `_${name}_words ${list.join(' ')}`;
}

function anyOf(path: readonly string[], flags: readonly string[]): string {
  return flags.map((flag) => pattern(path, flag)).join('|');
}

function pattern(path: readonly string[], word: string): string {
  return `'${path.join(' ')}:${word}'`;
}

/** `docx` as `[dD][oO][cC][xX]`. */
function eitherCase(extension: string): string {
  return extension.replace(/[a-z]/g, (letter) => `[${letter}${letter.toUpperCase()}]`);
}
