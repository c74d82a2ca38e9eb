import Canvas
import Dashboard
import Intent
import Testing

@Suite struct DetailAheadTests {
  /// A driver that has read the first companies of the list.
  private func reader() -> Driver {
    var driver = Driver()
    for _ in 0..<3 {
      driver.loadDetail(of: .stripe)
      driver.press(.down)
    }
    driver.press(.home)
    return driver
  }

  @Test func `a move shows the same, whether it was laid out ahead or not`() {
    var plain = reader()
    var rested = plain
    rested.rest()
    let keys: [Key] = [.down, .down, .up, .character("d"), .down, .up, .pageDown, .home, .enter]
    for key in keys {
      plain.press(key)
      rested.press(key)
      #expect(rested.model.view() == plain.model.view())
      rested.rest()
      plain.resize(120, key == .up ? 30 : 36)
      rested.resize(120, key == .up ? 30 : 36)
    }
  }

  @Test func `what was read anew is shown, although the old was laid out ahead`() throws {
    var driver = reader()
    driver.press(.down)
    let next = try #require(driver.model.selected)
    driver.press(.up)
    driver.rest()
    driver.loadDetail(of: [], about: next)
    driver.press(.down)
    #expect(driver.screen.contains("None yet. Import some with:"))
  }
}
