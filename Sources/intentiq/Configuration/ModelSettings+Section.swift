import Intent
import IntentSources

extension ModelSettings {
  /// Reads the section `llm`; nil where it is empty, or names no endpoint that may be asked.
  init?(reading section: inout SettingsSection) {
    section.refuseKeys(
      otherThan: ["url", "model", "key_env", "timeout", "max_tokens", "concurrency"])
    let url = section.required("url")
    let model = section.required("model")?.oneLine
    let keyVariable = section.text("key_env")
    let timeout = section.duration("timeout", from: "1s", to: "10m")
    let maxTokens = section.count("max_tokens", in: 100...8_000)
    let concurrency = section.count("concurrency", in: 1...8)
    if let keyVariable, !keyVariable.isVariableName {
      section.note(
        .invalid("it must name an environment variable, such as MODEL_KEY, and not be the key"),
        at: "key_env")
      return nil
    }
    guard let url, let model else { return nil }
    do throws(AddressFault) {
      self.init(
        url: try ModelAddress(url).url, model: model, keyVariable: keyVariable,
        timeout: timeout ?? .seconds(20), maxTokens: maxTokens ?? 700,
        concurrency: concurrency ?? 2)
    } catch {
      section.note(.invalid("\(error)"), at: "url")
      return nil
    }
  }
}

extension SettingsSection {
  /// The text under a key that a section with anything in it must have.
  mutating func required(_ key: String) -> String? {
    guard !isEmpty else { return nil }
    let before = faults.count
    let text = text(key)
    if let text, !text.oneLine.isEmpty { return text }
    if faults.count == before { note(.invalid("it must be given"), at: key) }
    return nil
  }
}

extension String {
  /// Capitals, digits and `_`, and no digit first, POSIX 8.1.
  ///
  /// Small letters, which a system would take, are refused: they tell of a key put here by mistake,
  /// which would be shown as the name of a variable that is not set.
  var isVariableName: Bool {
    guard let first = utf8.first, !(0x30...0x39).contains(first) else { return false }
    return utf8.count <= 100
      && utf8.allSatisfy { byte in
        switch byte {
        case 0x30...0x39, 0x41...0x5A, 0x5F: true
        default: false
        }
      }
  }
}
