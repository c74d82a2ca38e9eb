import Canvas
import Foundation
import Testing

@Suite struct ThemeFilesTests {
  static let folder = URL(filePath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .appending(path: "themes")

  static let names = ((try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? [])
    .filter { $0.hasSuffix(".json5") }
    .map { String($0.dropLast(".json5".count)) }
    .sorted()

  static let readRoles = Role.allCases.filter { $0 != .border && $0 != .selection }

  /// Backgrounds that are in use, beside plain black and white.
  static let grounds: [Ground: [Color]] = [
    .dark: [.rgb(0, 0, 0), .rgb(0x1E, 0x1E, 0x1E), .rgb(0x28, 0x2C, 0x34), .rgb(0, 0x2B, 0x36)],
    .light: [.rgb(255, 255, 255), .rgb(0xFD, 0xF6, 0xE3), .rgb(0xEE, 0xEE, 0xEE)],
    .any: [],
  ]

  private func theme(_ name: String) throws -> Theme {
    let file = Self.folder.appending(path: name + ".json5")
    return try Theme(json5: Data(contentsOf: file), name: "?")
  }

  @Test func `the three themes are there`() {
    #expect(Set(Self.names).isSuperset(of: ["dark", "light", "mono"]))
  }

  @Test(arguments: names)
  func `a theme is read, has the name of its file, and gives every role`(name: String) throws {
    let theme = try theme(name)
    #expect(theme.name == name)
    #expect(theme.rolesGiven == Set(Role.allCases))
  }

  @Test(arguments: names)
  func `nothing is painted behind text`(name: String) throws {
    let theme = try theme(name)
    for role in Role.allCases where role != .selection {
      #expect(
        theme.style(for: role, emphasis: [], depth: .full).background == .terminalDefault,
        "\(role)")
    }
  }

  @Test(arguments: names, [ColorDepth.indexed, .full])
  func `every role is read easily on the ground and on the selection`(
    name: String, depth: ColorDepth
  ) throws {
    let theme = try theme(name)
    let selection = theme.style(for: .text, emphasis: .selected, depth: depth).background
    for role in Self.readRoles where theme.ground != .any {
      for ground in (Self.grounds[theme.ground] ?? []) + [selection] {
        let emphasis: Emphasis = ground == selection ? .selected : []
        let style = theme.style(for: role, emphasis: emphasis, depth: depth)
        let contrast = try #require(Color.contrast(style.foreground, ground), "\(role)")
        #expect(contrast >= 4.5, "\(role) \(style.foreground) on \(ground)")
      }
    }
  }

  @Test(arguments: names, [ColorDepth.none, .eight, .sixteen, .indexed, .full])
  func `a selection is seen at every depth`(name: String, depth: ColorDepth) throws {
    let theme = try theme(name)
    for role in Role.allCases where role != .selection {
      let plain = theme.style(for: role, emphasis: [], depth: depth)
      let selected = theme.style(for: role, emphasis: .selected, depth: depth)
      #expect(plain.background != selected.background || plain.reverse != selected.reverse)
    }
  }

  @Test func `mono has no colour`() throws {
    let theme = try theme("mono")
    for role in Role.allCases {
      let style = theme.style(for: role, emphasis: .selected, depth: .full)
      #expect(style.foreground == .terminalDefault && style.background == .terminalDefault)
    }
  }
}
