import Canvas
import Foundation
import Testing

/// What a scene looked like at each size when it was last looked at: one file, so that a diff tells
/// which scene has moved.
///
/// `UPDATE_GOLDEN=1` keeps the present look instead, to be looked at again.
enum Golden {
  static let folder = URL(filePath: #filePath).deletingLastPathComponent()
    .appending(path: "Golden")

  /// Compares frames, in their order, with those that were kept.
  static func expect(
    _ frames: [Frame], named name: String, withRoles hasRoles: Bool = true,
    at location: SourceLocation = #_sourceLocation
  ) throws {
    let file = folder.appending(path: "\(name).txt")
    let actual = frames.map { section($0, hasRoles: hasRoles) }
    if ProcessInfo.processInfo.environment["UPDATE_GOLDEN"] == "1" {
      try actual.joined().write(to: file, atomically: true, encoding: .utf8)
      return
    }
    let expected = try String(contentsOf: file, encoding: .utf8)
    guard actual.joined() != expected else { return }
    let changed = actual.filter { !expected.contains($0) }
    Issue.record(
      "\(name) differs:\n\(changed.isEmpty ? "it has other sizes" : changed.joined())",
      sourceLocation: location)
  }

  private static func section(_ frame: Frame, hasRoles: Bool) -> String {
    let roles = hasRoles ? ["--- roles"] + lines(frame.roles) : []
    let all = ["=== \(frame.size.columns)x\(frame.size.rows)"] + lines(frame.description) + roles
    return all.joined(separator: "\n") + "\n"
  }

  /// The lines of a text; of a run of the same ones the first, and how many follow.
  private static func lines(_ text: String) -> [String] {
    var lines: [String] = []
    var last: String?
    var more = 0
    for line in text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init) {
      if line == last {
        more += 1
        continue
      }
      if more > 0 { lines.append("=== \(more) more") }
      lines.append(line)
      (last, more) = (line, 0)
    }
    return more > 0 ? lines + ["=== \(more) more"] : lines
  }
}
