import Canvas
import Foundation
import Intent
import Testing

@testable import Dashboard

@Suite struct BulkFileTests {
  private func bulk() -> Driver {
    var driver = Driver()
    driver.openBulk()
    return driver
  }

  @Test func `a file is chosen with the names of its folder, looked at, and sent`() {
    var driver = bulk()
    driver.press(.character("f"))
    #expect(driver.effects == [.listFolder("")])
    driver.happen(.folderListed(FolderListing(folder: "", names: ["prospects.csv"])))
    driver.press(.tab, .enter)
    #expect(driver.bulkEffects == [.readFile(path: "prospects.csv")])
    #expect(driver.screen.contains("Reading…"))
    driver.happen(.bulk(.fileRead(.sample, path: "prospects.csv")))
    #expect(driver.screen.contains("3 companies understood. From here they cost no credits."))
    driver.press(.enter)
    #expect(driver.bulkEffects.contains(.send(.sample)))
    let job = BulkJob(
      id: BulkJob.ID(random: 7), name: "prospects.csv", status: .queued, count: 3,
      submittedAt: .sample)
    driver.happen(.bulk(.sent(job)))
    #expect(driver.model.bulk.selectedJob == job)
    #expect(driver.footer.contains("Sent prospects.csv: 3 companies."))
  }

  @Test func `a file that no job can take is not sent, and says why`() {
    var faulty = bulk()
    faulty.choose(.faulty)
    var unread = bulk()
    unread.choose(.sample)
    unread.happen(.bulk(.fileNotRead(path: "prospects.csv", reason: "there are too many")))
    for (driver, reason) in [(faulty, "2 rows have a fault"), (unread, "there are too many.")] {
      var driver = driver
      #expect(driver.screen.contains(reason))
      driver.press(.enter)
      #expect(driver.bulkEffects == [])
      #expect(driver.screen.contains(reason))
    }
  }

  @Test func `each fault stands with its line, and r reads the file again`() {
    var driver = bulk()
    driver.choose(.faulty)
    #expect(driver.screen.contains("line 17: it has 3 fields where the heading has 2"))
    driver.press(.character("r"))
    #expect(driver.bulkEffects == [.readFile(path: "prospects.csv")])
    driver.happen(.bulk(.fileRead(.sample, path: "prospects.csv")))
    driver.press(.enter)
    #expect(driver.bulkEffects.contains(.send(.sample)))
  }

  @Test(arguments: [Size(columns: 120, rows: 36), Size(columns: 50, rows: 15)])
  func `a long file is looked through to its end and back`(size: Size) {
    var driver = Driver(size: size)
    driver.openBulk()
    driver.choose(.long(912))
    #expect(driver.screen.contains("c1.example"))
    driver.press(.end)
    #expect(driver.screen.contains("c912.example"))
    driver.press(.down, .up)
    #expect(!driver.screen.contains("c912.example"))
    #expect(driver.screen.contains("c911.example"))
    driver.press(.home)
    #expect(driver.screen.contains("c1.example"))
  }

  @Test func `a file that comes too late opens nothing`() {
    var driver = bulk()
    driver.press(.character("f"))
    driver.type("a.csv")
    driver.press(.enter)
    driver.press(.escape)
    driver.happen(.bulk(.fileRead(.sample, path: "a.csv")))
    #expect(!driver.screen.contains("understood"))
  }

  @Test func `the result goes to a file that is named after the sent one, or to another`() {
    var driver = bulk()
    driver.press(.character("w"))
    #expect(driver.footer.contains("The job is not done yet."))
    driver.press(.down, .down, .down, .character("w"), .enter)
    let id = BulkJob.whole.id
    #expect(driver.bulkEffects == [.write(id, path: "fair-scored.csv", replaces: false)])
    driver.happen(.bulk(.written(id, path: "fair-scored.csv")))
    #expect(driver.screen.contains("Result in fair-scored.csv."))
    driver.press(.character(":"))
    driver.type("write-result! out.csv")
    driver.press(.enter)
    #expect(driver.bulkEffects == [.write(id, path: "out.csv", replaces: true)])
  }

  @Test(arguments: [
    ("../../etc/x.csv", "x-scored.csv"), ("/x.csv", "x-scored.csv"),
    ("..", "bulk_01JMXPQ7-scored.csv"),
    ("~/", "~-scored.csv"),
  ])
  func `the file that is offered for a result has no folder`(name: String, offered: String) {
    var driver = Driver()
    let job = BulkJob(
      id: BulkJob.ID(kept: "bulk_01JMXPQ7"), name: name, status: .done, count: 1, completed: 1,
      submittedAt: .sample)
    driver.openBulk(BulkReading(jobs: [job], keys: [], credits: 0))
    driver.press(.character("w"), .enter)
    #expect(driver.bulkEffects == [.write(job.id, path: offered, replaces: false)])
  }

  @Test func `a store that cannot be written takes no file and no key`() {
    let reason = "The store can only be read here."
    for key in ["f", "a", "c"] as [Character] {
      var driver = Driver(readOnlyReason: reason)
      driver.openBulk()
      driver.press(.character(key))
      #expect(driver.footer.contains(reason))
      #expect(driver.model.mode.isBrowsing)
    }
    var driver = Driver(readOnlyReason: reason)
    driver.openBulk()
    driver.press(.character("]"), .character("d"))
    #expect(driver.footer.contains(reason))
  }
}
