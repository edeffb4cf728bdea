// `daybook completions SHELL`: a script that lets the shell complete verbs, options and the values of options.
// It is made from the command line itself, so that it cannot fall behind.
import { Argument, type Command, type Option } from 'commander'
import { standardOutput } from './terminal.ts'

const SHELLS = ['bash', 'zsh', 'fish'] as const
type Shell = (typeof SHELLS)[number]

export function addCompletions(program: Command): void {
  program
    .command('completions')
    .summary('print completions for a shell')
    .description('Prints a script that completes verbs, options and file names in a shell.')
    .addArgument(new Argument('<shell>').choices(SHELLS))
    .addHelpText(
      'after',
      `
Examples:
  bash: source <(daybook completions bash)            # in ~/.bashrc
  zsh:  source <(daybook completions zsh)             # in ~/.zshrc, after compinit
  fish: daybook completions fish > ~/.config/fish/completions/daybook.fish`,
    )
    .action((shell: Shell) => standardOutput.write(SCRIPTS[shell](program)))
}

const SCRIPTS: Readonly<Record<Shell, (program: Command) => string>> = { bash, zsh, fish }

function verbsOf(program: Command): Command[] {
  return [...program.commands]
}

function flagsOf(verb: Command): string[] {
  return [...verb.options.flatMap((option) => [option.short, option.long]), '-h', '--help'].filter(
    (flag) => flag !== undefined && flag !== null,
  )
}

function withChoices(verb: Command): Option[] {
  return verb.options.filter((option) => option.argChoices !== undefined)
}

function bash(program: Command): string {
  const verbs = verbsOf(program)
  const options = verbs.map((verb) => `    ${verb.name()}) options='${flagsOf(verb).join(' ')}' ;;`)
  const values = verbs
    .flatMap((verb) => withChoices(verb).map((option) => [verb.name(), option] as const))
    .map(
      ([verb, option]) =>
        `    ${verb}:${option.short ?? option.long}|${verb}:${option.long}) values='${option.argChoices?.join(' ')}' ;;`,
    )
  return `# bash completion for daybook
_daybook() {
  local word=\${COMP_WORDS[COMP_CWORD]} before=\${COMP_WORDS[COMP_CWORD-1]} verb=\${COMP_WORDS[1]} options='' values=''
  if [ "$COMP_CWORD" -eq 1 ]; then
    mapfile -t COMPREPLY < <(compgen -W '${verbs.map((verb) => verb.name()).join(' ')} help --help --version' -- "$word")
    return
  fi
  case $verb:$before in
${values.join('\n')}
    completions:completions) values='${SHELLS.join(' ')}' ;;
  esac
  if [ -n "$values" ]; then
    mapfile -t COMPREPLY < <(compgen -W "$values" -- "$word")
    return
  fi
  case $verb in
${options.join('\n')}
  esac
  if [[ $word == -* ]]; then
    mapfile -t COMPREPLY < <(compgen -W "$options" -- "$word")
  else
    compopt -o filenames 2>/dev/null
    mapfile -t COMPREPLY < <(compgen -f -- "$word")
  fi
}
complete -F _daybook daybook
`
}

function zsh(program: Command): string {
  const verbs = verbsOf(program)
  const described = verbs.map((verb) => `    '${verb.name()}:${quoted(verb.summary())}'`)
  const cases = verbs.map((verb) => {
    const options = verb.options.map((option) => {
      const value = option.required ? `:value:${option.argChoices ? `(${option.argChoices.join(' ')})` : '_files'}` : ''
      return `'${option.long}[${quoted(option.description)}]${value}'`
    })
    const rest = verb.name() === 'completions' ? `'1:shell:(${SHELLS.join(' ')})'` : "'*:file:_files'"
    return `    ${verb.name()}) _arguments ${[...options, "'--help[print this help]'", rest].join(' ')} ;;`
  })
  return `#compdef daybook
_daybook() {
  local -a verbs
  verbs=(
${described.join('\n')}
  )
  if (( CURRENT == 2 )); then
    _describe verb verbs
    return
  fi
  local verb=$words[2]
  shift words
  (( CURRENT-- ))
  case $verb in
${cases.join('\n')}
  esac
}
compdef _daybook daybook
`
}

/** Text inside single quotes of a zsh specification: brackets and colons would end it. */
function quoted(text: string): string {
  return text.replaceAll("'", "'\\''").replace(/[[\]:]/g, '\\$&')
}

function fish(program: Command): string {
  const verbs = verbsOf(program)
  const names = verbs.map((verb) => verb.name()).join(' ')
  const inQuotes = (text: string) => text.replace(/['\\]/g, '\\$&')
  const lines = verbs.map(
    (verb) =>
      `complete -c daybook -n 'not __fish_seen_subcommand_from ${names}' -f -a ${verb.name()} -d '${inQuotes(verb.summary())}'`,
  )
  for (const verb of verbs) {
    for (const option of verb.options) {
      const short = option.short === undefined || option.short === null ? '' : ` -s ${option.short.slice(1)}`
      const value = option.required ? (option.argChoices ? ` -x -a '${option.argChoices.join(' ')}'` : ' -r') : ''
      lines.push(
        `complete -c daybook -n '__fish_seen_subcommand_from ${verb.name()}'${short} -l ${option.long?.slice(2)}${value} -d '${inQuotes(option.description)}'`,
      )
    }
  }
  lines.push(`complete -c daybook -n '__fish_seen_subcommand_from completions' -f -a '${SHELLS.join(' ')}'`)
  return `# fish completion for daybook\n${lines.join('\n')}\n`
}
