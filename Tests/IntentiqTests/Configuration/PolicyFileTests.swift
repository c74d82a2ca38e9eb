import Intent
import Testing

@testable import intentiq

@Suite struct PolicyFileTests {
  let workplace: Workplace

  init() throws { workplace = try Workplace() }

  func faults(of json5: String) throws -> [String] {
    let path = try workplace.write(json5, to: "policy.json5")
    do throws(PolicyFaults) {
      _ = try Policy(file: path)
      return []
    } catch {
      return error.faults.map { $0.description.replacing(path + ": ", with: "") }
    }
  }

  @Test func `figures that are left out are the built-in ones`() throws {
    let path = try workplace.write(
      "{ name: 'patient', half_lives: { news: 60 }, bands: { hot: 80 } }", to: "policy.json5")
    let policy = try Policy(file: path)

    #expect(policy.name == "patient")
    #expect(policy.halfLives.news == 60)
    #expect(policy.halfLives.web == 14)
    #expect(policy.hotFloor == 80)
    #expect(policy.caps == Policy.standard.caps)
  }

  @Test(arguments: [
    ("{ caps: { funding: 20, web: 20 } }", "name: a policy needs a name of its own, not \"\""),
    ("{ name: 'intent-1' }", "name: a policy needs a name of its own, not \"intent-1\""),
    ("{ name: 'x', caps: { funding: 30 } }", "caps: they must add up to 100, not 105"),
    (
      "{ name: 'x', caps: { fundign: 25 } }",
      "caps.fundign: there is no such key (did you mean caps.funding?)"
    ),
    ("{ name: 'x', holds: { web: -1 } }", "holds.web: it must be a number from 0 to 3650"),
    (
      "{ name: 'x', half_lives: { web: 0 } }",
      "half_lives.web: it must be a number from 0.01 to 3650"
    ),
    ("{ name: 'x', bands: { hot: 40 } }", "bands: warm must be below hot, not 50 and 40"),
  ])
  func `a policy is in force whole or not at all`(json5: String, sentence: String) throws {
    #expect(try faults(of: json5) == [sentence])
  }

  @Test func `a score names the policy that it was computed under`() throws {
    try workplace.write("{ name: 'flat', bands: { hot: 95 } }", to: "flat.json5")
    let config = try workplace.write("{ policy: 'flat.json5' }", to: "config.json5")
    let run = try workplace.run(
      "--config", config, "--at", "2026-03-12T09:00:00Z", "demo", "explain", "stripe.com", "--json")

    #expect(run.output.contains("\"policy\": \"flat\""))
    #expect(run.output.contains("\"score_band\": \"WARM\""))
  }
}
