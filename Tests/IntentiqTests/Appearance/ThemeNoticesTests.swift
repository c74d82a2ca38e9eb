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

  @Test func `only the files that are meant are told of, written in place or put in the place`()
    throws
  {
    notices.watch(
      [folder.appending(path: "mine.txt").path], themesIn: folder.appending(path: "themes").path)

    try write("other.txt")
    try write("themes/notes.txt")
    #expect(!notices.readAll())
    try write("mine.txt")
    #expect(notices.readAll())
    #expect(!notices.readAll())
    try write("draft")
    #expect(
      rename(folder.appending(path: "draft").path, folder.appending(path: "mine.txt").path) == 0)
    #expect(notices.readAll())
    try write("themes/new.json5")
    #expect(notices.readAll())
  }

  @Test func `what is no longer watched is silent`() throws {
    notices.watch([folder.appending(path: "mine.txt").path], themesIn: nil)
    notices.watch([], themesIn: folder.appending(path: "themes").path)
    try write("mine.txt")
    #expect(!notices.readAll())
    try write("themes/mine.json5")
    #expect(notices.readAll())
  }

  @Test func `a folder that is not there is no fault`() throws {
    notices.watch(["/nowhere/mine.json5"], themesIn: folder.appending(path: "none").path)
    try write("mine.txt")
    #expect(!notices.readAll())
  }
}
