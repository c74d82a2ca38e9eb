import Foundation
import Intent
import IntentSources
import Testing

@testable import intentiq

@Suite struct ModelSettingsTests {
  let workplace: Workplace

  init() throws { workplace = try Workplace() }

  func read(_ json5: String) throws -> (Configuration, [String]) {
    let path = try workplace.write(json5, to: "config.json5")
    let (configuration, faults) = Configuration.read(
      try Settings(
        Invocation(parsing: ["themes", "--config", path]), environment: ["HOME": "/home/me"]))
    return (configuration, faults.map { $0.description.replacing(path + ": ", with: "") })
  }

  @Test func `a model is off until it is named`() throws {
    let (configuration, faults) = try read("{ llm: {}, profile: {} }")

    #expect(configuration == Configuration())
    #expect(configuration.model == nil)
    #expect(faults.isEmpty)
  }

  @Test func `all keys of a model are read`() throws {
    let (configuration, faults) = try read(
      """
      { llm: { url: "https://api.example/v1", model: "m-1", key_env: "MODEL_KEY", timeout: "5s",
               max_tokens: 900, concurrency: 3 } }
      """)

    let url = try #require(URL(string: "https://api.example/v1"))
    #expect(faults.isEmpty)
    #expect(
      configuration.model
        == ModelSettings(
          url: url, model: "m-1", keyVariable: "MODEL_KEY", timeout: .seconds(5), maxTokens: 900,
          concurrency: 3))
  }

  @Test func `what is left out has its default`() throws {
    let model = try read("{ llm: { url: 'http://localhost:11434/v1', model: 'm' } }").0.model

    #expect(model?.keyVariable == nil)
    #expect(model?.timeout == .seconds(20))
    #expect(model?.maxTokens == 700)
    #expect(model?.concurrency == 2)
  }

  @Test(arguments: [
    ("{ llm: { model: 'm' } }", "llm.url: it must be given"),
    ("{ llm: { url: 'https://a.example' } }", "llm.model: it must be given"),
    ("{ llm: { url: 'https://a.example', model: 7 } }", "llm.model: it must be a text in quotes"),
    (
      "{ llm: { url: 'http://a.example', model: 'm' } }",
      "llm.url: http:// would send evidence and key in the clear"
        + " (use https, or a host of your own network)"
    ),
  ])
  func `a model that cannot be asked is off, with the reason`(
    json5: String, sentence: String
  ) throws {
    let (configuration, faults) = try read(json5)

    #expect(faults == [sentence])
    #expect(configuration.model == nil)
  }

  @Test(arguments: ["sk-123", "AIzaSyB0", "0123456789", ""])
  func `a key in place of a variable's name is refused and not repeated`(key: String) throws {
    let (configuration, faults) = try read(
      "{ llm: { url: 'https://a.example', model: 'm', key_env: '\(key)' } }")

    #expect(
      faults == [
        "llm.key_env: it must name an environment variable, such as MODEL_KEY, and not be the key"
      ])
    #expect(configuration.model == nil)
  }

  @Test(arguments: [
    ("key: 'sk-123'", "llm.key: there is no such key"),
    ("max_token: 9", "llm.max_token: there is no such key (did you mean llm.max_tokens?)"),
    ("timeout: '1h'", "llm.timeout: it must be a duration from \"1s\" to \"10m\""),
    ("max_tokens: 5", "llm.max_tokens: it must be a whole number from 100 to 8000"),
    ("concurrency: 9", "llm.concurrency: it must be a whole number from 1 to 8"),
  ])
  func `a fault beside what is right leaves the rest in force`(
    part: String, sentence: String
  ) throws {
    let (configuration, faults) = try read(
      "{ llm: { url: 'https://a.example', model: 'm', \(part) } }")

    #expect(faults == [sentence])
    #expect(configuration.model?.timeout == .seconds(20))
    #expect(configuration.model?.concurrency == 2)
  }

  @Test func `a profile is read`() throws {
    let (configuration, faults) = try read(
      """
      { profile: { product: 'Meterly', audience: 'software companies', problem: 'late invoices',
                   proof: 'Acme cut 3 days', rep: 'Ada' } }
      """)

    #expect(faults.isEmpty)
    #expect(
      configuration.profile
        == SellerProfile(
          product: "Meterly", audience: "software companies", problem: "late invoices",
          proof: "Acme cut 3 days", rep: "Ada"))
  }

  @Test(arguments: [
    ("proof: 'one\\ntwo'", "profile.proof: it must be one line"),
    (
      "proof: '\(String(repeating: "x", count: 201))'",
      "profile.proof: it has 201 characters (at most 200)"
    ),
    ("proof: 3", "profile.proof: it must be a text in quotes"),
    ("prof: 'x'", "profile.prof: there is no such key (did you mean profile.proof?)"),
  ])
  func `a text of the profile that cannot stand is left out alone`(
    part: String, sentence: String
  ) throws {
    let (configuration, faults) = try read("{ profile: { product: 'Meterly', \(part) } }")

    #expect(faults == [sentence])
    #expect(configuration.profile == SellerProfile(product: "Meterly"))
  }
}
