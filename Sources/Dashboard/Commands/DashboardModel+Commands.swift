import Canvas
import Intent

extension DashboardModel {
  mutating func openPrompt() -> [Effect] { offer(in: CommandPrompt()) }

  /// Takes a key into the command line.
  mutating func command(_ prompt: CommandPrompt, with key: Key) -> [Effect] {
    var prompt = prompt
    switch key {
    case .escape:
      mode = .browsing
      return []
    case .backspace where prompt.field.isEmpty:
      mode = .browsing
      return []
    case .enter: return carryOut(prompt)
    case .tab, .backTab:
      guard prompt.complete(by: key == .tab ? 1 : -1) else { break }
      return offer(in: prompt)
    case .up: prompt.recall(by: 1, of: commandHistory)
    case .down: prompt.recall(by: -1, of: commandHistory)
    default:
      prompt.type(key)
      return offer(in: prompt)
    }
    mode = .commanding(prompt)
    return []
  }

  /// Shows a command line with what may be completed in it.
  mutating func offer(in prompt: CommandPrompt) -> [Effect] {
    var prompt = prompt
    let offers = offers(for: prompt.line)
    prompt.offer(offers)
    let folder = prompt.folder(offers)
    mode = .commanding(prompt)
    return folder.map { [.listFolder($0)] } ?? []
  }

  /// Takes in what is in a folder, if files of it are still wanted.
  mutating func take(_ listing: FolderListing) {
    guard case .commanding(var prompt) = mode, prompt.chosen == nil else { return }
    prompt.take(listing)
    prompt.offer(offers(for: prompt.line))
    mode = .commanding(prompt)
  }

  private func offers(for line: CommandLineText) -> Command.Offers {
    guard line.place > 0 else { return .words(Command.all.map(\.completion)) }
    guard let command = try? Command.named(line.name), !command.parameters.isEmpty else {
      return .none
    }
    let place = min(line.place, command.parameters.count) - 1
    return command.parameters[place].offers(line.finished, self)
  }

  private mutating func carryOut(_ prompt: CommandPrompt) -> [Effect] {
    let line = CommandLineText(prompt.field.text)
    guard !line.name.isEmpty else {
      mode = .browsing
      return []
    }
    do throws(CommandFault) {
      let order = try order(of: line)
      if let reason = reasonAgainst(order) { throw CommandFault(reason) }
      remember(prompt.field.text.oneLine)
      mode = .browsing
      return carryOut(order)
    } catch {
      var prompt = prompt
      prompt.fault = error
      mode = .commanding(prompt)
      return []
    }
  }

  func order(of line: CommandLineText) throws(CommandFault) -> CommandOrder {
    let command = try Command.named(line.name)
    if line.words.all.isEmpty, let action = command.action { return .action(action) }
    return try command.order(line.words, self)
  }

  private mutating func remember(_ text: String) {
    guard text != commandHistory.last else { return }
    commandHistory = (commandHistory + [text]).suffix(200)
  }
}
