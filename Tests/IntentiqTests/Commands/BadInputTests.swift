import Foundation
import Testing

@Suite struct BadInputTests {
  let workplace: Workplace

  init() throws { workplace = try Workplace() }

  @Test func `a store that is none is refused and left as it is`() throws {
    try workplace.write("no database, only text", to: "text.db")
    let text = try workplace.run("--store", "text.db", "watchlist", "add", "a.com")
    #expect(text.status == 1)
    #expect(text.errors.hasPrefix("intentiq: store text.db: "))
    #expect(text.errors.hasSuffix(")\n"))
    #expect(try workplace.read("text.db") == "no database, only text")

    let folder = try workplace.run("--store", ".", "watchlist", "list")
    #expect(folder.status == 1)
    #expect(folder.errors.hasPrefix("intentiq: store .: it is a folder"))
  }

  @Test(arguments: [
    ("none.csv", nil, "there is no such file"), (".", nil, "this is a folder"),
    ("f.csv", "", "there is nothing in it"), ("f.csv", "a\u{0}b", "line 1 holds binary data"),
    ("f.csv", "id,nothing\n1,2\n", "no column holds the domains"),
  ])
  func `a file that cannot be imported has one sentence`(
    path: String, text: String?, sentence: String
  ) throws {
    if let text { try workplace.write(text, to: path) }
    let run = try workplace.run("--store", "t.db", "import", "accounts", path)

    #expect(run.status == 1)
    #expect(run.output.isEmpty)
    #expect(run.errors.hasPrefix("intentiq: \(path): \(sentence)"))
    #expect(run.errors.split(separator: "\n").count == 1)
  }

  @Test(arguments: [
    ["scroe"], ["score"], ["score", "no dot"], ["score", "me@acme.com"], ["score", "gmail.com"],
    ["--theme", "drak", "themes"], ["watchlist", "list", "--band", "WRAM"],
    ["watchlist", "edit", "a.com"], ["watchlist", "add", "a.com", "b.com", "--name", "x"],
    ["watchlist", "add", "a.com", "--tag", "\u{1B}[0m"], [],
  ])
  func `a wrong command line exits with 2 and one line`(words: [String]) throws {
    let run = try workplace.run(["--store", "t.db"] + words)

    #expect(run.status == 2)
    #expect(run.output.isEmpty)
    #expect(run.errors.hasPrefix("intentiq: "))
    #expect(run.errors.split(separator: "\n").count == 1)
    #expect(!FileManager.default.fileExists(atPath: workplace.folder.path + "/t.db"))
  }

  @Test(arguments: [
    ["watchlist", "add", "a.com"], ["watchlist", "remove", "a.com"],
    ["watchlist", "edit", "a.com", "--tag", "x"], ["refresh"], ["import", "accounts", "f.csv"],
    ["import", "evidence", "f.csv"], ["demo", "watchlist", "add", "a.com"],
    ["merge", "a.com", "b.com"], ["purge", "a.com", "--yes"], ["doctor", "--recover"],
  ])
  func `nothing is written with a given instant`(words: [String]) throws {
    let run = try workplace.run(words, environment: ["INTENTIQ_AT": "2026-01-01"])

    #expect(run.status == 2)
    #expect(run.errors.contains("it writes to the store, and with --at nothing is written"))
  }

  @Test func `without a home there is one sentence`() throws {
    let run = try workplace.run(["watchlist", "list"], environment: ["HOME": ""])

    #expect(run.status == 1)
    #expect(run.errors.hasPrefix("intentiq: HOME: "))
  }

  @Test func `a fault in the configuration is said and the command goes on`() throws {
    try workplace.write("{ refresh: { intervall: '5m' } }", to: "c.json5")
    let run = try workplace.run("--config", "c.json5", "demo", "score", "stripe.com")

    #expect(run.status == 0)
    #expect(
      run.errors == "intentiq: c.json5: refresh.intervall: there is no such key"
        + " (did you mean refresh.interval?)\n")
  }

  @Test func `a configuration that was named and is not there is a wrong command line`() throws {
    for words in [["score", "a.com"], ["status"]] {
      let run = try workplace.run(["--config", "none.json5"] + words)
      #expect(run.status == 2)
      #expect(
        run.errors == "intentiq: --config none.json5: there is no such file"
          + " (name one that is there, or leave it out)\n")
    }
  }

  @Test func `escape sequences from outside never come out`() throws {
    let headline = #"\u001b]52;c;aGk=\u0007Evil\u001b[2J \u202enews"#
    let line =
      "{\"domain\":\"a.com\",\"kind\":\"ipo\",\"observed_at\":\"2026-03-01\",\"headline\":\"\(headline)\"}"
    _ = try workplace.run("--store", "t.db", "import", "evidence", "-", input: line)

    for format in [[], ["--json"]] {
      let run = try workplace.run(
        ["--store", "t.db", "--at", "2026-03-02", "explain", "a.com"] + format)
      #expect(run.output.contains("Evil news"))
      #expect(!run.output.unicodeScalars.contains { $0 == "\u{1B}" || $0 == "\u{202E}" })
    }
    let error = try workplace.run("score", "a\u{1B}[2J.com")
    #expect(!error.errors.contains("\u{1B}"))
  }

  @Test func `ASCII means no other character`() throws {
    for words in [["watchlist", "list"], ["explain", "aozora-pay.example"]] {
      let run = try workplace.run(["demo", "--ascii"] + words)
      #expect(run.output.utf8.allSatisfy { $0 < 0x80 })
    }
  }
}
