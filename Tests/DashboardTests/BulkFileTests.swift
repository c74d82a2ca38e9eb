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

  @Test(
    arguments: [
      (BulkFile.faulty, "2 rows have a fault"),
      (.long(1_001), "1,001 rows are more than the 1,000"),
      (BulkFile(name: "a.csv", rows: []), "There is no company in it"),
    ])
  func `a file that no job can take is not sent, and says why`(file: BulkFile, reason: String) {
    var driver = bulk()
    driver.choose(file)
    #expect(driver.screen.contains(reason))
    driver.press(.enter)
    #expect(driver.bulkEffects == [])
    #expect(driver.screen.contains(reason))
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
