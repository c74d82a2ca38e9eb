import Canvas
import Foundation
import Testing

@Suite struct ThemeTests {
  private func theme(_ roles: String, palette: String = "") throws -> Theme {
    let file = "{ ground: 'dark', palette: { \(palette) }, roles: { \(roles) } } // a comment"
    return try Theme(json5: Data(file.utf8), name: "test")
  }

  private func fault(_ file: String) -> ThemeError? {
    #expect(throws: ThemeError.self) { try Theme(json5: Data(file.utf8), name: "test") }
  }

  @Test func `a role takes its colours from the palette`() throws {
    let theme = try theme("hot: { fg: 'red', bold: true }", palette: "red: '#ff0000'")

    let style = theme.style(for: .hot, emphasis: [], depth: .full)

    #expect(theme.name == "test")
    #expect(style.foreground == .rgb(255, 0, 0))
    #expect(style.background == .terminalDefault)
    #expect(style.bold)
  }

  @Test(
    arguments: [
      (.full, .rgb(255, 0, 0)), (.indexed, .indexed(203)), (.sixteen, .named(13)),
      (.eight, .named(5)), (.none, .terminalDefault),
    ] as [(ColorDepth, Color)])
  func `a list gives what stands for a colour where there are fewer`(
    depth: ColorDepth, color: Color
  ) throws {
    let theme = try theme("hot: { fg: 'x' }", palette: "x: ['#ff0000', 203, 'lightmagenta']")
    let style = theme.style(for: .hot, emphasis: [], depth: depth)
    #expect(style.foreground == color)
    #expect(style.bold == (depth == .eight))
  }

  @Test func `a role that is not given looks like text`() throws {
    let theme = try theme("text: { fg: 'green' }")
    #expect(theme.style(for: .web, emphasis: [], depth: .full).foreground == .named(2))
    #expect(theme.style(for: .selection, emphasis: [], depth: .full).reverse)
  }

  @Test func `a role looks like the more general one that is given`() throws {
    let theme = try theme("text: 'white', accent: 'cyan', dim: 'blue', signal: 'green'")
    func color(_ role: Role) -> Color {
      theme.style(for: role, emphasis: [], depth: .sixteen).foreground
    }
    #expect(color(.web) == .named(2))
    #expect([Role.key, .match, .marked, .new].map(color) == Array(repeating: .named(6), count: 4))
    #expect([Role.border, .unscored].map(color) == [.named(4), .named(4)])
    #expect(color(.hot) == .named(7))
  }

  @Test func `every name leads to text, but for the selection`() {
    for role in Role.allCases {
      #expect(role.names.first == role.name)
      #expect(role.names.last == (role == .selection ? "selection" : "text"))
    }
    #expect(Role.funding.names == ["signal.funding", "signal", "text"])
  }

  @Test(
    arguments: [(nil, true), (.light, true), (.dark, false)] as [(Ground?, Bool)])
  func `a background is painted where the terminal's own is not known to suit`(
    ground: Ground?, isPainted: Bool
  ) throws {
    let file = "{ ground: 'dark', background: '#101010', roles: { text: '#ffffff' } }"
    let theme = try Theme(json5: Data(file.utf8), name: "test").painted(on: ground)
    let style = theme.style(for: .hot, emphasis: [], depth: .full)
    #expect(style.background == (isPainted ? .rgb(16, 16, 16) : .terminalDefault))
    #expect(theme.backgroundColor(at: .sixteen) == .terminalDefault)
  }

  @Test func `an opaque background is painted everywhere`() throws {
    let file =
      "{ ground: 'dark', background: '#101010', opaque: true, roles: { text: '#ffffff' } }"
    let theme = try Theme(json5: Data(file.utf8), name: "test")
    #expect(theme.painted(on: .dark).backgroundColor(at: .full) == .rgb(16, 16, 16))
  }

  @Test func `a selected cell keeps its colour on the ground of the selection`() throws {
    let theme = try theme("hot: { fg: '#ff0000' }, selection: { bg: '#000080' }")
    let style = theme.style(for: .hot, emphasis: .selected, depth: .full)
    #expect(style.foreground == .rgb(255, 0, 0))
    #expect(style.background == .rgb(0, 0, 128))
    #expect(!style.reverse)
  }

  @Test func `a selection is seen without colours as well`() throws {
    let theme = try theme(
      "selection: { bg: 'navy' }", palette: "navy: ['#000080', 17, 'default']")
    #expect(theme.style(for: .hot, emphasis: .selected, depth: .none).reverse)
    #expect(theme.style(for: .hot, emphasis: .selected, depth: .sixteen).reverse)
    #expect(!theme.style(for: .hot, emphasis: .selected, depth: .indexed).reverse)
  }

