import Canvas
import Foundation
import Testing

@Suite struct ThemeInheritanceTests {
  private func read(_ name: String, among files: [String: String]) throws -> Theme {
    func source(_ name: String) -> ThemeSource? {
      files[name].map { ThemeSource(name: name, file: "/\(name)", json5: Data($0.utf8)) }
    }
    let first = try #require(source(name))
    return try Theme(ThemeFile.read(first) { name, _ in source(name) }.file, name: name)
  }

  private func foreground(_ role: Role, _ theme: Theme) -> Color {
    theme.style(for: role, emphasis: [], depth: .full).foreground
  }

  private let base = """
    { ground: 'light', contrast: 5, palette: { ink: '#000000', ember: '#aa0000' },
      roles: { text: 'ink', hot: { fg: 'ember', bold: true }, 'signal.web': 'ember' } }
    """

  @Test func `what a theme does not say it takes from the one it inherits`() throws {
    let theme = try read(
      "mine", among: ["base": base, "mine": "{ inherits: 'base', roles: { warm: '#123456' } }"])

    #expect(theme.name == "mine")
    #expect(theme.ground == .light)
    #expect(theme.contrast == 5)
    #expect(foreground(.warm, theme) == .rgb(0x12, 0x34, 0x56))
    #expect(foreground(.hot, theme) == .rgb(0xAA, 0, 0))
  }

  @Test func `a colour of its own palette changes what it inherits`() throws {
    let theme = try read(
      "mine", among: ["base": base, "mine": "{ inherits: 'base', palette: { ember: '#bb0000' } }"])
    #expect(foreground(.hot, theme) == .rgb(0xBB, 0, 0))
  }

  @Test func `a role takes the place of the inherited one whole, and of those under its name`()
    throws
  {
    let theme = try read(
      "mine",
      among: ["base": base, "mine": "{ inherits: 'base', roles: { hot: 'ink', signal: 'ink' } }"])
    #expect(!theme.style(for: .hot, emphasis: [], depth: .full).bold)
    #expect(foreground(.web, theme) == .rgb(0, 0, 0))
  }

  @Test func `a theme inherits through another one`() throws {
    let theme = try read(
      "c",
      among: [
        "base": base, "b": "{ inherits: 'base', roles: { up: '#00aa00' } }",
        "c": "{ inherits: 'b', palette: { ink: '#111111' } }",
      ])
    #expect(foreground(.up, theme) == .rgb(0, 0xAA, 0))
    #expect(foreground(.text, theme) == .rgb(0x11, 0x11, 0x11))
  }

  @Test(
    arguments: [
      (["a": "{ inherits: 'a' }"], ["a", "a"], "/a"),
      (
        ["a": "{ inherits: 'b' }", "b": "{ inherits: 'c' }", "c": "{ inherits: 'b' }"],
        ["a", "b", "c", "b"], "/c"
      ),
    ] as [([String: String], [String], String)])
  func `a theme that inherits from itself is refused, with the way and the file`(
    files: [String: String], way: [String], file: String
  ) {
    let fault = #expect(throws: ThemeError.self) { try read("a", among: files) }
    #expect(fault?.reason == .circle(way))
    #expect(fault?.file == file)
    #expect(fault.map { "\($0)" } == "it inherits from itself (\(way.joined(separator: " > ")))")
  }

  @Test func `a theme that is inherited has to be there`() {
    let fault = #expect(throws: ThemeError.self) {
      try read("a", among: ["a": "{ inherits: 'b' }"])
    }
    #expect(fault?.reason == .unknownParent("b"))
  }

  @Test func `a fault is told of the file that it stands in`() {
    let files = [
      "base": "{ ground: 'dark', roles: { hot: 'nix' } }",
      "mine": "{ inherits: 'base', roles: { up: 'red' } }",
    ]
    let fault = #expect(throws: ThemeError.self) { try read("mine", among: files) }
    #expect(fault?.file == "/base")
    #expect(fault?.role == "hot")
  }
}
