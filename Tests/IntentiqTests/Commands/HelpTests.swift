import Foundation
import Testing

@testable import intentiq

@Suite struct HelpTests {
  let workplace: Workplace

  init() throws { workplace = try Workplace() }

  @Test func `the help names every command and goes to standard output`() throws {
    let run = try workplace.run("help")

    #expect(run.status == 0)
    #expect(run.errors.isEmpty)
    for command in CommandTable.all { #expect(run.output.contains("  \(command.name) ")) }
  }

  @Test func `a group lists its commands, a misspelt command the nearest`() throws {
    #expect(try workplace.run("help", "import").output.contains("import evidence FILE"))
    let wrong = try workplace.run("help", "watchlst")
    #expect(wrong.status == 2)
    #expect(wrong.errors.contains("did you mean watchlist?"))
  }

  @Test func `the version is one line`() throws {
    #expect(try workplace.run("--version").output == "intentiq \(IntentIQ.version)\n")
  }

  @Test func `the themes are listed with where they are and what is wrong with them`() throws {
    let environment = ["XDG_CONFIG_HOME": workplace.folder.path]
    _ = try workplace.run("themes")
    try makeTheme("{ ground: 'dark', palette: {}, roles: { slection: {} } }", named: "mine")
    let run = try workplace.run(["themes"], environment: environment)

    let lines = run.output.split(separator: "\n").map { $0.split(separator: " ") }
    #expect(lines.contains(["dark", "dark", "built", "in"]))
    #expect(lines.contains { $0.prefix(2) == ["mine", "broken"] })
    #expect(run.output.contains("\"slection\" is not a role"))
  }

  private func makeTheme(_ json5: String, named name: String) throws {
    try FileManager.default.createDirectory(
      at: workplace.folder.appending(path: "intentiq/themes"), withIntermediateDirectories: true)
    try workplace.write(json5, to: "intentiq/themes/\(name).json5")
  }
}
