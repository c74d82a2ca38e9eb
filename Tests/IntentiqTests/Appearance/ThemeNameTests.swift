import Dashboard
import Foundation
import Testing

@testable import intentiq

@Suite struct ThemeNameTests {
  let workplace: Workplace

  init() throws { workplace = try Workplace() }

  private func session(
    configured: String?, _ words: [String] = [], _ environment: [String: String] = [:]
  ) throws -> Session {
    let config = try workplace.write(
      configured.map { "{ theme: '\($0)' }" } ?? "{}", to: "config.json5")
    return try Session(
      Invocation(parsing: ["--config", config] + words),
      environment: ["HOME": workplace.folder.path].merging(environment) { $1 })
  }

  private let nord = PickedTheme(name: "nord", over: "auto")

  @Test func `what was picked goes before what is configured, until that changes`() throws {
    #expect(try session(configured: nil).themeName(picked: nil) == "auto")
    #expect(try session(configured: nil).themeName(picked: nord) == "nord")
    #expect(try session(configured: "auto").themeName(picked: nord) == "nord")
    #expect(try session(configured: "light").themeName(picked: nord) == "light")
    let other = PickedTheme(name: "nord", over: "light")
    #expect(try session(configured: "light").themeName(picked: other) == "nord")
  }

  @Test func `what is asked for goes before what was picked`() throws {
    #expect(try session(configured: nil, ["--theme", "mono"]).themeName(picked: nord) == "mono")
    #expect(
      try session(configured: nil, [], ["INTENTIQ_THEME": "dark"]).themeName(picked: nord) == "dark"
    )
  }

  @Test func `a picked theme that is gone leaves the place to the configured one`() throws {
    let gone = PickedTheme(name: "gone", over: "auto")
    #expect(try session(configured: nil).themeName(picked: gone) == "auto")
  }
}
