import Foundation
import Intent

/// The members of an answer, read with what the contract says of each.
struct APIFields {
  private let value: JSONValue

  init(_ value: JSONValue) throws(APIFault) {
    guard case .object = value else { throw .malformed("it is no JSON object ({...})") }
    self.value = value
  }

  /// Reads the body of an answer.
  init(reading body: [UInt8]) throws(APIFault) {
    let value: JSONValue
    do throws(JSONFault) {
      value = try JSONParser.value(in: body[...])
    } catch {
      throw .malformed(error.reason)
    }
    try self.init(value)
  }

  /// What stands under a name; nil for null too.
  subscript(name: String) -> JSONValue? { value[name].flatMap { $0 == .null ? nil : $0 } }

  /// One line; nil where there is none or something else.
  func text(_ name: String) -> String? {
    if case .text(let text)? = self[name], !text.oneLine.isEmpty { text.oneLine } else { nil }
  }

  /// A text for people, no longer than they would read.
  func words(_ name: String) -> String? { text(name).map { String($0.prefix(600)) } }

  func texts(_ name: String) -> [String] {
    guard case .array(let values)? = self[name] else { return [] }
    return values.compactMap { value in
      if case .text(let text) = value, !text.oneLine.isEmpty { text.oneLine } else { nil }
    }
  }

  func whole(_ name: String, in range: ClosedRange<Int>) throws(APIFault) -> Int? {
    guard let value = self[name] else { return nil }
    guard case .number(let text) = value, let number = Double(text),
      let whole = Int(exactly: number), range.contains(whole)
    else {
      throw .malformed("\(name) is no whole number from \(range.lowerBound) to \(range.upperBound)")
    }
    return whole
  }

  func share(_ name: String) throws(APIFault) -> Double? {
    guard let value = self[name] else { return nil }
    guard case .number(let text) = value, let share = Double(text), (0...1).contains(share) else {
      throw .malformed("\(name) is no number from 0 to 1")
    }
    return share
  }

  func date(_ name: String) throws(APIFault) -> Date? {
    guard let value = self[name] else { return nil }
    guard case .text(let text) = value,
      let date = Date(iso8601: text) ?? Date(iso8601: text + "T00:00:00Z")
    else {
      throw .malformed("\(name) is no instant of ISO 8601")
    }
    return date
  }

  func `case`<Case: RawRepresentable<String>>(
    _ name: String, of type: Case.Type
  ) throws(APIFault) -> Case? {
    guard let value = self[name] else { return nil }
    guard case .text(let text) = value, let known = Case(rawValue: text) else {
      throw .malformed("\(name) is none that is known")
    }
    return known
  }

  /// The points of the five signals; all of them must be there where there is a score.
  func points(isScored: Bool) throws(APIFault) -> PerSignal<Int> {
    var points = PerSignal(repeating: 0)
    guard let signals = self["signals"] else {
      guard isScored else { return points }
      throw .malformed("signals are missing")
    }
    let members = try APIFields(signals)
    for signal in Signal.allCases {
      guard let member = members[signal.rawValue] else {
        guard isScored else { continue }
        throw .malformed("the signal \(signal.rawValue) is missing")
      }
      let score = try APIFields(member).whole("score", in: 0...100)
      guard let score else { throw .malformed("the signal \(signal.rawValue) has no score") }
      points[signal] = score
    }
    return points
  }
}
