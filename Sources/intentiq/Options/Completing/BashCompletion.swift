/// The completion script of bash, made from the table of commands.
struct BashCompletion: CustomStringConvertible {
  let table: CompletionTable

  var description: String {
    """
    # Completion of intentiq for bash. To have it in every shell:
    #   intentiq completions bash > ~/.local/share/bash-completion/completions/intentiq

    _intentiq() {
      local program=$1 current=${COMP_WORDS[COMP_CWORD]} previous=${COMP_WORDS[COMP_CWORD - 1]}
      local word skip='' command='' options='' index place
      local -a typed=() demo=()
      COMPREPLY=()
      program=${program/#\\~\\//$HOME/}
      # Bash makes words of their own of = and :.
      if [[ $current == = ]]; then
        current=''
      elif [[ $previous == = ]]; then
        previous=${COMP_WORDS[COMP_CWORD - 2]}
      fi
      for ((index = 1; index < COMP_CWORD; index++)); do
        word=${COMP_WORDS[index]}
        if [[ $word == [=:] || ${COMP_WORDS[index - 1]} == : ]]; then continue; fi
        if [[ -n $skip ]]; then
          skip=''
          continue
        fi
        case $word in
          \(table.valueOptions.map(\.name.flag).joined(separator: " | "))) skip=1 ;;
          -*) ;;
          *) typed+=("$word") ;;
        esac
      done
      if [[ ${typed[0]} == demo ]]; then
        demo=(demo)
        typed=("${typed[@]:1}")
      fi
      command=${typed[0]}
      place=$((${#typed[@]} - 1))
      case $command in
        \(table.groups.keys.sorted().joined(separator: " | ")))
          if ((place > 0)); then
            command="$command ${typed[1]}"
            place=$((place - 1))
          fi
          ;;
      esac

      case $previous in
    \(values)
      esac

      if [[ $current == -* ]]; then
        case $command in
    \(options)
          *) options='\(OptionSyntax.global.map(\.name.flag).joined(separator: " "))' ;;
        esac
        _intentiq_choose "$options"
        return
      fi

      case "$command $place" in
        ' '*) _intentiq_choose '\(table.words.map(\.name).joined(separator: " "))' ;;
    \(groups)
    \(places)
      esac
    }

    _intentiq_choose() {
      mapfile -t COMPREPLY < <(compgen -W "$1" -- "$current")
    }

    _intentiq_files() {
      compopt -o filenames 2>/dev/null
      mapfile -t COMPREPLY < <(compgen -f -- "$current")
    }

    _intentiq_domains() {
      mapfile -t COMPREPLY < <("$program" "${demo[@]}" completions domains "$current" 2>/dev/null)
    }

    complete -F _intentiq intentiq

    """
  }

  private var values: String {
    table.valueOptions.map { name, completion in
      "    \(name.flag)) \(action(completion) ?? ":"); return ;;"
    }.joined(separator: "\n")
  }

  private var options: String {
    table.commands.map { command in
      let flags = table.options(of: command).map(\.name.flag).joined(separator: " ")
      return "      \(command.name.shellQuoted)) options='\(flags)' ;;"
    }.joined(separator: "\n")
  }

  private var groups: String {
    table.groups.sorted { $0.key < $1.key }.map { first, words in
      "    '\(first) 0') _intentiq_choose '\(words.map(\.name).joined(separator: " "))' ;;"
    }.joined(separator: "\n")
  }

  private var places: String {
    table.places.compactMap { place in
      guard let action = action(place.completion) else { return nil }
      let index = place.index.map { "'\(place.command) \($0)'" } ?? "'\(place.command) '*"
      return "    \(index)) \(action) ;;"
    }.joined(separator: "\n")
  }

  private func action(_ completion: Completion) -> String? {
    switch completion {
    case .choices(let choices): "_intentiq_choose '\(choices.joined(separator: " "))'"
    case .files: "_intentiq_files"
    case .domains: "_intentiq_domains"
    case .themes: "_intentiq_choose '\(table.themes.joined(separator: " "))'"
    case .commands: "_intentiq_choose '\(table.words.map(\.name).joined(separator: " "))'"
    case .nothing: nil
    }
  }
}
