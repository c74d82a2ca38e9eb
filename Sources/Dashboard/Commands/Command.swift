/// Something that can be asked for by its name, after a colon.
struct Command: Sendable {
  /// The name that is listed first; then the others that call it.
  let names: [String]
  let help: String

  /// What it does without words behind it; nil where there must be some.
  let action: Action?
  let parameters: [Parameter]

  typealias Reading =
    @Sendable (_ words: Arguments, DashboardModel) throws(CommandFault) -> CommandOrder

  /// What its words come to; not asked where there are none and there is an action.
  let order: Reading

  /// A word, or all the rest, that stands behind the name.
  struct Parameter: Sendable {
    /// What usage calls it: `COLUMN`, `[reverse]`.
    let name: String

    /// What may stand there, by the words before it.
    let offers: @Sendable (Arguments, DashboardModel) -> Offers

    init(
      _ name: String,
      offers: @escaping @Sendable (Arguments, DashboardModel) -> Offers = { _, _ in .none }
    ) {
      self.name = name
      self.offers = offers
    }
  }

  enum Offers: Equatable, Sendable {
    case none
    case words([Completion])

    /// The files of the folder that the word names so far.
    case files
  }

  init(
    _ names: [String], _ help: String, action: Action? = nil, _ parameters: [Parameter] = [],
    order: @escaping Reading
  ) {
    self.names = names
    self.help = help
    self.action = action
    self.parameters = parameters
    self.order = order
  }

  var name: String { names[0] }
  var takesFile: Bool { parameters.last?.name == "FILE" }
  var usage: String { ([name] + parameters.map(\.name)).joined(separator: " ") }

  var completion: Completion { Completion(name, help, others: Array(names.dropFirst())) }
}

/// The words of a command line behind the name of the command.
struct Arguments: Equatable, Sendable {
  let all: [String]

  /// The name was called with a `!`: do it although something is in the way.
  let insists: Bool

  subscript(_ index: Int) -> String? { all.indices.contains(index) ? all[index] : nil }

  /// All from a word on, as one text; nil where there is nothing.
  func text(from index: Int) -> String? {
    index < all.count ? all[index...].joined(separator: " ") : nil
  }

  /// - Throws: A ``CommandFault`` where there are more than so many.
  func end(after count: Int, _ usage: String) throws(CommandFault) {
    guard all.count <= count else {
      throw CommandFault("\"\(all[count])\" is too much: \(usage).")
    }
  }
}
