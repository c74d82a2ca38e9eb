import Canvas
import Foundation
import Intent
import Testing

@testable import Dashboard

@Suite struct BulkTests {
  private func bulk(
    _ reading: BulkReading = .sample, _ size: Size = Size(columns: 120, rows: 36)
  ) -> Driver {
    var driver = Driver(size: size)
    driver.openBulk(reading)
    return driver
  }

  @Test func `it is read when it is gone to, by the minute, and after another program's edit`() {
    var driver = Driver()
    driver.happen(.clock(.sample + 60))
    #expect(driver.bulkEffects == [])
    driver.press(.character("4"))
    #expect(driver.bulkEffects == [.load])
    driver.happen(.clock(.sample + 120))
    #expect(driver.bulkEffects == [.load])
    driver.happen(.bulk(.othersWrote))
    #expect(driver.bulkEffects == [.load])
    driver.press(.character("1"))
    driver.happen(.clock(.sample + 180))
    #expect(driver.bulkEffects == [])
    driver.happen(.bulk(.othersWrote))
    #expect(driver.bulkEffects == [])
    // Another program may run the job that is waited for.
    driver.happen(.bulk(.changed(.running)), .bulk(.othersWrote))
    #expect(driver.bulkEffects == [.load])
  }

  @Test func `tab goes through all four screens, and the last one is found again`() {
    var driver = Driver()
    driver.press(.tab, .tab, .tab)
    #expect(driver.model.screen == .bulk)
    driver.press(.tab)
    #expect(driver.model.screen == .watchlist)
    driver.press(.backTab)
    #expect(driver.kept?.screen == .bulk)
    var state = ScreenState()
    state.screen = .bulk
    var again = Driver(state: state, showing: nil)
    again.happen(.loaded(WatchlistTable(.sample)))
    #expect(again.bulkEffects == [.load])
  }

  @Test func `what came of the selected job is read as it goes on, one reading at a time`() {
    var driver = Driver()
    driver.press(.character("4"))
    driver.happen(.bulk(.loaded(.sample)))
    let id = BulkJob.running.id
    #expect(driver.bulkEffects == [.loadResults(id)])
    driver.happen(.bulk(.changed(BulkJob.running.at(150))))
    #expect(driver.bulkEffects == [])
    driver.happen(.bulk(.resultsLoaded(id, completed: 140, .sample)))
    #expect(driver.bulkEffects == [.loadResults(id)])
    driver.happen(.bulk(.resultsLoaded(id, completed: 150, .sample)))
    #expect(driver.bulkEffects == [])
    // One that came to nothing does not end it.
    driver.press(.down, .down)
    #expect(driver.bulkEffects == [.loadResults(BulkJob.withFailures.id)])
    driver.happen(.failed(reason: "the disk is gone"))
    #expect(driver.bulkEffects == [.loadResults(BulkJob.withFailures.id)])
    driver.press(.character("1"), .character("4"))
    driver.happen(.bulk(.changed(BulkJob.running.at(160))))
    #expect(driver.bulkEffects == [])
  }

  @Test func `a job shows its failures with their reasons, then its scores, the highest first`() {
    var driver = bulk()
    driver.press(.down, .down)
    driver.happen(.bulk(.resultsLoaded(BulkJob.withFailures.id, completed: 6, .sample)))
    let wanted = ["nothing is known of it", "its site does not answer", " 91 HOT", " 72 WARM"]
    let rows = wanted.map { text in driver.lines.firstIndex { $0.contains(text) } ?? -1 }
    #expect(rows.first ?? -1 > 0 && rows == rows.sorted(), "\(rows)")
    driver.resize(200, 40)
    #expect(driver.screen.contains("with the key …3f9a (CRM sync): 6 credits, 2 given back."))
  }

