import Canvas
import Dashboard
import Testing
import TestSupport

/// What the scenes are drawn with, in every theme.
@Suite struct ThemedScenesTests {
  /// How a character of a scene is drawn.
  struct Pen: Hashable {
    let role: Role
    let emphasis: Emphasis
  }

  /// All that are used to write with; rules are not read.
  static let pens: Set<Pen> = {
    var pens: Set<Pen> = []
    for scene in Scene.all {
      for size in [Size(columns: 120, rows: 36), Size(columns: 80, rows: 24)] {
        let frame = scene.driver(size).model.view()
        for row in 0..<size.rows {
          frame.withRow(row) { cells in
            for cell in cells where cell.scalar != 0x20 && cell.role != .border {
              pens.insert(Pen(role: cell.role, emphasis: cell.emphasis))
            }
          }
        }
      }
    }
    return pens
  }()

  @Test func `every role is in a scene, and most are in a selected line`() {
    let roles = Set(Self.pens.map(\.role))
    #expect(Set(Role.allCases).subtracting(roles) == [.border, .selection])
    let selected = Self.pens.filter { $0.emphasis.contains(.selected) }
    #expect(selected.count > 12)
  }

  @Test(arguments: ThemeFolder.names, [ColorDepth.eight, .sixteen, .indexed, .full])
  func `what is written is read as easily as its theme promises`(
    name: String, depth: ColorDepth
  ) throws {
    let theme = try ThemeFolder.theme(name)
    let faint = Self.pens.compactMap { pen in
      theme.faintRole(pen.role, emphasis: pen.emphasis, at: depth)
    }
    // Of eight colours xterm's red has no more than 3.6 on black.
    #expect(faint.filter { depth > .eight || $0.contrast < 3.5 } == [])
  }

  @Test(arguments: ThemeFolder.names)
  func `without colours what is selected still stands out`(name: String) throws {
    let theme = try ThemeFolder.theme(name)
    for pen in Self.pens {
      let style = theme.style(for: pen.role, emphasis: pen.emphasis, depth: .none)
      #expect(style.foreground == .terminalDefault && style.background == .terminalDefault)
      guard pen.emphasis.contains(.selected) else { continue }
      let plain = theme.style(
        for: pen.role, emphasis: pen.emphasis.subtracting(.selected), depth: .none)
      #expect(style.reverse != plain.reverse || style.underline != plain.underline, "\(pen)")
    }
  }
}