  @Test func `a reversed selection has one colour`() throws {
    let theme = try theme("hot: { fg: 'red' }, selection: { reverse: true }")
    let style = theme.style(for: .hot, emphasis: .selected, depth: .full)
    #expect(style.reverse)
    #expect(style.foreground == .terminalDefault)
  }

  @Test func `an emphasis is added to a role`() throws {
    let theme = try theme("hot: { fg: 'red' }, dim: { fg: 'blue' }")
    let style = theme.style(for: .hot, emphasis: [.bold, .underline, .struck], depth: .full)
    #expect(style.bold && style.underline && style.struck)
    #expect(theme.style(for: .hot, emphasis: .dimmed, depth: .full).foreground == .named(4))
  }

  @Test(
    arguments: [
      ("{ ground: 'dark', roles: { hott: {} } }", .unknownRole("hott"), "hott", "hot"),
      (
        "{ ground: 'dark', roles: { funding: {} } }", .unknownRole("funding"), "funding",
        "signal.funding"
      ),
      ("{ ground: 'dark', roles: { hot: { fb: 'red' } } }", .unknownKey("fb"), "hot", "fg"),
      ("{ ground: 'dark', roels: {}, roles: {} }", .unknownKey("roels"), nil, "roles"),
      ("{ ground: 'drak', roles: {} }", .unknownGround("drak"), nil, "dark"),
      (
        "{ ground: 'dark', palette: { ember: '#ff0000' }, roles: { hot: { fg: 'embr' } } }",
        .unknownColor("embr"), "hot", "ember"
      ),
      (
        "{ ground: 'dark', palette: { ember: '#ff0000' }, roles: { hot: 'embr' } }",
        .unknownColor("embr"), "hot", "ember"
      ),
      (
        "{ ground: 'dark', background: 'embr', palette: { ember: '#ff0000' }, roles: {} }",
        .unknownColor("embr"), nil, "ember"
      ),
      (
        "{ ground: 'dark', palette: { ember: '#ff00' }, roles: {} }", .invalidColor("#ff00"), nil,
        nil
      ),
      (
        "{ ground: 'dark', palette: { ember: ['#ff0000', 1, 'redd'] }, roles: {} }",
        .invalidColor("redd"), nil, "red"
      ),
    ] as [(String, ThemeError.Reason, String?, String?)])
  func `a fault is told with its role and the nearest name`(
    file: String, reason: ThemeError.Reason, role: String?, nearest: String?
  ) {
    let fault = fault(file)
    #expect(fault?.reason == reason)
    #expect(fault?.role == role)
    #expect(fault?.nearest == nearest)
  }

  @Test(
    arguments: [
      ("", nil), ("{", nil), ("[]", nil), ("{ ground: 'dark' }", nil), ("{ roles: {} }", nil),
      ("{ ground: 'dark', roles: { hot: { bold: 1 } } }", "hot"),
      ("{ ground: 'dark', roles: { hot: 7 } }", "hot"),
      ("{ ground: 'dark', palette: { red: ['#ff0000', 256] }, roles: {} }", nil),
      ("{ ground: 'dark', contrast: 30, roles: {} }", nil),
    ] as [(String, String?)])
  func `a file of another form is refused with the place`(file: String, role: String?) {
    let fault = fault(file)
    #expect(fault?.role == role)
    guard case .malformed(let what) = fault?.reason else {
      Issue.record("not malformed: \(String(describing: fault))")
      return
    }
    #expect(!what.isEmpty)
  }

  @Test func `all faults are found at once`() throws {
    let file = try ThemeFile(
      json5: Data(
        "{ ground: 'drak', palette: { a: 'b' }, roles: { hott: 'red', hot: 'a', up: 'nix' } }".utf8)
    )
    #expect(
      file.faults.map(\.reason) == [
        .unknownGround("drak"), .invalidColor("b"), .unknownRole("hott"), .unknownColor("a"),
        .unknownColor("nix"),
      ])
  }

  @Test func `a fault reads as the end of a sentence`() {
    let fault = ThemeError(
      .unknownColor("embr"), at: ["roles", "hot", "fg"], nearest: "ember")
    #expect(
      "\(fault)" == #"role "hot": "embr" is not in the palette. Did you mean "ember"?"#)
  }
}
