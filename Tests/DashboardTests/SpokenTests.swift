import Canvas
import Dashboard
import Intent
import Testing

/// The screen for a voice that reads it aloud, and names that ASCII would leave nothing of.
@Suite struct SpokenTests {
  private static let drawn = Set("─│┌┐└┘├┤┬┴┼▁▂▃▄▅▆▇█▏▎▍▌▋▊▉▲▼●◐○◌⟳┄")

  @Test(arguments: [Size(columns: 120, rows: 36), Size(columns: 80, rows: 24)])
  func `nothing is drawn with characters, and the cursor shows on the selection`(
    size: Size
  ) {
    var driver = Driver(size: size, charset: .spoken)
    driver.loadDetail(of: .stripe)
    driver.press(.down)
    let frame = driver.model.view()

    #expect(frame.description.allSatisfy { !Self.drawn.contains($0) })
    #expect(frame.showsCursor)
    #expect(driver.lines[frame.cursor.row].hasPrefix(">  88 +  3 "))
    #expect(driver.lines[frame.cursor.row].contains("Notion Labs"))
    for key in ["?", "a", "z", "T", "2"] as [Character] {
      var dialog = driver
      dialog.press(.character(key))
      #expect(dialog.screen.allSatisfy { !Self.drawn.contains($0) }, "\(key)")
    }
  }

  @Test func `what changes is told in words, and no number runs`() {
    var driver = Driver(charset: .spoken)
    driver.happen(
      .bandChanged(
        BandChange(
          domain: Domain(kept: "notion.example"), name: "Notion Labs", from: .hot, to: .warm,
          at: .sample)))
    #expect(driver.footer.contains("Notion Labs went from HOT to WARM."))
    driver.happen(.progressed(done: 1, of: 9))
    let before = driver.screen
    driver.happen(.progressed(done: 2, of: 9))
    #expect(driver.screen == before)
    driver.happen(.roundEnded(scored: 9, failed: 0))
    #expect(driver.footer.contains("The round has ended: 9 scored."))
  }

  @Test(arguments: [Charset.ascii, .spokenASCII])
  func `a name of which ASCII leaves nothing gives its place to the domain`(charset: Charset) {
    var driver = Driver(charset: charset)
    let line = driver.lines.first { $0.contains("yama.example") }
    #expect(line?.contains("??") == false)
    #expect(driver.screen.contains("Muller & Sohne"))
    driver.press(.down, .down, .down)
    driver.loadDetail()
    #expect(driver.model.selected?.name == "山手ロボティクス株式会社")
    #expect(driver.screen.utf8.allSatisfy { $0 < 0x80 })
    #expect(!driver.screen.contains(String(repeating: "?", count: 10)))
  }
}
