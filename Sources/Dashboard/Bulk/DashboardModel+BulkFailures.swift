import Canvas
import Intent

extension DashboardModel {
  /// Each reason once with whom it is about; never so much that the scores are far below.
  func failures(in results: BulkResults, width: Int) -> [DetailLine] {
    guard !results.failures.isEmpty else { return [] }
    let count = results.failures.reduce(0) { $0 + $1.rows.count }
    var lines: [DetailLine] = [.blank, .title("Failed", right: .init(count.grouped, .error))]
    for failure in results.failures.prefix(Self.mostReasons) {
      lines += self.lines(of: failure, width: width)
    }
    let others = results.failures.dropFirst(Self.mostReasons).reduce(0) { $0 + $1.rows.count }
    if others > 0 {
      lines += DetailLine.paragraph(
        "and \(others.grouped) more, for other reasons", width: width, indent: 3)
    }
    guard others > 0 || results.failures.contains(where: { $0.rows.count > Self.mostNames }) else {
      return lines
    }
    return lines
      + DetailLine.paragraph(
        "The result names all of them with their reasons.", width: width, role: .dim)
  }

  private static let mostReasons = 3
  private static let mostNames = 8

  private func lines(of failure: BulkResults.Failure, width: Int) -> [DetailLine] {
    let names = failure.rows.prefix(Self.mostNames).map { name(of: $0) }.joined(separator: ", ")
    let count = failure.rows.count
    let head = count == 1 ? "\(names): \(failure.reason)" : "\(count.grouped): \(failure.reason)"
    var lines = DetailLine.paragraph(head, width: width, indent: 3)
    if let first = lines.first {
      lines[0].left = [.init("\(Glyphs(charset).cross) ", .error)] + first.left
      lines[0].indent = 1
    }
    guard count > 1 else { return lines }
    let rest = count - Self.mostNames
    return lines
      + DetailLine.paragraph(
        rest > 0 ? "\(names) and \(rest.grouped) more" : names, width: width, role: .dim,
        indent: 3)
  }
}
