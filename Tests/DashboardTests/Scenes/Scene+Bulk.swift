import Canvas
@testable import Dashboard
import Foundation
import Intent

extension Scene {
  static let bulks = [
    Scene("bulk", alsoTall: true) { driver in driver.openBulk() },
    Scene(
      "bulk-spoken",
      from: { Driver(size: $0, charset: $1 == .ascii ? .spokenASCII : .spoken) }
    ) { driver in driver.openBulk() },
    Scene("bulk-reading") { driver in driver.press(.character("4")) },
    Scene("bulk-not-read") { driver in
      driver.press(.character("4"))
      driver.happen(.bulk(.notLoaded(reason: "store a.db: it is damaged")))
    },
    Scene("bulk-empty", alsoTall: true) { driver in driver.openBulk(.empty) },
    Scene("bulk-failures", alsoTall: true) { driver in
      driver.openBulk()
      driver.press(.down, .down)
      driver.happen(
        .bulk(.resultsLoaded(BulkJob.withFailures.id, completed: 6, .sample)),
        .bulk(.written(BulkJob.withFailures.id, path: "~/attendees-scored.csv")))
      driver.press(.enter)
    },
    Scene("bulk-many-failures") { driver in
      driver.openBulk()
      driver.press(.down, .down)
      driver.happen(
        .bulk(.resultsLoaded(BulkJob.withFailures.id, completed: 6, .manyFailures)))
      driver.press(.enter)
    },
    Scene("bulk-given-up") { driver in
      driver.openBulk()
      driver.press(.down, .down, .down, .down)
    },
    Scene("bulk-keys", alsoTall: true) { driver in
      driver.openBulk()
      driver.press(.character("]"), .down)
      driver.press(.up)
    },
    Scene("bulk-key-revoked") { driver in
      driver.openBulk()
      driver.press(.character("G"), .enter)
    },
    Scene("bulk-choosing") { driver in
      driver.openBulk(.empty)
      driver.press(.character("f"))
      driver.type("data/p")
      driver.happen(
        .folderListed(
          FolderListing(folder: "data/", names: ["old/", "partners.csv", "prospects.csv"])))
    },
    Scene("bulk-preview") { driver in
      driver.openBulk(.empty)
      driver.choose(.sample)
    },
    Scene("bulk-preview-faults") { driver in
      driver.openBulk(.empty)
      driver.choose(.faulty)
    },
    Scene("bulk-preview-long") { driver in
      driver.openBulk(.empty)
      driver.choose(.long(912))
      driver.press(.pageDown)
    },
    Scene("bulk-preview-unread") { driver in
      driver.openBulk(.empty)
      driver.choose(.sample)
      driver.happen(
        .bulk(.fileNotRead(path: "prospects.csv", reason: "prospects.csv: there is no such file")))
    },
    Scene("bulk-new-key") { driver in
      driver.openBulk()
      driver.press(.character("a"))
      driver.type("CRM")
      driver.press(.tab, .backspace, .backspace, .backspace, .backspace)
      driver.type("w")
    },
    Scene("bulk-secret") { driver in
      driver.openBulk()
      driver.press(.character("a"), .enter)
      driver.happen(.bulk(.keyMade(.crm, .sample)))
    },
    Scene("bulk-revoke") { driver in
      driver.openBulk()
      driver.press(.character("]"), .down, .character("d"))
    },
    Scene("bulk-credits") { driver in
      driver.openBulk()
      driver.press(.character("c"))
      driver.type("500")
    },
    Scene("bulk-ended-elsewhere") { driver in
      driver.openBulk()
      driver.press(.character("1"))
      driver.happen(.bulk(.changed(BulkJob.running.at(212, failed: 3, .done))))
    },
  ]
}
