/// The completion script of zsh, made from the table of commands.
struct ZshCompletion: CustomStringConvertible {
  let table: CompletionTable

  var description: String {
    """
    #compdef intentiq
    # Completion of intentiq for zsh. To have it in every shell, put it into a folder of $fpath:
    #   intentiq completions zsh > "${fpath[1]}/_intentiq"

    _intentiq() {
      local program=$words[1] current=$words[CURRENT] previous=$words[CURRENT-1]
      local word skip='' command='' place index
      local -a typed demo options candidates
      for ((index = 2; index < CURRENT; index++)); do
        word=$words[index]
        if [[ -n $skip ]]; then
          skip=''
          continue
        fi
        case $word in
          (\(table.valueOptions.map(\.name.flag).joined(separator: "|"))) skip=1 ;;
          (-*) ;;
          (*) typed+=("$word") ;;
        esac
      done
      if [[ $typed[1] == demo ]]; then
        demo=(demo)
        shift typed
      fi
      command=$typed[1]
      place=$(( $#typed - 1 ))
      case $command in
        (\(table.groups.keys.sorted().joined(separator: "|")))
          if (( place > 0 )); then
            command="$command $typed[2]"
            place=$(( place - 1 ))
          fi
          ;;
      esac

      if [[ $current == --*=* ]]; then
        previous=${current%%=*}
        compset -P '*='
        current=''
      fi
      case $previous in
    \(values)
      esac

      if [[ $current == -* ]]; then
        case $command in
    \(options)
          (*) options=(\(words(OptionSyntax.global))) ;;
        esac
        _describe -o option options
        return
      fi

      case "$command $place" in
        (' '*)
          candidates=(\(words(table.words)))
          _describe command candidates ;;
    \(groups)
    \(places)
      esac
    }

    _intentiq_domains() {
      local -a domains
      domains=(${(f)"$("$program" $demo completions domains "$current" 2>/dev/null)"})
      compadd -a domains
    }

    if [[ $funcstack[1] == _intentiq ]]; then
      _intentiq "$@"
    else
      compdef _intentiq intentiq
    fi

    """
  }

  private var values: String {
    table.valueOptions.map { name, completion in
      "    (\(name.flag)) \(action(completion) ?? ":"); return ;;"
    }.joined(separator: "\n")
  }

  private var options: String {
    table.commands.map { command in
      "      (\(command.name.shellQuoted)) options=(\(words(table.options(of: command)))) ;;"
    }.joined(separator: "\n")
  }

  private var groups: String {
    table.groups.sorted { $0.key < $1.key }.map { first, group in
      """
          ('\(first) 0')
            candidates=(\(words(group)))
            _describe command candidates ;;
      """
    }.joined(separator: "\n")
  }

  private var places: String {
    table.places.compactMap { place in
      guard let action = action(place.completion) else { return nil }
      let index = place.index.map { "'\(place.command) \($0)'" } ?? "'\(place.command) '*"
      return "    (\(index)) \(action) ;;"
    }.joined(separator: "\n")
  }

  private func words(_ words: [CompletionTable.Word]) -> String {
    words.map { "\($0.name):\($0.summary)".shellQuoted }.joined(separator: " ")
  }

  private func words(_ options: [OptionSyntax]) -> String {
    options.map { "\($0.name.flag):\($0.help)".shellQuoted }.joined(separator: " ")
  }

  private func action(_ completion: Completion) -> String? {
    switch completion {
    case .choices(let choices): "compadd -- \(choices.joined(separator: " "))"
    case .files: "_files"
    case .domains: "_intentiq_domains"
    case .themes: "compadd -- \(table.themes.joined(separator: " "))"
    case .commands: "compadd -- \(table.words.map(\.name).joined(separator: " "))"
    case .nothing: nil
    }
  }
}
