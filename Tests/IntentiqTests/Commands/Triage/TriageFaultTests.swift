import Foundation
import Testing

@Suite struct TriageFaultTests {
  let place: TriageWorkplace

  init() throws { place = try TriageWorkplace() }

  @Test(arguments: [
    (
      ["touch", "acme.com", "--outcome", "voicmail"],
      "--outcome voicmail: there is no such outcome (did you mean voicemail?)"
    ),
    (
      ["touch", "acme.com"],
      "touch: --outcome is missing (connected, voicemail, emailed, meeting, no-answer)"
    ),
    (
      ["touch", "acme.com", "--outcome", "emailed", "--note", " \n\u{7}"],
      "--note \"\": it is empty (give a text)"
    ),
    (["note", "acme.com", "\u{1B}[2J"], "note \"\": it is empty (give a text)"),
    (["snooze", "acme.com"], "snooze: --until is missing (write 3d, 2w, fri or 2026-12-01)"),
    (
      ["snooze", "acme.com", "--until", "2020-01-01"],
      "--until 2020-01-01: it is past (name a time to come)"
    ),
    (
      ["snooze", "acme.com", "--until", "so\u{1B}[31mon"],
      "--until soon: it is no time (write 3d, 2w, fri, 2026-12-01, fri 3pm or today 15:00)"
    ),
    (
      ["snooze", "acme.com", "--until", "9999-12-31"],
      "--until 9999-12-31: it is more than ten years ahead (name an earlier time)"
    ),
    (
      ["touch", "acme.com", "--outcome", "meeting", "--until", "today"],
      "--until today: it is past (name a time to come)"
    ),
    (["disqualify", "acme.com"], "disqualify: --why is missing (say why, for the next one)"),
    (["dismiss", "acme.com/00000000"], "dismiss: --why is missing (say what is wrong with it)"),
    (
      ["restore", "acme.com"],
      "EVIDENCE-ID acme.com: it is no ID of a piece of evidence (such as acme.com/9f3a2c1b;"
        + " intentiq explain DOMAIN shows them)"
    ),
    (["won", "acme com"], "domain: "),
    (["won", "acme.com", "globex.com"], "won: \"globex.com\" is one word too many"),
    (
      ["snooze", "acme.com", "--unitl", "3d"],
      "--unitl: snooze has no such option (did you mean --until?)"
    ),
    (["prioritize", "--limit", "0"], "--limit 0: it is no number from 1 to 1000 (such as 20)"),
    (["prioritize", "--limit", "1001"], "--limit 1001: it is no number"),
    (["prioritize", "--limit", "ten"], "--limit ten: it is no number"),
    (["prioritize", "--band", "hto"], "--band hto: there is no such band (did you mean HOT?)"),
    (["dismis", "acme.com/00000000"], "dismis: there is no such command (did you mean dismiss?)"),
  ])
  func `a wrong command line is named, and nothing changed`(words: [String], why: String) throws {
    let run = try place.run(words)

    #expect(run.status == 2)
    #expect(run.output.isEmpty)
    #expect(run.errors.hasPrefix("intentiq: \(why)"))
    #expect(run.errors.split(separator: "\n").count == 1)
    #expect(try place.recorded() == [])
  }

  @Test(arguments: [
    ["touch", "acme.co", "--outcome", "emailed"], ["snooze", "acme.co", "--until", "3d"],
    ["disqualify", "acme.co", "--why", "x"], ["won", "acme.co"], ["reopen", "acme.co"],
    ["note", "acme.co", "x"],
  ])
  func `a company that is not on the list is named with the nearest that is`(words: [String])
    throws
  {
    let run = try place.run(words)

    #expect(run.status == 1)
    #expect(
      run.errors == "intentiq: acme.co: not on the watchlist, so nothing was changed"
        + " (did you mean acme.com?)\n")
    #expect(try place.recorded() == [])
  }

  @Test func `a company like no other is told how to get on the list`() throws {
    #expect(
      try place.run("won", "stripe.com").errors
        == "intentiq: stripe.com: not on the watchlist, so nothing was changed"
        + " (intentiq watchlist add puts it there)\n")
  }

  @Test func `evidence that nobody has is named`() throws {
    let run = try place.run("dismiss", "acme.com/00000000", "--why", "x")

    #expect(run.status == 1)
    #expect(
      run.errors == "intentiq: acme.com/00000000: there is no such piece of evidence"
        + " (intentiq explain acme.com lists them)\n")
  }

  @Test func `a note may be long, and no longer`() throws {
    // The kernel takes no argument of more than 128 KiB.
    let longest = String(repeating: "n", count: 100_000)
    #expect(try place.run("note", "acme.com", longest).status == 0)

    let run = try place.run("note", "acme.com", longest + "n")
    #expect(run.status == 2)
    #expect(
      run.errors == "intentiq: note \"nnnnnnnnnnnnnnnnnnnn...\": it has 100,001 characters, and"
        + " at most 100,000 are kept (shorten it)\n")
    #expect(try place.recorded().count == 1)
  }

  @Test(arguments: [
    ["touch", "acme.com", "--outcome", "emailed"], ["snooze", "acme.com", "--until", "3d"],
    ["disqualify", "acme.com", "--why", "x"], ["won", "acme.com"], ["reopen", "acme.com"],
    ["note", "acme.com", "x"], ["dismiss", "acme.com/00000000", "--why", "x"],
    ["restore", "acme.com/00000000"], ["undo"], ["redo"],
  ])
  func `nothing is written in the past`(words: [String]) throws {
    let run = try place.run(["--at", "2026-03-12"] + words)

    #expect(run.status == 2)
    #expect(run.errors.hasPrefix("intentiq: \(words[0]): it writes to the store, and with --at"))
    #expect(try place.recorded() == [])
  }
}
