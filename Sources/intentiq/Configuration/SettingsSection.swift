import Intent

/// An object of a settings file that is being understood: takes known keys, notes what is wrong.
struct SettingsSection {
  private let file: String
  private let path: String
  private let values: [String: SettingsValue]
  private(set) var faults: [ConfigurationFault] = []

  var isEmpty: Bool { values.isEmpty }

  init(file: String, path: String = "", values: [String: SettingsValue]) {
    self.file = file
    self.path = path
    self.values = values
  }

  /// The keys there are, in the order of the alphabet.
  var names: [String] { values.keys.sorted() }

  func isObject(_ key: String) -> Bool {
    if case .object = values[key] { true } else { false }
  }

  /// The names of keys under a key; nil when there are none or it is something else.
  mutating func texts(_ key: String) -> [String]? {
    guard let value = values[key] else { return nil }
    if case .list(let list) = value {
      let texts = list.compactMap { if case .text(let text) = $0 { text } else { String?.none } }
      if texts.count == list.count { return texts }
    }
    note(.wrongType(expected: "a list of keys, such as [\"d\", \"Delete\"]"), at: key)
    return nil
  }

  /// Takes over what is wrong with a part of it.
  mutating func take(_ faults: [ConfigurationFault]) { self.faults += faults }

  /// Notes each key that is none of these.
  mutating func refuseKeys(otherThan known: [String]) {
    for key in values.keys.sorted() where !known.contains(key) {
      note(.unknownKey(nearest: known.nearest(to: key).map(place)), at: key)
    }
  }

  /// The object under a key, empty when there is none.
  mutating func section(_ key: String) -> SettingsSection {
    if case .object(let inner) = values[key] {
      return SettingsSection(file: file, path: place(key), values: inner)
    }
    if values[key] != nil { note(.wrongType(expected: "an object, { ... }"), at: key) }
    return SettingsSection(file: file, path: place(key), values: [:])
  }

  /// Whatever is under a key; nil when there is nothing.
  func value(_ key: String) -> SettingsValue? { values[key] }

  /// The text under a key; nil when there is none or it is something else.
  mutating func text(_ key: String) -> String? {
    guard let value = values[key] else { return nil }
    if case .text(let text) = value { return text }
    note(.wrongType(expected: "a text in quotes"), at: key)
    return nil
  }

  mutating func truth(_ key: String) -> Bool? {
    guard let value = values[key] else { return nil }
    if case .truth(let truth) = value { return truth }
    note(.wrongType(expected: "true or false"), at: key)
    return nil
  }

  mutating func number(_ key: String, in range: ClosedRange<Double>) -> Double? {
    guard let value = values[key] else { return nil }
    if case .number(let number) = value, range.contains(number) { return number }
    note(
      .wrongType(
        expected: "a number from \(bound(range.lowerBound)) to \(bound(range.upperBound))"),
      at: key)
    return nil
  }

  mutating func count(_ key: String, in range: ClosedRange<Int>) -> Int? {
    guard let value = values[key] else { return nil }
    if case .number(let number) = value, let count = Int(exactly: number), range.contains(count) {
      return count
    }
    note(
      .wrongType(expected: "a whole number from \(range.lowerBound) to \(range.upperBound)"),
      at: key)
    return nil
  }

  /// A duration within bounds, which are written as the user would.
  mutating func duration(_ key: String, from low: String, to high: String) -> Duration? {
    guard values[key] != nil else { return nil }
    if case .text(let text) = values[key], let duration = Duration(text: text),
      let lowest = Duration(text: low), let highest = Duration(text: high),
      (lowest...highest).contains(duration)
    {
      return duration
    }
    note(.wrongType(expected: "a duration from \"\(low)\" to \"\(high)\""), at: key)
    return nil
  }

  mutating func note(_ reason: ConfigurationFault.Reason, at key: String = "") {
    faults.append(ConfigurationFault(reason, file: file, key: key.isEmpty ? path : place(key)))
  }

  private func place(_ key: String) -> String { path.isEmpty ? key : "\(path).\(key)" }

  private func bound(_ value: Double) -> String {
    Int(exactly: value).map(String.init) ?? String(value)
  }
}
