import IntentSources
import Testing

@testable import intentiq

@Suite struct ScoringSettingsTests {
  private func scoring(
    _ values: [String: SettingsValue]
  ) -> (Configuration.Scoring?, [String]) {
    var section = SettingsSection(file: "f", path: "api", values: values)
    let scoring = Configuration.Scoring(reading: &section)
    return (scoring, section.faults.map(\.description))
  }

  @Test func `nothing said leaves the engine to score`() {
    let (scoring, faults) = scoring([:])
    #expect(scoring == nil && faults.isEmpty)
    #expect(Configuration().scoring == .engine)
  }

  @Test func `an address and a variable are an API`() throws {
    let (scoring, faults) = scoring([
      "url": .text("https://intentiq.com"), "key_env": .text("IQ_KEY"),
    ])
    #expect(
      scoring
        == .api(
          APISettings(address: try APIAddress("https://intentiq.com"), keyVariable: "IQ_KEY")))
    #expect(faults.isEmpty)
  }

  @Test func `a key in the file is told of, and where it belongs, without being shown`() {
    let (_, faults) = scoring([
      "url": .text("https://intentiq.com"), "key": .text("iq_live_sk_secret"),
    ])
    #expect(faults.count == 1 && faults[0].hasPrefix("f: api.key: a key does not belong in a file"))
    let (other, otherFaults) = scoring([
      "url": .text("https://intentiq.com"), "key_env": .text("iq_live_sk_secret"),
    ])
    #expect(otherFaults.first?.contains("must name an environment variable") == true)
    #expect(!(faults + otherFaults).joined().contains("secret"))
    #expect(!"\(String(describing: other))".contains("secret"))
  }

  @Test(arguments: [
    ["url": SettingsValue.text("http://intentiq.com")], ["key_env": .text("KEY")],
    ["url": .number(5)],
  ])
  func `an API that cannot be asked is not replaced by the engine`(
    values: [String: SettingsValue]
  ) {
    let (scoring, faults) = scoring(values)
    guard case .unusableAPI? = scoring else {
      Issue.record("it is \(String(describing: scoring))")
      return
    }
    #expect(!faults.isEmpty)
  }

  @Test func `the environment goes first, and its address gets its own key alone`() throws {
    let scoring = Configuration.Scoring(environment: [
      "INTENTIQ_API_URL": "http://127.0.0.1:8080", "INTENTIQ_API_KEY": "k",
    ])
    #expect(
      scoring
        == .api(
          APISettings(
            address: try APIAddress("http://127.0.0.1:8080"), keyVariable: "INTENTIQ_API_KEY")))
    #expect(Configuration.Scoring(environment: ["INTENTIQ_API_KEY": "k"]) == nil)
  }
}
