import Canvas

/// The line in which a command is typed, with what may be completed and what was typed before.
struct CommandPrompt: Sendable {
  private(set) var field: TextField

  /// What fits the word that is being typed, the best first.
  private(set) var matches: [Match] = []

  /// The match that stands in the line.
  private(set) var chosen: Int?

  /// What was typed before a completion or an earlier command took its place.
  private var typed: String

  /// The earlier command that stands in the line, counted from the last.
  private var recalled: Int?

  /// Why the command in the line was not carried out.
  var fault: CommandFault?

  /// What is in the folder whose files are offered.
  private(set) var listing: FolderListing?

  /// The folder that was asked for last.
  private var askedFolder: String?

  init(_ text: String = "") {
    field = TextField(text)
    typed = text
  }

  /// The command line without the completion that stands in it, in as many words as its command takes.
  var line: CommandLineText {
    let line = CommandLineText(typed)
    guard let command = try? Command.named(line.name), command.takesFile else { return line }
    return CommandLineText(typed, restFrom: command.parameters.count)
  }

  /// The folder that must be read to complete the file that is typed; nil where none must.
  mutating func folder(_ offers: Command.Offers) -> String? {
    guard offers == .files else { return nil }
    let folder = FolderListing.folder(of: line.typed)
    guard folder != askedFolder else { return nil }
    askedFolder = folder
    return folder
  }

  /// Takes in what is in a folder, unless another one was asked for since: they may come in any order.
  mutating func take(_ listing: FolderListing) {
    if listing.folder == askedFolder { self.listing = listing }
  }

  /// Takes a key that edits the text.
  mutating func type(_ key: Key) {
    guard field.take(key) else { return }
    settle()
  }

  mutating func paste(_ text: String) {
    let isWhole = field.paste(text)
    settle()
    if !isWhole { fault = CommandFault("Only so much fits here; the rest was left out.") }
  }

  private mutating func settle() {
    typed = field.text
    (chosen, recalled, fault) = (nil, nil, nil)
  }

  /// Offers what may stand at the end of the line; nothing while the cursor is elsewhere.
  mutating func offer(_ offers: Command.Offers) {
    let completions: [Completion] =
      switch offers {
      case .none: []
      case .words(let words): words
      case .files: listing?.completions(of: line.typed) ?? []
      }
    let isAtEnd = field.cursor == field.characters.count
    matches = isAtEnd ? completions.matching(line.typed) : []
  }

  /// Goes on to the next or the previous completion, and puts it into the line.
  ///
  /// - Returns: Whether it was the only one, so that the next word can be offered.
  mutating func complete(by step: Int) -> Bool {
    guard !matches.isEmpty else { return false }
    let count = matches.count
    let place = chosen.map { $0 + step } ?? (step > 0 ? 0 : count - 1)
    chosen = (place % count + count) % count
    recalled = nil
    fault = nil
    let word = matches[chosen ?? 0].completion.word
    let isFolder = word.hasSuffix("/")
    field.replace(with: line.head + word + (count == 1 && !isFolder ? " " : ""))
    if count == 1 { settle() }
    return count == 1
  }

  /// Puts an earlier or a later command that begins with what was typed into the line.
  mutating func recall(by step: Int, of history: [String]) {
    let found = history.reversed().filter { $0.hasPrefix(typed) && $0 != typed }
    let place = (recalled ?? -1) + step
    guard place < found.count else { return }
    recalled = place < 0 ? nil : place
    field.replace(with: place < 0 ? typed : found[place])
    (chosen, fault) = (nil, nil)
  }
}
