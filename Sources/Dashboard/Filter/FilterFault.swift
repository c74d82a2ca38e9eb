import Foundation
import Intent

/// Why a term of a filter is not understood.
enum FilterFault: Error, Hashable, Sendable {
  case unknownField(String)

  /// A field that takes one of some names.
  case unknownName(String, field: FilterField)

  /// The names that a beginning may stand for.
  case ambiguous(String, [String])
  case missingValue(FilterField)
  case wrongSign(FilterField)
  case noNumber(String, field: FilterField)
  case noAge(String)

  /// `me` without a name in the configuration.
  case nobody

  var sentence: String {
    switch self {
    case .unknownField(let name):
      "no field \"\(name)\"" + hint(name, among: FilterField.allCases.map(\.rawValue))
    case .unknownName(let name, let field):
      "no \(field.noun) \"\(name)\"" + hint(name, among: field.names)
    case .ambiguous(let beginning, let names):
      "\"\(beginning)\" may be \(names.joined(separator: " or "))"
    case .missingValue(let field): "\(field.rawValue) of what? \(field.example), say"
    case .wrongSign(let field): "write \(field.example), say"
    case .noNumber(let text, let field): "\"\(text)\" is no number; write \(field.example), say"
    case .noAge(let text): "\"\(text)\" is no age; write 30m, 5h, 2d or 3w"
    case .nobody: "who is me? Set profile.rep in the configuration"
    }
  }

  private func hint(_ word: String, among names: [String]) -> String {
    // While a name is typed it is still too short to be near the one that it becomes.
    let begun = names.max { $0.commonPrefix(with: word).count < $1.commonPrefix(with: word).count }
    let likely = begun.flatMap { $0.commonPrefix(with: word).count >= 2 ? $0 : nil }
    if let nearest = names.nearest(to: word) ?? likely { return "; did you mean \(nearest)?" }
    return "; there are \(names.joined(separator: ", "))"
  }
}
