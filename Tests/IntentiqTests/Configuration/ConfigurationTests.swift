import Foundation
import Testing

@testable import intentiq

@Suite struct ConfigurationTests {
  let workplace: Workplace

  init() throws { workplace = try Workplace() }

  func read(_ json5: String) throws -> (Configuration, [String]) {
    let path = try workplace.write(json5, to: "config.json5")
    let (configuration, faults) = Configuration.read(
      try Settings(
        Invocation(parsing: ["themes", "--config", path]), environment: ["HOME": "/home/me"]))
    return (configuration, faults.map { $0.description.replacing(path, with: "FILE") })
  }

  @Test func `all keys are read`() throws {
    let (configuration, faults) = try read(
      """
      {
        // a comment
        refresh: { interval: "5m", max_age: "2d", concurrency: 4 },
        evidence: { watch: "~/drop" },
        theme: 'mono', mouse: false, prioritize: { size: 5 },
      }
      """)

    #expect(faults.isEmpty)
    #expect(configuration.refresh.interval == .seconds(300))
    #expect(configuration.refresh.maxAge == .seconds(172_800))
    #expect(configuration.refresh.concurrency == 4)
    #expect(configuration.watchedFolder == "/home/me/drop")
    #expect(configuration.theme == "mono")
    #expect(!configuration.usesMouse)
    #expect(configuration.callListSize == 5)
  }

  @Test func `keys of later versions are left alone`() throws {
    let (configuration, faults) = try read(
      "{ keys: {}, api: {}, sources: [] }")

    #expect(configuration == Configuration())
    #expect(faults.isEmpty)
  }

  @Test(arguments: [
    (
      "{ refresh: { intervall: '5m' } }",
      "FILE: refresh.intervall: there is no such key (did you mean refresh.interval?)"
    ),
    ("{ themes: 'dark' }", "FILE: themes: there is no such key (did you mean theme?)"),
    (
      "{ refresh: { interval: '30s' } }",
      "FILE: refresh.interval: it must be a duration from \"1m\" to \"24h\""
    ),
    (
      "{ refresh: { concurrency: 2.5 } }",
      "FILE: refresh.concurrency: it must be a whole number from 1 to 64"
    ),
    ("{ refresh: '15m' }", "FILE: refresh: it must be an object, { ... }"),
    ("{ mouse: 1 }", "FILE: mouse: it must be true or false"),
  ])
  func `a fault is named by its path, and the rest is in force`(
    json5: String, sentence: String
  ) throws {
    let (configuration, faults) = try read(json5)

    #expect(faults == [sentence])
    #expect(configuration == Configuration())
  }

  @Test(arguments: [
    ("{\n  theme: dark\n}", "line 2: dark is no value (a text needs quotes)"),
    ("[]", "it must be an object, { ... }"),
  ])
  func `a file that cannot be read leaves the defaults, and no score of an API to the engine`(
    json5: String, why: String
  ) throws {
    let (configuration, faults) = try read(json5)

    #expect(faults == ["FILE: it is not JSON5: \(why) (the defaults are in force)"])
    #expect(configuration.refresh == Configuration().refresh)
    #expect(configuration.dueRule.sparesAPI && !Configuration().dueRule.sparesAPI)
  }

  @Test(arguments: [
    ("'off'", Notify.off), ("'bell'", .bell),
    ("['notify-send', 'IntentIQ']", .command(["notify-send", "IntentIQ"])),
  ])
  func `notify is a word or a command`(value: String, notify: Notify) throws {
    let (configuration, faults) = try read("{ notify: \(value) }")

    #expect(faults.isEmpty)
    #expect(configuration.notify == notify)
  }

  @Test(arguments: [
    (
      "'bel'",
      "it must be \"off\", \"bell\", or a command such as [\"notify-send\"]"
        + " (did you mean \"bell\"?)"
    ),
    ("true", "it must be \"off\", \"bell\", or a command as a list"),
    ("[]", "the command is empty (name a program)"),
    ("['say', 1]", "it must be a list of texts, [\"program\", \"argument\"]"),
  ])
  func `a fault in notify leaves it off`(value: String, why: String) throws {
    let (configuration, faults) = try read("{ notify: \(value) }")

    #expect(faults == ["FILE: notify: \(why)"])
    #expect(configuration.notify == .off)
  }

  @Test func `what is right beside a fault is in force`() throws {
    let (configuration, faults) = try read(
      "{ refresh: { interval: '5m', concurrency: 'many' }, mouse: false }")

    #expect(faults.count == 1)
    #expect(configuration.refresh.interval == .seconds(300))
    #expect(!configuration.usesMouse)
  }

  @Test func `a huge file is refused by its size`() throws {
    let (_, faults) = try read(String(repeating: " ", count: 1_000_001))

    #expect(faults == ["FILE: 1000001 bytes are too many for settings (at most 1,000,000)"])
  }

  @Test func `a missing file is a fault only where it was asked for`() throws {
    let environment = ["HOME": workplace.folder.path]
    let asked = try Settings(
      Invocation(parsing: ["themes", "--config", "none.json5"]), environment: environment)
    let usual = try Settings(Invocation(parsing: ["themes"]), environment: environment)

    #expect(Configuration.read(asked).1.count == 1)
    #expect(Configuration.read(usual).1.isEmpty)
  }
}
