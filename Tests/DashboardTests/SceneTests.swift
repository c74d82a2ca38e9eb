import Canvas
import Dashboard
import Foundation
import Testing

@Suite struct SceneTests {
  @Test(arguments: Scene.all)
  func `a scene looks at each size as it was looked at`(scene: Scene) throws {
    let frames = scene.sizes.map { scene.driver($0).model.view() }
    try Golden.expect(frames, named: scene.name)
  }

  @Test(arguments: Scene.all)
  func `a scene without a character outside ASCII`(scene: Scene) throws {
    let frames = scene.sizes.map { scene.driver($0, .ascii).model.view() }
    for frame in frames { #expect(frame.description.utf8.allSatisfy { $0 < 0x80 }) }
    // Its roles are those of the other.
    try Golden.expect(frames, named: "\(scene.name).ascii", withRoles: false)
  }

  @Test func `no scene is kept twice, and nothing else is kept`() throws {
    var seen: [String: String] = [:]
    for scene in Scene.all {
      let frame = scene.driver(Size(columns: 120, rows: 36)).model.view()
      let look = frame.description + frame.roles
      #expect(seen[look] == nil, "\(scene.name) is \(seen[look] ?? "")")
      seen[look] = scene.name
    }
    let kept = try FileManager.default.contentsOfDirectory(atPath: Golden.folder.path)
    let wanted = Scene.all.flatMap { ["\($0.name).txt", "\($0.name).ascii.txt"] }
    #expect(Set(kept).symmetricDifference(wanted) == [])
    #expect(wanted.count == Set(wanted).count)
  }

  @Test(
    arguments: [(20, 4), (19, 4), (30, 3), (40, 2), (20, 2), (80, 1), (20, 1), (12, 1)]
      .map { Size(columns: $0.0, rows: $0.1) })
  func `however low it is, the first company is on it`(size: Size) {
    for charset in [Charset.unicode, .ascii] {
      #expect(Driver(size: size, charset: charset).screen.contains("Strip"))
      guard size.columns >= 20 else { continue }
      var calls = Driver(size: size, charset: charset)
      calls.openCalls()
      #expect(calls.screen.contains("Strip"))
    }
  }
}
