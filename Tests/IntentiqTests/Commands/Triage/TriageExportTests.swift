import Foundation
import Testing

@Suite struct TriageExportTests {
  let place: TriageWorkplace

  init() throws { place = try TriageWorkplace() }

  @Test func `activities are exported with what belongs to each`() throws {
    let id = try place.pieceID("60 roles")
    try place.run("touch", "acme.com", "--outcome", "meeting", "--until", "2030-06-01 9:30")
    try place.run("snooze", "globex.com", "--until", "2030-06-01")
    try place.run("dismiss", id, "--why", "=old, \"stale\"")
    try place.run("won", "globex.com")
    try place.run("undo")

    let lines = try place.run("export", "activity").output.split(separator: "\r\n")

    #expect(lines[0] == "at,domain,company_name,activity,outcome,until,evidence,text")
    #expect(
      lines.dropFirst().map { $0.drop { $0 != "," } } == [
        ",acme.com,Acme,touched,meeting,2030-06-01T07:30:00.000Z,,",
        ",globex.com,Globex,snoozed,,2030-05-31T22:00:00.000Z,,",
        ",acme.com,Acme,dismissed,,,\(id),\"'=old, \"\"stale\"\"\"",
      ])
    #expect(try place.objects("export", "activity").count == 3)
    #expect(try place.run("--at", "2026-03-12", "export", "activity", "--json").output == "[]\n")
  }

  @Test func `the history is exported company by company`() throws {
    let lines = try place.run("export", "history").output.split(separator: "\r\n")
    let fields = lines.map { $0.split(separator: ",", omittingEmptySubsequences: false) }

    #expect(lines[0] == "domain,at,intent_score,score_band")
    #expect(fields.dropFirst().map { $0[0] } == ["acme.com", "globex.com", "initech.com"])
    #expect(fields.dropFirst().map { $0[3] } == ["HOT", "COLD", ""])
    #expect(fields[2][2] == "4")
    #expect(try place.objects("--at", "2026-03-12", "export", "history").isEmpty)
  }
}
