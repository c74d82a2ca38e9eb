import Intent

/// Why a command cannot be carried out, as a sentence.
struct CommandFault: Error, Equatable, Sendable, CustomStringConvertible {
  let description: String

  init(_ description: String) {
    self.description = description
  }

  /// A word that is none of those that may stand there.
  init(noSuch what: String, _ word: String, among names: [String]) {
    let nearest = names.nearest(to: word).map { "Did you mean \($0)?" }
    let hint = nearest ?? (names.count > 8 ? nil : "There are \(names.joined(separator: ", ")).")
    description = "There is no \(what) \"\(word)\"." + (hint.map { " \($0)" } ?? "")
  }
}
