/// A command line taken apart: the name, the words behind it, and the one that is being typed.
struct CommandLineText: Equatable, Sendable {
  /// The name of the command, as far as it is typed.
  let name: String

  /// The words behind it.
  let words: Arguments

  /// What stands before the word that is being typed.
  let head: String

  /// The word that is being typed at the end; empty behind a blank.
  let typed: String

  /// The place of that word; 0 is the name.
  let place: Int

  init(_ text: String) {
    self.init(text, restFrom: .max)
  }

  /// Takes a text apart so that all from a place on is one word, whatever blanks are in it.
  init(_ text: String, restFrom last: Int) {
    var parts: [Substring] = []
    var rest = text.drop { $0.isWhitespace || $0 == ":" }
    var isOpen = false
    while !rest.isEmpty {
      let isLast = parts.count == last
      let part = isLast ? rest : rest.prefix { !$0.isWhitespace }
      parts.append(part)
      isOpen = part.endIndex == text.endIndex
      rest = rest[part.endIndex...].drop(while: \.isWhitespace)
    }
    typed = isOpen ? parts.last.map(String.init) ?? "" : ""
    head = String(text.dropLast(typed.count))
    place = isOpen ? parts.count - 1 : parts.count
    let called = parts.first.map(String.init) ?? ""
    let insists = called.count > 1 && called.hasSuffix("!")
    name = insists ? String(called.dropLast()) : called
    words = Arguments(all: parts.dropFirst().map(String.init), insists: insists)
  }

  /// The words behind the name that stand before the one being typed.
  var finished: Arguments {
    Arguments(all: Array(words.all.prefix(max(0, place - 1))), insists: words.insists)
  }
}
