import Canvas
import Foundation
import Testing

/// Compares a frame with the one that was looked at and kept beside the tests.
///
/// `UPDATE_GOLDEN=1` keeps the present one instead, to be looked at again.
func expectGolden(
  _ frame: Frame, named name: String, at location: SourceLocation = #_sourceLocation
) throws {
  let file = URL(filePath: #filePath).deletingLastPathComponent()
    .appending(path: "Golden/\(name).txt")
  let actual = frame.description + "\n---\n" + frame.roles + "\n"
  if ProcessInfo.processInfo.environment["UPDATE_GOLDEN"] == "1" {
    try actual.write(to: file, atomically: true, encoding: .utf8)
    return
  }
  let expected = try String(contentsOf: file, encoding: .utf8)
  #expect(actual == expected, "\(name) differs:\n\(actual)", sourceLocation: location)
}
