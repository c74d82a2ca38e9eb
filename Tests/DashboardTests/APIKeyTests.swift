import Canvas
import Foundation
import Intent
import Testing

@testable import Dashboard

@Suite struct APIKeyTests {
  private func atKeys() -> Driver {
    var driver = Driver()
    driver.openBulk()
    driver.press(.character("]"))
    return driver
  }

  @Test func `a key is made, shown once, copied, and then nowhere`() throws {
    var driver = atKeys()
    driver.press(.character("a"))
    driver.type("CRM")
    driver.press(.tab, .control("u"))
    driver.type("write")
    driver.press(.enter)
    #expect(driver.bulkEffects == [.makeKey(.write, label: "CRM")])
    let secret = APIKey.Secret.sample
    let key = APIKey(id: 9, scope: .write, label: "CRM", hint: secret.hint, createdAt: .sample)
    driver.happen(.bulk(.keyMade(key, secret)))
    // A key pressed twice by mistake does not take it away.
    driver.press(.enter)
    #expect(driver.screen.contains(secret.text))
    driver.press(.character("y"))
    #expect(driver.effects == [.copy(secret.text, subject: "key")])
    driver.press(.escape)
    #expect(!driver.screen.contains(secret.text))
    #expect(driver.model.bulk.selectedKey == key)
    var remains = ""
    dump(driver.model, to: &remains)
    #expect(!remains.contains(secret.text))
    let state = try JSONEncoder().encode(driver.model.state)
    #expect(!String(decoding: state, as: UTF8.self).contains(secret.text))
  }

  @Test func `a scope that is none makes no key`() {
    var driver = atKeys()
    driver.press(.character("a"), .tab)
    driver.type("x")
    driver.press(.enter)
    #expect(driver.bulkEffects == [])
    #expect(driver.screen.contains("The scope is read or write."))
  }

  @Test func `a key that could not be made says so where it was asked for`() {
    var driver = atKeys()
    driver.press(.character("a"), .enter)
    #expect(driver.bulkEffects == [.makeKey(.read, label: nil)])
    driver.happen(.bulk(.keyNotMade(reason: "the disk is full")))
    #expect(driver.footer.contains("No key was made: the disk is full"))
    #expect(driver.model.mode.isBrowsing)
  }

  @Test(arguments: [Key.escape, .character("n"), .enter, .character("j")])
  func `revoking asks, and only yes revokes`(key: Key) {
    var driver = atKeys()
    driver.press(.character("d"))
    #expect(driver.screen.contains("Revoke this key?"))
    let selected = driver.model.bulk.selectedKey
    driver.press(key)
    #expect(driver.bulkEffects == [])
    if !driver.model.mode.isBrowsing { driver.press(.escape) }
    driver.press(.character("d"), .character("y"))
    #expect(driver.bulkEffects == selected.map { [.revokeKey($0.id)] })
  }

  @Test func `a revoked key is not revoked again, and a job is no key`() {
    var driver = atKeys()
    driver.press(.character("G"), .character("d"))
    #expect(driver.footer.contains("This key is revoked already."))
    driver.press(.character("["), .character("d"))
    #expect(driver.footer.contains("No key is selected."))
  }

  @Test(arguments: [("0", nil), ("-5", nil), ("many", nil), ("1,000", 1_000), ("1000001", nil)])
  func `credits are added by a number within bounds`(text: String, count: Int?) {
    var driver = atKeys()
    driver.press(.character("c"))
    driver.type(text)
    driver.press(.enter)
    #expect(driver.bulkEffects == (count.map { [.addCredits($0)] } ?? []))
    #expect(driver.screen.contains("from 1 to 1,000,000") == (count == nil))
  }

  @Test func `commands do the same with words`() {
    var driver = Driver()
    let orders: [(String, BulkEffect)] = [
      ("score-file my prospects.csv", .readFile(path: "my prospects.csv")),
      ("make-key write CRM sync", .makeKey(.write, label: "CRM sync")),
      ("add-credits 50", .addCredits(50)),
    ]
    for (text, effect) in orders {
      driver.press(.character(":"))
      driver.type(text)
      driver.press(.enter)
      #expect(driver.bulkEffects == [effect])
      driver.press(.escape)
    }
    driver.press(.character(":"))
    driver.type("make-key all CRM")
    driver.press(.enter)
    #expect(driver.screen.contains("Say read or write"))
  }
}
