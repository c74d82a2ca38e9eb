/// Why bytes are no JSON; columns are counted from 1.
enum JSONFault: Error, Equatable {
  case ends
  case tooDeep
  case unexpected(column: Int)
  case text(column: Int)
  case number(column: Int)
  case notANumber(String)

  var reason: String {
    switch self {
    case .ends: "it ends in the middle of the JSON"
    case .tooDeep: "it is nested deeper than \(JSONParser.deepest) levels"
    case .unexpected(let column): "it is not JSON at column \(column)"
    case .text(let column): "the text at column \(column) is not as JSON writes it"
    case .number(let column): "the number at column \(column) is not as JSON writes it"
    case .notANumber(let word): "\(word) is no number in JSON; leave the field out"
    }
  }
}
