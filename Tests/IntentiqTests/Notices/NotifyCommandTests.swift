import Foundation
import Intent
import Testing

@testable import intentiq

@Suite(.timeLimit(.minutes(5))) struct NotifyCommandTests {
  let workplace: Workplace
  init() throws { workplace = try Workplace() }

  private func change(_ name: String, _ domain: String = "acme.com", total: Int = 78) -> BandChange
  {
    BandChange(
      domain: Domain(kept: domain), name: name, from: .warm, to: .hot, at: .now, total: total,
      previousTotal: 60, cause: .evidence(headline: "Requested a demo", source: "web"))
  }

  private func script(_ body: String) throws -> String {
    let path = try workplace.write("#!/bin/sh\n\(body)\n", to: "notice.sh")
    try FileManager.default.setAttributes([.posixPermissions: 0o700], ofItemAtPath: path)
    return path
  }

  @Test func `the program gets its arguments, one sentence and the facts`() async throws {
    let out = workplace.folder.appending(path: "out").path
    let path = try script(
      "printf '%s|' \"$@\" \"$INTENTIQ_COMPANY\" \"$INTENTIQ_DOMAIN\" \"$INTENTIQ_SCORE\""
        + " \"$INTENTIQ_COUNT\" > '\(out)'")
    let command = NotifyCommand(words: [path, "-t", "a b"], environment: ["PATH": "/bin:/usr/bin"])

    #expect(await command.run(about: [change("$(rm -rf .) \"x\"")]) == nil)

    #expect(
      try workplace.read("out")
        == "-t|a b|HOT 78: $(rm -rf .) \"x\" (acme.com), Requested a demo · web|$(rm -rf .) \"x\""
        + "|acme.com|78|1|")
  }

  @Test func `many are told of in one sentence with their number, the latest first`() {
    let changes = (1...100).map { change("Company \($0)") }
    #expect(
      NotifyCommand.sentence(changes)
        == "100 companies turned HOT: Company 100, Company 99, Company 98 and 97 more")
    #expect(NotifyCommand.facts(changes)["INTENTIQ_COUNT"] == "100")
    #expect(NotifyCommand.facts(changes)["INTENTIQ_COMPANY"] == "Company 100")
  }

  @Test func `what goes wrong is said in a sentence`() async throws {
    let path = try script("exit 3")
    let environment = ["PATH": "/bin:/usr/bin"]
    let failing = NotifyCommand(words: [path], environment: environment)
    #expect(await failing.run(about: [change("Acme")]) == "notify: \(path): it ended with status 3")
    let missing = NotifyCommand(words: ["no-such-program"], environment: environment)
    #expect(await missing.run(about: [change("Acme")])?.contains("no such program") == true)
    let notRunnable = NotifyCommand(
      words: [try workplace.write("x", to: "plain")], environment: environment)
    #expect(await notRunnable.run(about: [change("Acme")])?.contains("no such program") == true)
  }

  @Test func `one that does not end is ended`() async throws {
    let command = NotifyCommand(
      words: [try script("exec sleep 600")], environment: ["PATH": "/bin:/usr/bin"],
      patience: .milliseconds(200))
    #expect(await command.run(about: [change("Acme")])?.contains("was ended") == true)
  }
}
