import Foundation
import Testing

@Suite struct KeysCommandTests {
  let workplace: Workplace

  init() throws { workplace = try Workplace() }

  @discardableResult
  func run(_ arguments: String...) throws -> Workplace.Run {
    try workplace.run(["--store", "t.db"] + arguments)
  }

  @Test func `a key is printed once, alone, and kept nowhere`() throws {
    let created = try run("keys", "create", "--scope", "write", "--label", "the CRM")

    #expect(created.output.wholeMatch(of: /iq_live_sk_[0-9a-f]{32}\n/) != nil)
    let hint = created.output.dropLast().suffix(4)
    #expect(
      created.errors
        == "intentiq: key 1 (...\(hint), write, the CRM): keep it now, it is not shown again\n")
    let list = try run("keys", "list").output
    #expect(list.hasPrefix("1  ...\(hint)  write  the CRM  made "))
    #expect(list.hasSuffix("  never used  0 credits\n"))
    let secret = Data(created.output.dropLast().dropFirst(11).utf8)
    for name in try FileManager.default.contentsOfDirectory(atPath: workplace.folder.path)
    where name.hasPrefix("t.db") {
      let bytes = try Data(contentsOf: workplace.folder.appending(path: name))
      #expect(bytes.range(of: secret) == nil)
    }
  }

  @Test func `as JSON a key has what is kept of it too`() throws {
    let key = try JSONObject(run("keys", "create", "--scope", "read", "--json").output)

    #expect(
      key.keys == [
        "key", "id", "scope", "label", "hint", "created_at", "used_at", "revoked_at",
        "credits_spent",
      ])
    #expect(key.values["scope"] as? String == "read")
    #expect(try !run("keys", "list", "--json").output.contains("\"key\""))
  }

  @Test func `a key is revoked once`() throws {
    try run("keys", "create", "--scope", "read")

    #expect(try run("keys", "revoke", "1").output.hasPrefix("revoked key 1 (..."))
    #expect(try run("keys", "revoke", "1").output.contains(", read) was revoked at "))
    #expect(try run("keys", "list").output.contains("  revoked "))
    let unknown = try run("keys", "revoke", "2")
    #expect(unknown.status == 1)
    #expect(
      unknown.errors == "intentiq: key 2: there is no such key (intentiq keys list)\n")
  }

  @Test func `credits are told and topped up`() throws {
    #expect(try run("keys", "credits").output == "20 credits left\n")
    #expect(try run("keys", "credits", "add", "500").output == "520 credits left\n")
    #expect(
      try JSONObject(run("keys", "credits", "--json").output).values["credits"] as? Int == 520)
    let tooMany = try run("keys", "credits", "add", "1000000000000")
    #expect(tooMany.status == 1)
    #expect(tooMany.errors.contains("it would be over 1,000,000,000,000 (give fewer)"))
    #expect(try run("keys", "credits").output == "520 credits left\n")
  }

  @Test(arguments: [
    (["create"], "--scope: its value is missing (--scope read|write)"),
    (["create", "--scope", "raed"], "there is no such scope (did you mean read?)"),
    (["create", "--scope", "read", "--label", ""], "--label \"\": it is empty"),
    (["revoke", "x"], "ID x: it is no number of a key, such as 1"),
    (["credits", "ad", "5"], "keys credits: \"ad\" is one word too many"),
    (["credits", "add"], "keys credits: N is missing"),
    (["credits", "add", "0"], "add 0: it is no number from 1"),
    (["credits", "add", "5", "6"], "keys credits: \"6\" is one word too many"),
    (["crate"], "keys crate: there is no such command (did you mean keys create?)"),
  ])
  func `what was meant is told where a word is wrong`(words: [String], why: String) throws {
    let run = try workplace.run(["--store", "t.db", "keys"] + words)

    #expect(run.status == 2)
    #expect(run.errors.contains(why))
    #expect(!FileManager.default.fileExists(atPath: workplace.folder.path + "/t.db"))
  }
}
