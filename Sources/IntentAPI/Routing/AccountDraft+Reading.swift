import Foundation
import Intent

extension AccountDraft {
  /// Reads what is to go on the watchlist: `{"domain": "stripe.com", "company_name": "Stripe"}`.
  init(reading request: HTTPRequest) throws(APIError) {
    guard request.head.mediaType == "application/json", case .bytes(let body) = request.body else {
      throw .unsupportedMediaType("application/json")
    }
    guard let value = try? JSONSerialization.jsonObject(with: Data(body)),
      let members = value as? [String: Any]
    else {
      throw APIError(
        400, "invalid_json",
        "The body is no JSON object; send {\"domain\": \"stripe.com\", \"company_name\": \"Stripe\"}."
      )
    }
    let known = ["domain", "company_name"]
    if let other = members.keys.sorted().first(where: { !known.contains($0) }) {
      throw .invalidParameter(
        "There is no field \(Parameters.quoted(other)); \(Parameters.hint(for: other, known)).")
    }
    guard let text = members["domain"] as? String else {
      throw .invalidDomain("The field domain is missing or no text; it looks like stripe.com.")
    }
    self.init(domain: try .asked(text), name: try Self.name(members["company_name"]))
  }

  private static let longestName = 200

  private static func name(_ value: Any?) throws(APIError) -> String? {
    guard let value, !(value is NSNull) else { return nil }
    guard let text = value as? String else {
      throw .invalidParameter("The field company_name is no text.")
    }
    let name = text.oneLine
    guard name.count <= longestName else {
      throw .invalidParameter("The field company_name is longer than \(longestName) characters.")
    }
    return name.isEmpty ? nil : name
  }
}
