import Intent
import IntentSources

extension Configuration.Scoring {
  /// Where a key is looked for that nobody says the place of.
  static let keyVariable = "INTENTIQ_API_KEY"
  static let addressVariable = "INTENTIQ_API_URL"

  /// Reads the section `api`; nil where it is empty.
  init?(reading section: inout SettingsSection) {
    section.refuseKeys(otherThan: ["url", "key_env", "key"])
    guard !section.isEmpty else { return nil }
    if section.value("key") != nil {
      section.note(
        .invalid(
          "a key does not belong in a file (put it in an environment variable, and name that in"
            + " api.key_env)"), at: "key")
    }
    let url = section.required("url")
    let named = section.text("key_env")
    if let named, !named.isVariableName {
      let why = "it must name an environment variable, such as INTENTIQ_API_KEY, and not be the key"
      section.note(.invalid(why), at: "key_env")
      self = .unusableAPI("api.key_env: \(why)")
      return
    }
    guard let url else {
      self = .unusableAPI("api.url is missing")
      return
    }
    do throws(AddressFault) {
      self = .api(
        APISettings(address: try APIAddress(url), keyVariable: named ?? Self.keyVariable))
    } catch {
      section.note(.invalid("\(error)"), at: "url")
      self = .unusableAPI("\(error)")
    }
  }

  /// What the environment says, which goes before the configuration; nil where it says nothing.
  ///
  /// An address of the environment is sent no other key than the environment's own.
  init?(environment: [String: String]) {
    guard let url = environment[Self.addressVariable], !url.isEmpty else { return nil }
    do throws(AddressFault) {
      self = .api(
        APISettings(address: try APIAddress(url), keyVariable: Self.keyVariable))
    } catch {
      self = .unusableAPI("\(Self.addressVariable): \(error)")
    }
  }
}
