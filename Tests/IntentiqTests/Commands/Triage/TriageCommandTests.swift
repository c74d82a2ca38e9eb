import Foundation
import Testing

@Suite struct TriageCommandTests {
  let place: TriageWorkplace

  init() throws { place = try TriageWorkplace() }

  /// The local day so many days from now.
  func localDay(in days: Int) throws -> String {
    var calendar = Calendar(identifier: .gregorian)
    calendar.timeZone = try #require(TimeZone(identifier: "Europe/Berlin"))
    let day = try #require(calendar.date(byAdding: .day, value: days, to: .now))
    let parts = calendar.dateComponents([.year, .month, .day], from: day)
    return String(
      format: "%04d-%02d-%02d", parts.year ?? 0, parts.month ?? 0, parts.day ?? 0)
  }

  @Test(arguments: [
    ("connected", "connected"), ("voicemail", "left a voicemail"), ("emailed", "e-mailed"),
    ("no-answer", "no answer"), ("No_Answer", "no answer"),
  ])
  func `a touch is recorded with what came of it`(outcome: String, words: String) throws {
    let run = try place.run("touch", "acme.com", "--outcome", outcome, "--note", "Ann, x 12")

    #expect(run.output == "touched acme.com: \(words)\n")
    let name = outcome.lowercased().replacing("_", with: "-")
    #expect(
      try place.recorded() == [
        """
        {"domain":"acme.com","company_name":"Acme","activity":"touched","outcome":"\(name)",\
        "text":"Ann, x 12"}
        """
      ])
  }

  @Test func `a meeting is in seven days unless its date is given`() throws {
    #expect(
      try place.run("touch", "acme.com", "--outcome", "meeting").output
        == "touched acme.com: booked a meeting on \(localDay(in: 7))"
        + " (in seven days, as --until did not say when)\n")
    #expect(
      try place.run("touch", "globex.com", "--outcome", "meeting", "--until", "2w").output
        == "touched globex.com: booked a meeting on \(localDay(in: 14))\n")
    #expect(try place.called() == [])
  }

  @Test func `a touch can say when to call back`() throws {
    let run = try place.run("touch", "acme.com", "--outcome", "voicemail", "--until", "2d")

    #expect(
      run.output
        == "touched acme.com: left a voicemail, to be called back on \(try localDay(in: 2))\n")
    #expect(try place.called() == ["globex.com"])
    try place.run("undo")
    #expect(try place.called() == ["acme.com", "globex.com"])
    #expect(try place.recorded() == [])
  }

  @Test func `who snoozes a company that is off the list for good is told so`() throws {
    try place.run("disqualify", "acme.com", "--why", "a rival")
    let run = try place.run("snooze", "acme.com", "--until", "3d")

    #expect(run.status == 0)
    #expect(
      run.errors == "intentiq: acme.com: it is disqualified, so it stays off the call list after"
        + " that too (intentiq reopen acme.com)\n")
  }

  @Test func `a snoozed company is off the list until then`() throws {
    let run = try place.run("snooze", "acme.com", "--until", "3d")

    #expect(
      run.output
        == "snoozed acme.com until \(try localDay(in: 3)), or until its band rises\n")
    #expect(try place.called() == ["globex.com"])
  }

  @Test(arguments: [["disqualify", "--why", "too small"], ["won"]])
  func `who is closed is off the list until reopened`(words: [String]) throws {
    let done = try place.run([words[0], "acme.com"] + words.dropFirst())
    #expect(done.output == (words[0] == "won" ? "won acme.com\n" : "disqualified acme.com\n"))
    #expect(try place.called() == ["globex.com"])

    #expect(try place.run("reopen", "acme.com").output == "reopened acme.com\n")
    #expect(try place.called() == ["acme.com", "globex.com"])
    let again = try place.run("reopen", "acme.com")
    #expect(again.output.isEmpty)
    #expect(again.status == 0)
    #expect(again.errors == "intentiq: acme.com: on the call list already, left as it is\n")
  }

  @Test func `a note keeps its lines and emoji, and escape sequences do nothing`() throws {
    try place.run("note", "acme.com", "one\r\n\u{1B}[31mtwo\u{1B}]52;c;x\u{7} 😀\n=3")

    let lines = try place.objects("export", "activity").compactMap { $0["text"] as? String }
    #expect(lines == ["one\ntwo 😀\n=3"])
    #expect(try place.run("export", "activity").output.hasSuffix(",,,,\"one\ntwo 😀\n=3\"\r\n"))
  }

  @Test func `undo says what it took back, redo what it made again`() throws {
    try place.run("won", "acme.com")
    try place.run("note", "globex.com", "x")

    #expect(try place.run("undo").output == "undone: a note on Globex\n")
    #expect(try place.run("undo").output == "undone: the win of Acme\n")
    #expect(try place.run("redo").output == "done again: the win of Acme\n")
    let json = try JSONObject(place.run("undo", "--json").output)
    #expect(json.keys == ["undone", "domains", "edited_at"])
    #expect(json.values["undone"] as? String == "won")
    #expect(try place.run("undo").output == "undone: adding 3 companies\n")
    let nothing = try place.run("undo")
    #expect(nothing.status == 1)
    #expect(
      nothing.errors
        == "intentiq: undo: there is nothing to take back (nothing was changed)\n")
    try place.run("watchlist", "add", "new.com")
    #expect(try place.run("redo").status == 1)
  }

  @Test func `what was done is printed as JSON too`() throws {
    let done = try place.objects("touch", "acme.com", "--outcome", "emailed", "--until", "3d")

    #expect(done.map { $0["activity"] as? String } == ["touched", "snoozed"])
    #expect(done.map { $0["company_name"] as? String } == ["Acme", "Acme"])
    #expect(try place.objects("reopen", "globex.com").isEmpty)
  }
}
