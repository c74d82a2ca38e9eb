import Foundation
import Testing

@testable import intentiq

@Suite struct ThemeNoticesTests {
  let folder: URL
  let notices: ThemeNotices

  init() throws {
    folder = FileManager.default.temporaryDirectory.appending(path: "intentiq-\(UUID())")
    try FileManager.default.createDirectory(
      at: folder.appending(path: "themes"), withIntermediateDirectories: true)
    notices = try #require(ThemeNotices())
  }

  private func write(_ name: String) throws {
    try Data("{}".utf8).write(to: folder.appending(path: name))
  }

  /// Waits for a notice that is meant: a file that is written counts as closed only once no program
  /// that was started meanwhile has it open.
  private func isTold() -> Bool {
    var request = pollfd(fd: notices.descriptor, events: Int16(POLLIN), revents: 0)
    while poll(&request, 1, 20_000) > 0 {
      if notices.readAll() { return true }
    }
    return false
  }

  @Test func `only the files that are meant are told of, written in place or put in the place`()
    throws
  {
    notices.watch(
      [folder.appending(path: "mine.txt").path], themesIn: folder.appending(path: "themes").path)

    try write("other.txt")
    try write("themes/notes.txt")
    #expect(!notices.readAll())
    try write("mine.txt")
    #expect(isTold())
    #expect(!notices.readAll())
    try write("draft")
    #expect(
      rename(folder.appending(path: "draft").path, folder.appending(path: "mine.txt").path) == 0)
    #expect(isTold())
    try write("themes/new.json5")
    #expect(isTold())
  }

  @Test func `what is no longer watched is silent`() throws {
    notices.watch([folder.appending(path: "mine.txt").path], themesIn: nil)
    notices.watch([], themesIn: folder.appending(path: "themes").path)
    try write("mine.txt")
    #expect(!notices.readAll())
    try write("themes/mine.json5")
    #expect(isTold())
  }

  @Test func `a folder that is not there is no fault`() throws {
    notices.watch(["/nowhere/mine.json5"], themesIn: folder.appending(path: "none").path)
    try write("mine.txt")
    #expect(!notices.readAll())
  }
}
