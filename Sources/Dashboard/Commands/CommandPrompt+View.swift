import Canvas
import Intent

extension DashboardModel {
  /// Draws the command line over the last lines of the screen: what may be completed, the line, and
  /// under it what it comes to or what is wrong with it.
  func drawPrompt(_ prompt: CommandPrompt, in frame: inout Frame) {
    let size = frame.size
    let hasReading = size.rows >= 3
    let row = size.rows - (hasReading ? 2 : 1)
    let shown = prompt.matches.isEmpty ? 0 : min(prompt.matches.count, 8, max(0, row - 3))
    let top = row - shown
    let covered = top > 1 ? top - 1 : top
    frame.fill(Rect(column: 0, row: covered, columns: size.columns, rows: size.rows - covered))
    if top > 1 { frame.drawHorizontalRule(row: top - 1, columns: 0..<size.columns) }
    drawMatches(prompt, in: &frame, Rect(column: 0, row: top, columns: size.columns, rows: shown))
    frame.draw(":", row: row, column: 1, role: .accent)
    prompt.field.draw(
      in: &frame, row: row, column: 2, width: max(0, size.columns - 3),
      placeholder: "a command", hasCursor: true)
    guard hasReading else { return }
    let reading = reading(of: prompt)
    frame.draw(
      reading.text, row: row + 1, column: 1, limit: max(0, size.columns - 2),
      role: reading.kind == .failed ? .error : .dim)
  }

  private func drawMatches(_ prompt: CommandPrompt, in frame: inout Frame, _ rect: Rect) {
    guard rect.rows > 0 else { return }
    let chosen = prompt.chosen ?? 0
    let first = max(0, min(chosen - rect.rows / 2, prompt.matches.count - rect.rows))
    let matches = prompt.matches.dropFirst(first).prefix(rect.rows)
    let widest = matches.map(\.completion.word.columns).max() ?? 0
    let column = min(widest, max(8, rect.columns * 3 / 5)) + 3
    for (offset, match) in matches.enumerated() {
      let row = rect.row + offset
      draw(match, in: &frame, row: row, limit: column - 2)
      let key = keyName(ofCommand: match.completion.word, at: prompt.line.place) ?? ""
      let used = frame.draw(key, row: row, endingAt: rect.maxColumn - 1, role: .key)
      frame.draw(
        match.completion.help, row: row, column: column,
        limit: max(0, rect.columns - column - used - 3), role: .dim)
      if prompt.chosen == first + offset {
        frame.emphasize(.selected, row: row, columns: rect.column..<rect.maxColumn)
      }
    }
  }

  private func draw(_ match: Match, in frame: inout Frame, row: Int, limit: Int) {
    frame.draw(match.completion.word, row: row, column: 1, limit: limit)
    var used = 0
    for (place, character) in match.completion.word.enumerated() {
      let columns = character.columns
      guard used + columns < limit else { break }
      if match.matched.contains(place) {
        frame.draw(String(character), row: row, column: 1 + used, role: .match)
      }
      used += columns
    }
  }

  private func keyName(ofCommand name: String, at place: Int) -> String? {
    guard place == 0, let action = Command.exactly(name)?.action else { return nil }
    // A key that does something else here would mislead.
    return keymap.bindings.lazy.filter { $0.action == action }.flatMap(\.keys)
      .first { keymap.action(for: $0, in: contexts) == action }?.description
  }

  /// What the line comes to, or what is wrong with it.
  func reading(of prompt: CommandPrompt) -> Notice {
    if let fault = prompt.fault { return Notice("\(fault)", kind: .failed) }
    let line = CommandLineText(prompt.field.text)
    guard !line.name.isEmpty else { return Notice(promptKeys, kind: .hint) }
    do throws(CommandFault) {
      let command = try Command.named(line.name)
      let usage = Notice("\(command.usage): \(command.help)", kind: .hint)
      if line.words.all.isEmpty, command.action == nil { return usage }
      do throws(CommandFault) {
        let reason = reasonAgainst(try order(of: line))
        return reason.map { Notice($0, kind: .failed) } ?? usage
      } catch {
        // What is half typed is not wrong yet.
        return prompt.matches.isEmpty ? Notice("\(error)", kind: .failed) : usage
      }
    } catch {
      return prompt.matches.isEmpty
        ? Notice("\(error)", kind: .failed) : Notice(promptKeys, kind: .hint)
    }
  }

  /// The keys of the line, as they are bound.
  private var promptKeys: String {
    let keys: [(DialogAction, String)] = [
      (.next, "completes"), (.up, "earlier commands"), (.send, "does it"), (.leave, "leaves"),
    ]
    return keys.compactMap { action, words in
      keymap.keyName(of: action).map { "\($0) \(words)" }
    }.joined(separator: "   ")
  }
}
