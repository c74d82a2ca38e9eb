import Canvas
import Foundation
import Testing

@testable import intentiq

@Suite struct ThemesCheckTests {
  let workplace: Workplace
  let library: ThemeLibrary

  init() throws {
    workplace = try Workplace()
    library = ThemeLibrary(places: Places(environment: ["XDG_CONFIG_HOME": workplace.folder.path]))
  }

  @Test func `all faults of a file are said, with line, role and nearest name`() throws {
    try workplace.write(
      """
      // mine
      {
        ground: "dark",
        palette: { ember: "#ff0000", odd: "#ff00" },
        roles: {
          hot: { fg: "embr" },
          slection: {},
        },
      }
      """, to: "mine.json5")
    let run = try workplace.run("themes", "check", "mine.json5")

    #expect(run.status == 1)
    let file = workplace.folder.resolvingSymlinksInPath().path + "/mine.json5"
    #expect(
      run.output == """
        \(file):4: colour "odd": "#ff00" is not a colour
        \(file):7: role "slection": "slection" is not a role. Did you mean "selection"?
        \(file):6: role "hot": "embr" is not in the palette. Did you mean "ember"?
        mine.json5: no theme, 3 faults

        """)
    #expect(
      run.errors
        == "intentiq: mine.json5: 3 faults, so it cannot be used (mend it, check it again)\n")
  }

  @Test func `what is hard to read is a warning, and the theme can be used`() throws {
    try workplace.write(
      "{\n ground: 'dark',\n roles: {\n text: '#ffffff',\n dim: '#444444',\n dim: '#333333' }\n}",
      to: "faint.json5")
    let run = try workplace.run("themes", "check", "faint.json5")

    #expect(run.status == 0)
    #expect(run.errors.isEmpty)
    #expect(run.output.contains("faint.json5:6: warning: roles.dim stands twice"))
    #expect(
      run.output.contains(
        "faint.json5:5: warning: role \"dim\" is hard to read: "))
    #expect(run.output.contains("4.5 are needed"))
  }

  @Test(arguments: [
    ("{\n ground: 'dark'\n roles: {} }", ":3: it is not JSON5: a comma or } is missing"),
    ("", ":1: it is not JSON5: a value is missing"),
    ("{ inherits: 'drak' }", ":1: it inherits from \"drak\", and there is no such theme"),
    ("{ inherits: './mine.json5' }", ":1: it inherits from itself"),
  ])
  func `a file that is none is told with its line`(text: String, line: String) throws {
    try workplace.write(text, to: "mine.json5")
    let run = try workplace.run("themes", "check", "mine.json5")
    #expect(run.status == 1)
    #expect(run.output.contains("mine.json5\(line)"), "\(run.output)")
  }

  @Test func `a theme that is not there is one sentence`() throws {
    let run = try workplace.run("themes", "check", "drak")
    #expect(run.status == 1)
    #expect(
      run.errors == "intentiq: drak: there is no such theme (did you mean dark?)\n")
    #expect(
      try workplace.run("themes", "chek", "dark").errors.contains("did you mean themes check?"))
    #expect(try workplace.run("help", "themes", "check").output.contains("themes check FILE"))
  }

  @Test func `the findings can be read by a program`() throws {
    try workplace.write("{ ground: 'dark', roles: { hott: {} } }", to: "mine.json5")
    let run = try workplace.run("themes", "check", "mine.json5", "--json")
    let check = try #require(
      try JSONSerialization.jsonObject(with: Data(run.output.utf8)) as? [String: Any])
    let fault = try #require((check["faults"] as? [[String: Any]])?.first)
    #expect(fault["role"] as? String == "hott")
    #expect(fault["line"] as? Int == 1)
  }

  @Test func `every file of the themes is built in, and nothing is wrong with it`() throws {
    let folder = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent().appending(path: "themes")
    let names = try FileManager.default.contentsOfDirectory(atPath: folder.path)
      .filter { $0.hasSuffix(".json5") }.map { String($0.dropLast(6)) }

    #expect(names.sorted() == ThemeLibrary.builtIn.map(\.name).sorted())
    for name in names {
      let check = try ThemeCheck(of: name, in: library)
      #expect(check.faults + check.warnings == [])
    }
  }

  @Test func `a theme of the user's own goes before one built in, and may change another one`()
    throws
  {
    try FileManager.default.createDirectory(
      at: workplace.folder.appending(path: "intentiq/themes"), withIntermediateDirectories: true)
    try workplace.write(
      "{ inherits: 'light', roles: { hot: '#123456' } }", to: "intentiq/themes/dark.json5")
    let theme = try library.theme(named: "dark")
    #expect(theme.ground == .light)
    #expect(theme.style(for: .hot, emphasis: [], depth: .full).foreground == .rgb(0x12, 0x34, 0x56))
    #expect(library.builtInTheme(named: "dark")?.ground == .dark)
  }
}
