import Canvas
import Foundation
import Testing
import TestSupport

@Suite struct ThemeFilesTests {
  @Test func `there is a theme for every ground, for weak eyes, without colour, and some to like`()
  {
    #expect(
      Set(ThemeFolder.names).isSuperset(of: [
        "dark", "light", "contrast-dark", "contrast-light", "colorblind", "mono", "terminal",
        "nord", "gruvbox", "dracula", "catppuccin", "tokyo-night", "solarized-light",
      ]))
  }

  @Test(arguments: ThemeFolder.names)
  func `a theme is read, has the name of its file, and gives every role`(name: String) throws {
    let theme = try ThemeFolder.theme(name)
    #expect(theme.name == name)
    #expect(theme.rolesGiven == Set(Role.allCases))
  }

  @Test(arguments: ThemeFolder.names, [ColorDepth.sixteen, .indexed, .full])
  func `every role is read easily on the ground and on the selection`(
    name: String, depth: ColorDepth
  ) throws {
    let theme = try ThemeFolder.theme(name)
    #expect(theme.contrast >= (name.hasPrefix("contrast-") ? 7 : 4.5))
    #expect(theme.faintRoles(at: depth) == [])
  }

  @Test(arguments: ["mono", "terminal"], [ColorDepth.sixteen, .indexed, .full])
  func `what is for any ground has only colours that xterm shows well on black and on white`(
    name: String, depth: ColorDepth
  ) throws {
    let theme = try ThemeFolder.theme(name)
    #expect(theme.ground == .any)
    for role in Role.allCases {
      let color = theme.style(for: role, emphasis: [], depth: depth).foreground
      for ground in [Color.rgb(0, 0, 0), .rgb(255, 255, 255)] where color != .terminalDefault {
        // No colour has more than 4.58 on both; xterm's light red has 3.99 on white.
        #expect(try #require(Color.contrast(color, ground)) >= 3.9, "\(role)")
      }
    }
  }

  @Test(arguments: ThemeFolder.names, [ColorDepth.none, .eight, .sixteen, .indexed, .full])
  func `a selection is seen at every depth`(name: String, depth: ColorDepth) throws {
    for theme in [try ThemeFolder.theme(name), try ThemeFolder.theme(name).painted(on: nil)] {
      for role in Role.allCases where role != .selection {
        let plain = theme.style(for: role, emphasis: [], depth: depth)
        let selected = theme.style(for: role, emphasis: .selected, depth: depth)
        #expect(plain.background != selected.background || plain.reverse != selected.reverse)
      }
    }
  }

  @Test(arguments: ThemeFolder.names)
  func `only a colour of the theme's own is painted behind text`(name: String) throws {
    let theme = try ThemeFolder.theme(name)
    let painted = theme.painted(on: theme.ground == .dark ? .light : .dark)
    for role in Role.allCases where role != .selection {
      #expect(
        theme.style(for: role, emphasis: [], depth: .full).background == .terminalDefault)
      let style = painted.style(for: role, emphasis: [], depth: .full)
      #expect(style.background == painted.backgroundColor(at: .full))
      // What is painted on needs a colour of its own.
      #expect(style.background == .terminalDefault || style.foreground != .terminalDefault)
    }
  }

  @Test func `mono has no colour`() throws {
    let theme = try ThemeFolder.theme("mono")
    for role in Role.allCases {
      let style = theme.style(for: role, emphasis: .selected, depth: .full)
      #expect(style.foreground == .terminalDefault && style.background == .terminalDefault)
    }
  }

  @Test(arguments: [ColorDepth.indexed, .full], ColorBlindness.allCases)
  func `bands and directions differ for those who do not see red or green`(
    depth: ColorDepth, blindness: ColorBlindness
  ) throws {
    let theme = try ThemeFolder.theme("colorblind")
    func seen(_ role: Role) throws -> ColorBlindness.Lab {
      let color = theme.style(for: role, emphasis: [], depth: depth).foreground
      return blindness.seen(try #require(color.components))
    }
    let pairs: [(Role, Role)] = [
      (.hot, .warm), (.warm, .cold), (.hot, .cold), (.up, .down), (.ok, .error), (.ok, .warning),
    ]
    for (one, other) in pairs {
      #expect(try seen(one).distance(to: seen(other)) >= 0.1, "\(one) and \(other)")
    }
  }

  @Test(arguments: ColorBlindness.allCases)
  func `what they see is told apart less than what others see`(blindness: ColorBlindness) {
    let red = blindness.seen((255, 60, 60))
    let green = blindness.seen((120, 160, 40))
    #expect(
      red.distance(to: green) < 0.5
        * ColorBlindness.Lab(255, 60, 60).distance(to: .init(120, 160, 40)))
  }
}