  @Test func `many failures stand by their reasons, and the scores stay near`() {
    var driver = bulk()
    driver.press(.down, .down)
    driver.happen(.bulk(.resultsLoaded(BulkJob.withFailures.id, completed: 6, .manyFailures)))
    #expect(driver.screen.contains("✗ 894: nothing is known of it"))
    #expect(driver.screen.contains("✗ 48: its site does not answer"))
    #expect(driver.screen.contains("and 886 more"))
    #expect(driver.screen.contains(" 91 HOT"))

    let reasons = (1...940).map {
      BulkResult.fixture("c\($0).example", nil, error: "line \($0) is odd")
    }
    driver.happen(
      .bulk(.resultsLoaded(BulkJob.withFailures.id, completed: 7, .sample + reasons)))
    #expect(driver.screen.contains("and 939 more, for other reasons"))
    #expect(driver.screen.contains(" 91 HOT"))
  }

  @Test func `where a key is to be revoked, the edge names the answer however narrow it is`() {
    for columns in [20, 25, 26, 80] {
      var driver = bulk(.sample, Size(columns: columns, rows: 12))
      driver.press(.character("]"), .character("d"))
      #expect(driver.lines.contains { $0.contains("y revoke") || $0.contains("y yes") })
    }
  }

  @Test func `the selected job stays selected when another comes`() {
    var driver = bulk()
    driver.press(.down, .down)
    let newer = BulkJob(
      id: BulkJob.ID(random: 1), name: "new.csv", status: .queued, count: 1, submittedAt: .sample)
    driver.happen(.bulk(.changed(newer)))
    #expect(driver.model.bulk.selectedJob?.id == BulkJob.withFailures.id)
    driver.happen(.bulk(.loaded(.sample)))
    #expect(driver.model.bulk.selectedJob?.id == BulkJob.withFailures.id)
    driver.happen(.bulk(.loaded(BulkReading(jobs: [.whole], keys: [], credits: 0))))
    #expect(driver.model.bulk.selectedJob?.id == BulkJob.whole.id)
  }

  @Test func `a job never goes back, whatever order its news come in`() {
    var driver = bulk()
    driver.happen(.bulk(.changed(BulkJob.running.at(200))), .bulk(.changed(BulkJob.running.at(9))))
    #expect(driver.screen.contains("200 of 212"))
    driver.happen(
      .bulk(.changed(BulkJob.running.at(212, .done))), .bulk(.changed(BulkJob.running.at(212))))
    #expect(driver.screen.contains("Done"))
  }

  @Test func `the end of a job is told on other screens, however it is heard of`() {
    var driver = bulk()
    let done = BulkJob.running.at(212, failed: 3, .done)
    driver.happen(.bulk(.changed(done)))
    #expect(!driver.footer.contains("is done"))

    var away = bulk()
    away.press(.character("1"))
    away.happen(.bulk(.changed(done)))
    #expect(away.footer.contains("prospects.csv is done: 209 scored, 3 failed; 4 shows it."))

    var read = bulk()
    read.press(.character("1"))
    read.happen(.bulk(.loaded(BulkReading(jobs: [done], keys: [], credits: 0))))
    #expect(read.footer.contains("prospects.csv is done"))
  }

  @Test func `the cursor goes through jobs and keys, and a mouse goes where it is pressed`() throws
  {
    var driver = bulk()
    driver.press(.character("G"))
    #expect(driver.model.bulk.selectedKey == .old)
    driver.press(.character("["))
    #expect(driver.model.bulk.selectedJob?.id == BulkJob.running.id)
    let row = try #require(driver.lines.firstIndex { $0.contains("fair.csv") })
    let press = Input.mouse(Mouse(action: .press, point: Point(column: 5, row: row)))
    driver.receive(press)
    #expect(driver.model.bulk.selectedJob?.id == BulkJob.whole.id)
    #expect(!driver.model.isDetailOpen)
    driver.receive(press)
    #expect(driver.model.isDetailOpen)
  }

  @Test func `the open detail scrolls to its end and no further`() {
    var driver = bulk(.sample, Size(columns: 80, rows: 12))
    driver.press(.down, .down)
    driver.happen(.bulk(.resultsLoaded(BulkJob.withFailures.id, completed: 6, .sample)))
    driver.press(.enter, .character("G"))
    #expect(driver.screen.contains("Acme GmbH"))
    driver.press(.character("j"), .character("j"), .character("k"))
    #expect(!driver.screen.contains("Acme GmbH"))
    driver.press(.character("q"))
    #expect(driver.screen.contains("fair.csv"))
  }
}
