import Foundation
import Testing

@Suite struct DoctorCommandTests {
  let workplace: Workplace

  init() throws { workplace = try Workplace() }

  private func states(
    _ arguments: [String], environment: [String: String] = [:]
  ) throws -> (status: Int32, states: [String: Set<String>]) {
    let run = try workplace.run(arguments + ["doctor", "--json"], environment: environment)
    let findings = try #require(
      try JSONSerialization.jsonObject(with: Data(run.output.utf8)) as? [[String: Any]])
    var states: [String: Set<String>] = [:]
    for finding in findings {
      let subject = try #require(finding["subject"] as? String)
      states[subject, default: []].insert(try #require(finding["state"] as? String))
      if finding["state"] as? String == "wrong" { #expect(finding["remedy"] as? String != nil) }
    }
    return (run.status, states)
  }

  @Test func `nothing is wrong with a new home`() throws {
    let (status, states) = try states([])

    #expect(status == 0)
    #expect(states["store"] == ["ok"])
    #expect(states["terminal"] == ["note"])
    #expect(states["configuration"] == ["ok"])
    #expect(states["clock"] == ["ok"])
    #expect(!FileManager.default.fileExists(atPath: workplace.folder.path + "/.local"))
  }

  @Test func `each line says what it is of and how it is`() throws {
    let run = try workplace.run("doctor")

    let words = run.output.split(separator: "\n").compactMap { $0.split(separator: " ").first }
    #expect(words.count > 8)
    #expect(words.allSatisfy { ["ok", "note", "wrong"].contains($0) })
    #expect(run.errors.isEmpty)
  }

  @Test func `what is wrong with the settings is listed whole`() throws {
    try workplace.write(
      """
      { refresh: { intervall: '5m' }, evidence: { watch: 'none' }, mouse: 7,
        llm: { url: 'http://localhost:1/v1', model: 'm', key_env: 'MODEL_KEY' } }
      """, to: "c.json5")
    let run = try workplace.run("--config", "c.json5", "doctor")

    #expect(run.status == 1)
    #expect(run.output.contains("refresh.intervall: there is no such key"))
    #expect(run.output.contains("mouse: it must be true or false"))
    #expect(run.output.contains("MODEL_KEY holds no key"))
    #expect(run.errors == "intentiq: doctor: 4 things found wrong (see above how to mend it)\n")
  }

  @Test func `the model's key is never shown`() throws {
    try workplace.write(
      "{ llm: { url: 'http://localhost:1/v1', model: 'm', key_env: 'MODEL_KEY' } }",
      to: "c.json5")
    for format in [[], ["--json"]] {
      let run = try workplace.run(
        ["--config", "c.json5", "doctor"] + format, environment: ["MODEL_KEY": "sk-secret-7"])
      #expect(run.output.contains("MODEL_KEY holds a key"))
      #expect(!run.output.contains("secret"))
      #expect(!run.errors.contains("secret"))
    }
  }

  @Test func `a configuration that was named and is not there is wrong`() throws {
    #expect(try states(["--config", "none.json5"]).states["configuration"] == ["wrong"])
  }

  @Test func `others must not read the store`() throws {
    _ = try workplace.run("--store", "t.db", "watchlist", "add", "acme.com")
    try FileManager.default.setAttributes(
      [.posixPermissions: 0o644], ofItemAtPath: workplace.folder.path + "/t.db")

    // Opening it for looking leaves its rights as they are.
    let (status, states) = try states(["--store", "t.db", "--at", "2026-03-01"])

    #expect(status == 1)
    #expect(states["rights"] == ["wrong"])
  }

  @Test func `a damaged store is named, recovered, and kept`() throws {
    _ = try workplace.run("--store", "t.db", "watchlist", "add", "acme.com", "globex.com")
    let path = workplace.folder.appending(path: "t.db")
    var bytes = try Data(contentsOf: path)
    bytes.replaceSubrange(0..<16, with: Data(repeating: 0, count: 16))
    try bytes.write(to: path)

    #expect(try states(["--store", "t.db"]).states["store"] == ["wrong"])
    let recover = try workplace.run("--store", "t.db", "doctor", "--recover")

    #expect(recover.status == 0)
    #expect(recover.output.hasPrefix("recovered 2 companies, "))
    let list = try workplace.run("--store", "t.db", "watchlist", "list")
    #expect(list.output.contains("acme.com"))
    let names = try FileManager.default.contentsOfDirectory(atPath: workplace.folder.path)
    let damaged = try #require(names.first { $0.hasPrefix("t.db.damaged-20") })
    #expect(try Data(contentsOf: workplace.folder.appending(path: damaged)) == bytes)

    let again = try workplace.run("--store", "t.db", "doctor", "--recover")
    #expect(again.status == 0)
    #expect(again.errors.contains("nothing is wrong with it"))
  }
}
