/// The completion script of fish, made from the table of commands.
struct FishCompletion: CustomStringConvertible {
  let table: CompletionTable

  var description: String {
    """
    # Completion of intentiq for fish. To have it in every shell:
    #   intentiq completions fish > ~/.config/fish/completions/intentiq.fish

    # The words before the cursor that are neither options nor their values.
    function __intentiq_typed
        set -l skip 0
        set -l typed
        for word in (commandline -opc)[2..-1]
            if test $skip = 1
                set skip 0
                continue
            end
            switch $word
                case \(table.valueOptions.map(\.name.flag).joined(separator: " "))
                    set skip 1
                case '-*'
                case demo
                    set -q typed[1]; and set -a typed $word
                case '*'
                    set -a typed $word
            end
        end
        string join \\n -- $typed
    end

    # Whether the command has these words.
    function __intentiq_is
        set -l typed (__intentiq_typed)
        set -l last (count $argv)
        test (count $typed) -ge $last
        and test "$typed[1..$last]" = "$argv"
    end

    # Whether so many words are typed, and the command has the words that follow the number.
    function __intentiq_at
        set -l typed (__intentiq_typed)
        test (count $typed) -eq $argv[1]
        or return 1
        test (count $argv) -eq 1
        and return 0
        set -l last (math (count $argv) - 1)
        test "$typed[1..$last]" = "$argv[2..-1]"
    end

    function __intentiq_domains
        set -l demo
        contains demo (commandline -opc); and set demo demo
        intentiq $demo completions domains (commandline -ct) 2>/dev/null
    end

    complete -c intentiq -f
    \(words)
    \(OptionSyntax.global.map { option($0, if: nil) }.joined(separator: "\n"))
    \(options)
    \(places)

    """
  }

  private var words: String {
    let first = table.words.map { word in
      "complete -c intentiq -n '__intentiq_at 0' -a \(word.name) -d \(quoted(word.summary))"
    }
    let second = table.groups.sorted { $0.key < $1.key }.flatMap { group, words in
      words.map { word in
        "complete -c intentiq -n '__intentiq_at 1 \(group)' -a \(word.name)"
          + " -d \(quoted(word.summary))"
      }
    }
    return (first + second).joined(separator: "\n")
  }

  private var options: String {
    table.commands.flatMap { command in
      command.options.map { option($0, if: "__intentiq_is \(command.name)") }
    }.joined(separator: "\n")
  }

  private func option(_ option: OptionSyntax, if condition: String?) -> String {
    let condition = condition.map { " -n '\($0)'" } ?? ""
    let line = "complete -c intentiq\(condition) -l \(option.name.rawValue)"
    return line + (option.completion.map(value) ?? "") + " -d \(quoted(option.help))"
  }

  private func value(_ completion: Completion) -> String {
    completion == .files ? " -r -F" : " -x" + (source(completion).map { " -a \($0)" } ?? "")
  }

  private var places: String {
    table.places.compactMap { place in
      let depth = place.command.split(separator: " ").count
      let condition =
        place.index.map { "__intentiq_at \(depth + $0) \(place.command)" }
        ?? "__intentiq_is \(place.command)"
      if place.completion == .files { return "complete -c intentiq -n '\(condition)' -F" }
      return source(place.completion).map { "complete -c intentiq -n '\(condition)' -a \($0)" }
    }.joined(separator: "\n")
  }

  private func source(_ completion: Completion) -> String? {
    switch completion {
    case .choices(let choices): quoted(choices.joined(separator: " "))
    case .domains: "'(__intentiq_domains)'"
    case .themes: quoted(table.themes.joined(separator: " "))
    case .commands: quoted(table.words.map(\.name).joined(separator: " "))
    case .files, .nothing: nil
    }
  }

  /// In fish a backslash escapes a quote within quotes.
  private func quoted(_ text: String) -> String {
    "'" + text.replacing("\\", with: "\\\\").replacing("'", with: "\\'") + "'"
  }
}
